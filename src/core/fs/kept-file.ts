import { rename, rm } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { AppError } from '../../shared/errors';
import { type Message, message } from '../../shared/messages/message';
import { namesIn } from './read/names-in';
import { parseJson } from './read/parse-json';
import { readSmallFile } from './read/read-small-file';
import { writeFileAtomically } from './write/atomic-file';
import { makePrivateFolder } from './write/private-folder';
import { asAppError, systemCode } from './write-failure';

/** Receives a sentence about a file that cannot be used. */
export type OnUnusable = (sentence: Message) => void;

interface KeptFileOptions<Value> {
  readonly path: string;
  /** A longer file is not read. */
  readonly maxBytes: number;
  /** Null or an error if the content is invalid. */
  parse(content: unknown): Value | null;
  readonly onUnusable: OnUnusable;
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
 * version, may still need. Nor must the next damaged one, which is renamed to `.damaged-2`, and so on. One that cannot be read
 * may be sound: it keeps its name, and nothing is saved in its place until it can.
 */
export function createKeptFile<Value>({ path, maxBytes, parse, onUnusable }: KeptFileOptions<Value>): KeptFile<Value> {
  let last: Promise<unknown> = Promise.resolve();
  /** Why the file is left alone. */
  let stuck: AppError | null = null;
  const name = basename(path);

  async function read(): Promise<Value | null> {
    const before = stuck;
    stuck = null;
    try {
      const text = await readText(path, maxBytes);
      const value = text === null ? null : parsed(text, parse);
      if (value === null) await putAside();
      return value;
    } catch (error) {
      const code = systemCode(error);
      if (code === null) throw error;
      if (code === 'ENOENT') return null;
      stuck = new AppError('not-writable', message('damaged.stuck', { file: name, code }), { cause: code });
      if (before === null) onUnusable(stuck.description);
      return null;
    }
  }

  async function putAside(): Promise<void> {
    const kept = await freeName(path);
    try {
      await rename(path, kept);
    } catch (error) {
      if (HARMLESS.has(systemCode(error))) return;
      throw error;
    }
    onUnusable(message('damaged.putAside', { file: name, kept: basename(kept) }));
  }

  const change = (work: () => Promise<void>) =>
    asAppError(async () => {
      if (stuck !== null) throw stuck;
      await work();
    }, dirname(path));

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

/** Null if what has the name is certainly no file of ours. */
async function readText(path: string, maxBytes: number): Promise<string | null> {
  try {
    const file = await readSmallFile(path, maxBytes);
    return file.kind === 'text' ? file.text : null;
  } catch (error) {
    if (systemCode(error) === 'ELOOP') return null;
    throw error;
  }
}

/** Null if the content is invalid. */
function parsed<Value>(text: string, parse: (content: unknown) => Value | null): Value | null {
  try {
    return parse(parseJson(text));
  } catch {
    return null;
  }
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
