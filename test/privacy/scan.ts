import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Match, Needles } from './needles';
import { unpack } from './unpack';

export interface Finding extends Match {
  readonly place: string;
}

/** Searches for every canary in these bytes and in everything packed in them. */
export function scanBytes(place: string, bytes: Buffer, needles: Needles): readonly Finding[] {
  const seen = new Map<string, Finding>();
  for (const layer of unpack(bytes)) {
    for (const { canary, form } of needles.findIn(layer)) {
      const packed = layer === bytes ? form : `${form}, packed`;
      seen.set(`${canary} ${packed}`, { place, canary, form: packed });
    }
  }
  return [...seen.values()];
}

/** The same for every file below a folder, and for all file names. Files that come and go meanwhile are ignored. */
export async function scanFolder(folder: string, needles: Needles): Promise<readonly Finding[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  const findings = [...scanBytes(`names in ${folder}`, Buffer.from(names.join('\n')), needles)];
  for (const entry of entries.filter((item) => item.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    findings.push(...scanBytes(path, bytes, needles));
  }
  return findings;
}
