import type { FastifyRequest } from 'fastify';
import { isUserType, supportsPlainIds } from '../../src/shared/audience';
import type { LogEntry } from './request-log';
import { invalid, tooLarge } from './responses';
import type { ReceivedFile, Store } from './store';

interface Form {
  readonly fields: Readonly<Record<string, string>>;
  readonly file: ReceivedFile;
}

/** Reads a form in constant memory and rejects it, by field or line number, if it differs from the documentation. */
export async function readForm(
  request: FastifyRequest,
  store: Store,
  entry: LogEntry,
  required: readonly string[],
): Promise<Form> {
  if (!request.isMultipart()) throw invalid('file', "can't be blank");
  let file: ReceivedFile | null = null;
  try {
    for await (const part of request.parts()) {
      if (part.type === 'field') {
        entry.fields[part.fieldname] = String(part.value);
      } else if (part.fieldname === 'file' && file === null) {
        file = await store.receive(part.file);
        entry.file = { name: part.filename, type: part.mimetype, lines: file.lines };
        if (part.file.truncated) throw tooLarge();
      } else {
        throw invalid(part.fieldname, 'is not expected');
      }
    }
    checkFields(entry.fields, required);
    if (file === null) throw invalid('file', "can't be blank");
    checkFile(entry.fields.user_type ?? '', file);
    return { fields: entry.fields, file };
  } catch (error) {
    if (file !== null) await store.discard(file);
    throw error;
  }
}

function checkFields(fields: Readonly<Record<string, string>>, required: readonly string[]): void {
  for (const name of required) {
    if ((fields[name] ?? '').trim() === '') throw invalid(name, "can't be blank");
  }
  if (!isUserType(fields.user_type)) throw invalid('user_type', 'is not included in the list');
}

function checkFile(userType: string, { lines, firstUnhashed, firstInvalid }: ReceivedFile): void {
  if (lines === 0) throw invalid('file', 'is empty');
  const allowsPlainIds = isUserType(userType) && supportsPlainIds(userType);
  // Either every line is a hash, or, for the two kinds of ID, every line is an ID.
  const badLine = allowsPlainIds && firstUnhashed === 1 ? firstInvalid : firstUnhashed;
  if (badLine !== null)
    throw invalid('file', `line ${badLine} is not a ${allowsPlainIds ? 'SHA-256 hash or ID' : 'SHA-256 hash'}`);
}
