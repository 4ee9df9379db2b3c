import { readFile } from 'node:fs/promises';

export interface Release {
  readonly version: string;
  /** Such as 2026-11-29. */
  readonly date: string;
  /** The changes, in Markdown. */
  readonly notes: string;
}

const HEADING = /^## \[(\d+\.\d+\.\d+[\w.-]*)\] - (\d{4}-\d{2}-\d{2})$/m;

/** The releases in CHANGELOG.md, newest first. */
export async function readReleases(): Promise<readonly Release[]> {
  const sections = (await readFile('CHANGELOG.md', 'utf8')).split(/^(?=## )/m);
  return sections.flatMap((section) => {
    const [heading, version, date] = HEADING.exec(section) ?? [];
    return heading === undefined || version === undefined || date === undefined
      ? []
      : [{ version, date, notes: section.replace(heading, '').trim() }];
  });
}
