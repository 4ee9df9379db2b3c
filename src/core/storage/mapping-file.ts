import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod';
import { AppError } from '../../shared/errors';
import {
  type ColumnMapping,
  type DialectChoice,
  type ListInfo,
  MAX_SKIPPED_LINES,
  QUOTE_ESCAPES,
} from '../../shared/list';
import { listShape } from './list-shape';
import { type MappedShape, mappedShape } from './mapping-schema';
import { systemCode } from './write-failure';

/**
 * How lists are mapped, as a file that goes from one computer to another: positions of columns, fingerprints of headers
 * and what was chosen about the way the lists are written. It holds no value and no word of a list.
 */
export interface MappingFile {
  /** What is to be chosen when such a list is opened; the rest is detected. */
  readonly dialect: WrittenDialect;
  readonly lists: readonly MappedShape[];
}

/** Names of sheets and packed files are words of a list. */
export type WrittenDialect = Omit<DialectChoice, 'sheet' | 'member'>;

const FORMAT = 'audience-uploader mapping';
const MAX_BYTES = 4 * 1024 * 1024;

const dialect = z.strictObject({
  encoding: z.string().max(100).exactOptional(),
  skippedLines: z.int().min(0).max(MAX_SKIPPED_LINES).exactOptional(),
  delimiter: z.string().max(1).exactOptional(),
  quoteEscape: z.enum(QUOTE_ESCAPES).exactOptional(),
  header: z.boolean().exactOptional(),
});

const fileSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(1),
  dialect: dialect.default({}),
  lists: z.array(mappedShape).min(1).max(10_000),
});

export function formatMappingFile({ dialect, lists }: MappingFile): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, dialect, lists }, null, 2)}\n`;
}

/** Throws `bad-mapping-file`. */
export function parseMappingFile(text: string): MappingFile {
  const parsed = fileSchema.safeParse(parseJson(text));
  if (parsed.success) return { dialect: parsed.data.dialect, lists: parsed.data.lists };
  throw badFile('This is no mapping file, or it was made by a newer version. Export it again, or update this program.');
}

/** Throws `bad-mapping-file`. */
export async function readMappingFile(path: string): Promise<MappingFile> {
  return parseMappingFile(await readText(path));
}

/** How the file maps this list. Throws `mapping-mismatch` where it does not know such a list. */
export function mappingsFor({ lists }: MappingFile, info: ListInfo): readonly ColumnMapping[] {
  const shape = listShape(info);
  const mappings = lists.find((one) => one.shape === shape)?.mappings ?? [];
  const isInside = (column: number | null) => column === null || column < info.columns.length;
  if (mappings.length > 0 && mappings.every((one) => [...one.columns, one.countryColumn].every(isInside))) {
    return mappings;
  }
  throw new AppError(
    'mapping-mismatch',
    `The mapping file is not for lists like “${info.name}”: their columns differ. Make one with “audience-uploader inspect <list> --save-mapping <file>”.`,
  );
}

async function readText(path: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size <= MAX_BYTES) return await readFile(path, 'utf8');
  } catch (error) {
    const why = systemCode(error) === 'ENOENT' ? 'There is no such mapping file' : 'The mapping file cannot be read';
    throw badFile(`${why}. Check its name, and whether you may open it.`);
  }
  throw badFile('This is no mapping file: it is too large for one.');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function badFile(message: string): AppError {
  return new AppError('bad-mapping-file', message);
}
