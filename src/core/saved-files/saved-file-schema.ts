import { z } from 'zod/mini';
import { REJECT_REASONS } from '../../shared/audience';
import { FIELD_REJECT_REASONS, FIELDS } from '../../shared/field';
import type { FileReceipt, SavedFile } from '../../shared/person-file';
import { PLATFORM_IDS } from '../../shared/platform';
import { parseJson } from '../fs/read/parse-json';

const count = z.int().check(z.minimum(0));
const word = z.string().check(z.maxLength(10_000));
const reasons = z.partialRecord(z.enum([...REJECT_REASONS, ...FIELD_REJECT_REASONS]), count);

const columnCounts = z.object({
  values: count,
  repaired: count,
  alreadyHashed: count,
  unverified: count,
  unplaced: count,
  rejected: reasons,
});

const column = z.object({
  header: word,
  field: z.enum(FIELDS),
  width: count,
  form: z.enum(['hex', 'base64', 'plain']),
  rule: word,
  says: word,
  certainty: z.enum(['documented', 'contested', 'unknown']),
  note: z.exactOptional(word),
  sources: z.array(z.object({ address: word, read: word, by: z.enum(['platform', 'copy', 'third-party']) })),
  counts: z.nullable(columnCounts),
});

const receipt: z.ZodMiniType<FileReceipt> = z.object({
  platform: z.enum(PLATFORM_IDS),
  name: word,
  file: word,
  written: z.iso.datetime(),
  parts: z.array(
    z.object({ path: z.string().check(z.maxLength(32_767)), part: count, lines: count, bytes: count, sha256: word }),
  ),
  rows: count,
  lines: count,
  duplicates: count,
  suppressed: count,
  contradictions: count,
  rejected: reasons,
  columns: z.array(column),
});

const savedFile: z.ZodMiniType<SavedFile> = z.object({ version: z.literal(1), id: z.uuid(), receipt });

/** Null if the text is not a valid receipt. */
export function parseSavedFile(text: string): SavedFile | null {
  const { success, data } = savedFile.safeParse(parseJson(text));
  return success ? data : null;
}
