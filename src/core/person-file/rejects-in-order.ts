import type { PersonReject } from '../engine/persons/person-task';

/** A rejected row or cell, with the position of the file for which it was rejected; null if it is for all. */
export interface FileReject extends PersonReject {
  readonly file: number | null;
}

/** The rejects of one file in the order of its rows. */
interface RejectsOfFile extends Pick<FileReject, 'file'> {
  readonly rejects: readonly PersonReject[];
}

/** The rejects of several files in the order of their rows; those of one row in the order of the files. */
export function* inRowOrder(files: readonly RejectsOfFile[]): Generator<FileReject, void, undefined> {
  const next = files.map(() => 0);
  for (;;) {
    const row = Math.min(...files.map(({ rejects }, index) => rejects[next[index] ?? 0]?.row ?? Infinity));
    if (row === Infinity) return;
    for (const [index, { file, rejects }] of files.entries()) {
      let at = next[index] ?? 0;
      for (let reject = rejects[at]; reject?.row === row; reject = rejects[++at]) yield { ...reject, file };
      next[index] = at;
    }
  }
}
