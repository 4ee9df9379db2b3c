import { z } from 'zod/mini';
import { AppError, assertNever } from '../../shared/errors';
import { type Message, message } from '../../shared/messages/message';
import { textDialect } from '../../shared/schema/list';
import { parseJson } from '../fs/read/parse-json';
import { readSmallFile } from '../fs/read/read-small-file';
import { systemCode } from '../fs/write-failure';
import { MAPPING_FORMAT, type MappingFile } from './mapping-file';
import { mappedShape } from './mapping-schema';

const MAX_BYTES = 4 * 1024 * 1024;

const fileSchema = z.strictObject({
  format: z.literal(MAPPING_FORMAT),
  version: z.literal(1),
  dialect: z._default(textDialect, {}),
  lists: z.array(mappedShape).check(z.minLength(1), z.maxLength(10_000)),
});

/** Throws `bad-mapping-file`. */
export function parseMappingFile(text: string): MappingFile {
  const parsed = fileSchema.safeParse(parseJson(text));
  if (parsed.success) return { dialect: parsed.data.dialect, lists: parsed.data.lists };
  throw badFile(message('mapping.malformed'));
}

/** Throws `bad-mapping-file`. */
export async function readMappingFile(path: string): Promise<MappingFile> {
  return parseMappingFile(await readText(path));
}

async function readText(path: string): Promise<string> {
  const file = await readSmallFile(path, MAX_BYTES).catch((error: unknown) => {
    throw badFile(message(systemCode(error) === 'ENOENT' ? 'mapping.notFound' : 'mapping.unreadable'));
  });
  switch (file.kind) {
    case 'text':
      return file.text;
    case 'not-a-file':
      throw badFile(message('mapping.notAFile'));
    case 'too-large':
      throw badFile(message('mapping.tooLarge'));
    default:
      return assertNever(file);
  }
}

function badFile(why: Message): AppError {
  return new AppError('bad-mapping-file', why);
}
