import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { assertNever } from '../../shared/errors';
import type { ColumnMapping, ListInfo } from '../../shared/list';
import { savedMapping } from '../../shared/schema/list';
import { readSmallFile } from '../fs/read/read-small-file';
import { writeFileAtomically } from '../fs/write/atomic-file';
import { makePrivateFolder } from '../fs/write/private-folder';
import { writeFailure } from '../fs/write-failure';
import { headerShape, mappingsFor } from './list-shape';
import { type ListUse, type MappedShape, mappedShape, shape } from './mapping-schema';

/**
 * Remembers how lists were mapped, by their shape: a digest of the header's words, so that the file holds no word and
 * no value of a list. A list without a header has no shape, and is never remembered.
 */
export interface MappingStore {
  /** The mappings that were last used for a list of this shape; empty if there are none. */
  recall(info: ListInfo): Promise<readonly ColumnMapping[]>;
  remember(info: ListInfo, use: ListUse): Promise<void>;
  /** All that is remembered, the newest first. */
  all(): Promise<readonly MappedShape[]>;
  /** Adds imported mappings, which replace those of the same lists. */
  merge(shapes: readonly MappedShape[]): Promise<void>;
  forgetAll(): Promise<void>;
}

/** Beyond this number the oldest shapes are dropped. */
const MAX_SHAPES = 500;
/** Far more than `MAX_SHAPES` need. */
const MAX_BYTES = 16 * 1024 * 1024;

const shapes = z.array(mappedShape);

/** An early version kept one mapping for each shape. */
const version1 = z
  .object({ version: z.literal(1), mappings: z.array(z.object({ shape, mapping: savedMapping })) })
  .transform(({ mappings }) => mappings.map((item) => ({ shape: item.shape, mappings: [item.mapping] })));
const file = z.union([version1, z.object({ version: z.literal(2), shapes }).transform((whole) => whole.shapes)]);

/** `path`: of the file; its folder is made when it is needed. An invalid file counts as empty. */
export function createMappingStore(path: string): MappingStore {
  /** One write at a time: of two at once, each would undo the other. */
  let tail: Promise<void> = Promise.resolve();
  const enqueue = (work: () => Promise<void>): Promise<void> => {
    tail = tail.catch(() => undefined).then(work);
    return tail;
  };
  return {
    recall: async (info) => mappingsFor(info, await read(path)),
    remember: (info, use) => {
      const shape = headerShape(info);
      if (shape === null) return Promise.resolve();
      return enqueue(async () => {
        const known = (await read(path)).find((entry) => entry.shape === shape) ?? { shape, mappings: [] };
        await mergeInto(path, [withUse(known, use)]);
      });
    },
    all: async () => {
      await tail.catch(() => undefined);
      return read(path);
    },
    merge: (entries) => enqueue(() => mergeInto(path, entries)),
    forgetAll: () => enqueue(() => rm(path, { force: true })),
  };
}

/** The shape with its latest use. */
function withUse(known: MappedShape, use: ListUse): MappedShape {
  switch (use.kind) {
    case 'audience':
      return { ...known, mappings: use.mappings.map((mapping) => ({ ...mapping, columns: [...mapping.columns] })) };
    case 'file': {
      const { platform, mapping } = use;
      return {
        ...known,
        files: [{ platform, mapping }, ...(known.files ?? []).filter((item) => item.platform !== platform)],
      };
    }
    default:
      return assertNever(use);
  }
}

async function read(path: string): Promise<readonly MappedShape[]> {
  try {
    const saved = await readSmallFile(path, MAX_BYTES);
    return saved.kind === 'text' ? file.parse(JSON.parse(saved.text)) : [];
  } catch {
    return [];
  }
}

async function mergeInto(path: string, entries: readonly MappedShape[]): Promise<void> {
  const replaced = new Set(entries.map(({ shape }) => shape));
  const others = (await read(path)).filter(({ shape }) => !replaced.has(shape));
  const kept = [...entries, ...others].slice(0, MAX_SHAPES);
  try {
    await makePrivateFolder(dirname(path));
    await writeFileAtomically(path, `${JSON.stringify({ version: 2, shapes: kept }, null, 2)}\n`);
  } catch (error) {
    throw writeFailure(error);
  }
}
