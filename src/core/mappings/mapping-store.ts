import { z } from 'zod';
import type { ColumnMapping } from '../../shared/column-mapping';
import { assertNever } from '../../shared/errors';
import type { ListInfo } from '../../shared/list';
import { savedMapping } from '../../shared/schema/list';
import { createKeptFile, type OnUnusable } from '../fs/kept-file';
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

/** `path`: of the file. A damaged one is put aside, one that cannot be read is left alone. */
export function createMappingStore(path: string, onUnusable: OnUnusable = () => undefined): MappingStore {
  const kept = createKeptFile<readonly MappedShape[]>({ path, maxBytes: MAX_BYTES, parse: file.parse, onUnusable });
  const use = <Result>(work: (known: readonly MappedShape[]) => Promise<Result>) =>
    kept.use((shapes) => work(shapes ?? []));
  const add = (known: readonly MappedShape[], entries: readonly MappedShape[]): Promise<void> => {
    const replaced = new Set(entries.map(({ shape }) => shape));
    const others = known.filter(({ shape }) => !replaced.has(shape));
    return kept.save({ version: 2, shapes: [...entries, ...others].slice(0, MAX_SHAPES) });
  };
  return {
    recall: (info) => use(async (known) => mappingsFor(info, known)),
    remember: (info, listUse) => {
      const shape = headerShape(info);
      if (shape === null) return Promise.resolve();
      return use((known) => {
        const entry = known.find((other) => other.shape === shape) ?? { shape, mappings: [] };
        return add(known, [withUse(entry, listUse)]);
      });
    },
    all: () => use(async (known) => known),
    merge: (entries) => use((known) => add(known, entries)),
    forgetAll: () => use(() => kept.remove()),
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
