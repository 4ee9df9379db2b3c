import { createHash, randomInt } from 'node:crypto';
import type { AudienceFile, UploadTarget } from '../../../shared/upload';
import { validateAdAccountId, validateFields } from './fields';
import { audienceFileChanged, readAudienceFile } from './upload-body';

/** The only file name that is ever sent: a customer's own may reveal who its customers are. */
export const SENT_FILE_NAME = 'audience.txt';

/** A text part of the form, under the API's name for it. */
interface FormField {
  readonly name: string;
  readonly value: string;
}

interface Multipart {
  readonly contentType: string;
  /** Exact length in bytes of all chunks together. */
  readonly contentLength: number;
  /** The closing boundary is a chunk of its own, yielded only if the file was intact. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** The text parts of an upload, checked, in the order of the API's documentation, without empty ones. */
export function formFields(target: UploadTarget): readonly FormField[] {
  const fields = target.kind === 'new' ? validateFields(target.fields) : null;
  const entries = [
    { name: 'fb_ad_account_id', value: validateAdAccountId(target.fields.adAccountId) },
    { name: 'name', value: fields?.name },
    { name: 'description', value: fields?.description },
    { name: 'opt_out_link', value: fields?.optOutLink },
    { name: 'user_type', value: target.fields.userType },
  ];
  return entries.flatMap(({ name, value }) => (value === undefined ? [] : { name, value }));
}

/** Lays out text parts and then the file, byte for byte as curl's `-F` does. */
export function multipart(
  fields: readonly FormField[],
  file: AudienceFile,
  drawBoundary: () => string = randomBoundary,
): Multipart {
  const boundary = boundaryFor(fields, drawBoundary);
  const head = Buffer.from(
    `${fields.map((field) => formatFormField(boundary, field)).join('')}${formatFileHead(boundary)}`,
  );
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    contentLength: head.length + file.bytes + tail.length,
    chunks: formChunks(head, file, tail),
  };
}

async function* formChunks(head: Buffer, file: AudienceFile, tail: Buffer): AsyncGenerator<Uint8Array> {
  yield head;
  const digest = createHash('sha256');
  for await (const chunk of readAudienceFile(file)) {
    digest.update(chunk);
    yield chunk;
  }
  if (digest.digest('hex') !== file.sha256) throw audienceFileChanged();
  yield tail;
}

function formatFormField(boundary: string, { name, value }: FormField): string {
  return `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
}

function formatFileHead(boundary: string): string {
  const disposition = `Content-Disposition: form-data; name="file"; filename="${SENT_FILE_NAME}"`;
  return `--${boundary}\r\n${disposition}\r\nContent-Type: text/plain\r\n\r\n`;
}

/** A boundary must not occur in a part. No line of an audience file is as long or begins with dashes; texts may. */
function boundaryFor(fields: readonly FormField[], draw: () => string): string {
  for (;;) {
    const boundary = draw();
    if (!fields.some((field) => field.value.includes(boundary))) return boundary;
  }
}

const ALPHANUMERICS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** As curl draws it: 24 dashes and 22 random letters and digits, 130 bits. */
function randomBoundary(): string {
  const letters = Array.from({ length: 22 }, () => ALPHANUMERICS.charAt(randomInt(ALPHANUMERICS.length)));
  return `${'-'.repeat(24)}${letters.join('')}`;
}
