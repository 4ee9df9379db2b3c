import { readFile } from 'node:fs/promises';

export interface Release {
  readonly version: string;
  /** As in 2026-11-29. */
  readonly date: string;
}

const HEADING = /^## \[(\d+\.\d+\.\d+[\w.-]*)\] - (\d{4}-\d{2}-\d{2})$/gm;

/** The releases in CHANGELOG.md, the newest first. */
export async function readReleases(): Promise<readonly Release[]> {
  const text = await readFile('CHANGELOG.md', 'utf8');
  return [...text.matchAll(HEADING)].map(([, version = '', date = '']) => ({ version, date }));
}
