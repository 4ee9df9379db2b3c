import { createHash } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { USER_TYPES } from '../../shared/audience';
import type { ColumnMapping, ListInfo } from '../../shared/list';
import { writeFileAtomically } from './atomic-file';
import { writeFailure } from './write-failure';

/**
 * Remembers how lists were mapped, by their shape: a digest of the header's words, so that the file holds no word and
 * no value of a list. A list without a header has no shape, and is never remembered.
 */
export interface MappingStore {
  /** The mappings that were last used for a list of this shape; empty where there are none. */
  recall(info: ListInfo): Promise<readonly ColumnMapping[]>;
  remember(info: ListInfo, mappings: readonly ColumnMapping[]): Promise<void>;
  forgetAll(): Promise<void>;
}

/** The oldest are dropped beyond so many shapes. */
const MAX_SHAPES = 500;

const mapping = z.object({
  userType: z.enum(USER_TYPES),
  columns: z.array(z.int().min(0)).min(1),
  countryColumn: z.int().min(0).nullable(),
  defaultCountry: z.string().nullable(),
  severalValues: z.boolean().default(false),
});
const shapes = z.array(z.object({ shape: z.string(), mappings: z.array(mapping).min(1) }));

/** An early version kept one mapping for each shape. */
const fileOfOne = z
  .object({ version: z.literal(1), mappings: z.array(z.object({ shape: z.string(), mapping })) })
  .transform(({ mappings }) => mappings.map((one) => ({ shape: one.shape, mappings: [one.mapping] })));
const file = z.union([fileOfOne, z.object({ version: z.literal(2), shapes }).transform((whole) => whole.shapes)]);

type SavedShape = z.infer<typeof shapes>[number];

/** `path`: of the file, in a folder that is made when it is needed. What cannot be understood counts as nothing. */
export function createMappingStore(path: string): MappingStore {
  /** One write at a time: two would each keep what the other had not read yet. */
  let last: Promise<void> = Promise.resolve();
  return {
    recall: async (info) => {
      const shape = shapeOf(info);
      const found = shape === null ? undefined : (await read(path)).find((entry) => entry.shape === shape);
      return found?.mappings ?? [];
    },
    remember: (info, mappings) => {
      const shape = shapeOf(info);
      if (shape === null) return Promise.resolve();
      last = last
        .catch(() => undefined)
        .then(() => put(path, { shape, mappings: mappings.map((one) => ({ ...one, columns: [...one.columns] })) }));
      return last;
    },
    forgetAll: () => {
      last = last.catch(() => undefined).then(() => rm(path, { force: true }));
      return last;
    },
  };
}

/** Order and wording of the header, without letter case and edge space; null where there is none. */
function shapeOf({ dialect, columns }: ListInfo): string | null {
  if (!dialect.header) return null;
  const names = columns.map(({ name }) => name.trim().toLowerCase());
  return createHash('sha256').update(JSON.stringify(names)).digest('hex');
}

async function read(path: string): Promise<readonly SavedShape[]> {
  try {
    return file.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return [];
  }
}

async function put(path: string, entry: SavedShape): Promise<void> {
  const others = (await read(path)).filter(({ shape }) => shape !== entry.shape);
  const kept = [entry, ...others].slice(0, MAX_SHAPES);
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeFileAtomically(path, `${JSON.stringify({ version: 2, shapes: kept }, null, 2)}\n`);
  } catch (error) {
    throw writeFailure(error);
  }
}
