import { join } from 'node:path';

/** Paths in the work folder of an audience, apart from the code that fills it: main's own thread reads them only. */
export interface HashedFiles {
  readonly audience: string;
  /** Rows and reasons, without the raw values. */
  readonly rejects: string;
}

/** Paths of the hashed file and the rejected rows of an audience. */
export function hashedFilesIn(folder: string): HashedFiles {
  return { audience: join(folder, 'audience.txt'), rejects: join(folder, 'rejected-rows.csv') };
}

/** Path of a finished part of a platform's file, 1-based. */
export function madePartIn(folder: string, file: number, part: number): string {
  return join(folder, `file-${file}-${part}`);
}

/** Path of the added or the gone lines. */
export function differenceIn(folder: string, part: 'added' | 'gone'): string {
  return join(folder, part);
}
