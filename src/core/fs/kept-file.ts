import { rename, rm } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { namesIn } from './read/names-in';
import { parseJson } from './read/parse-json';
import { readSmallFile } from './read/read-small-file';
import { writeFileAtomically } from './write/atomic-file';
import { makePrivateFolder } from './write/private-folder';
import { asAppError, systemCode } from './write-failure';

/** Receives the name of a file that was put aside, and its new name. */
export type OnPutAside = (name: string, kept: string) => void;

interface KeptFileOptions<Value> {
  readonly path: string;
  /** A longer file is not read. */
  readonly maxBytes: number;
  /** Null or an error if the content is invalid. */
  parse(content: unknown): Value | null;
  readonly onPutAside: OnPutAside;
}

/** A JSON file in which the program keeps something for itself. */
interface KeptFile<Value> {
  /** Runs `work` with what the file holds, null if there is none; one after the other, so that no change undoes another. */
  use<Result>(work: (value: Value | null) => Promise<Result>): Promise<Result>;
  /** Only within `use`; the folder is made when it is needed. */
  save(content: object): Promise<void>;
  /** Only within `use`. */
  remove(): Promise<void>;
}

/** Of a renaming that failed: the file is gone, or is a folder, which no save replaces. */
const HARMLESS: ReadonlySet<string | null> = new Set<string | null>(['ENOENT', 'ENOTEMPTY']);

/** Beyond this number the last is replaced. */
const MAX_DAMAGED = 9;

/**
 * A file that is damaged is renamed to `.damaged` when it is read: the next save must not destroy what a person, or a later
 * version, may still need. Nor must the next damaged one, which is renamed to `.damaged-2`, and so on.
 */
export function createKeptFile<Value>({ path, maxBytes, parse, onPutAside }: KeptFileOptions<Value>): KeptFile<Value> {
  let last: Promise<unknown> = Promise.resolve();
  /** Why a damaged file is still in its place, which is left alone then. */
  let stuck: Error | null = null;

  async function read(): Promise<Value | null> {
    stuck = null;
    try {
      const file = await readSmallFile(path, maxBytes);
      const value = file.kind === 'text' ? parse(parseJson(file.text)) : null;
      if (value !== null) return value;
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return null;
    }
    const kept = await freeName(path);
    await rename(path, kept).then(
      () => onPutAside(basename(path), basename(kept)),
      (error: Error) => {
        if (!HARMLESS.has(systemCode(error))) stuck = error;
      },
    );
    return null;
  }

  const change = (work: () => Promise<void>) =>
    asAppError(async () => {
      if (stuck !== null) throw stuck;
      await work();
    });

  return {
    use: (work) => {
      const result = last.then(async () => work(await read()));
      last = result.catch(() => undefined);
      return result;
    },
    save: (content) =>
      change(async () => {
        await makePrivateFolder(dirname(path));
        await writeFileAtomically(path, `${JSON.stringify(content, null, 2)}\n`);
      }),
    remove: () => change(() => rm(path, { force: true })),
  };
}

/** Where a damaged file can be put aside. */
async function freeName(path: string): Promise<string> {
  const taken = new Set(await namesIn(dirname(path)).catch(() => []));
  for (let number = 1; number < MAX_DAMAGED; number++) {
    const name = number === 1 ? `${path}.damaged` : `${path}.damaged-${number}`;
    if (!taken.has(basename(name))) return name;
  }
  return `${path}.damaged-${MAX_DAMAGED}`;
}
