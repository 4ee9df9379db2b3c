import { createHash, randomInt } from 'node:crypto';
import type { AudienceFile, UploadTarget } from '../../../shared/upload';
import { validateAdAccountId, validateFields } from './fields';
import { readAudienceFile, unfitFile } from './upload-body';

/** The only file name that leaves this computer: a customer's own file name may say who its customers are. */
export const SENT_FILE_NAME = 'audience.txt';

/** A text part of the form, by the name that the API gives it. */
interface TextPart {
  readonly name: string;
  readonly value: string;
}

interface Multipart {
  readonly contentType: string;
  /** Exact length in bytes of all chunks together. */
  readonly contentLength: number;
  /** Ends with a chunk of its own for the closing boundary, and yields that only if the file was what it should be. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** The text parts of an upload, checked, in the order of the API's documentation; what is empty is not sent. */
export function textParts(target: UploadTarget): readonly TextPart[] {
  const fields = target.kind === 'new' ? validateFields(target.fields) : null;
  const parts = [
    { name: 'fb_ad_account_id', value: validateAdAccountId(target.fields.adAccountId) },
    { name: 'name', value: fields?.name },
    { name: 'description', value: fields?.description },
    { name: 'opt_out_link', value: fields?.optOutLink },
    { name: 'user_type', value: target.fields.userType },
  ];
  return parts.flatMap(({ name, value }) => (value === undefined ? [] : { name, value }));
}

/** Lays out text parts and then the file, byte for byte as curl's `-F` does. */
export function multipart(
  parts: readonly TextPart[],
  file: AudienceFile,
  drawBoundary: () => string = randomBoundary,
): Multipart {
  const boundary = boundaryFor(parts, drawBoundary);
  const head = Buffer.from(`${parts.map((part) => textPart(boundary, part)).join('')}${fileHead(boundary)}`);
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
  if (digest.digest('hex') !== file.sha256) throw unfitFile();
  yield tail;
}

function textPart(boundary: string, { name, value }: TextPart): string {
  return `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
}

function fileHead(boundary: string): string {
  const disposition = `Content-Disposition: form-data; name="file"; filename="${SENT_FILE_NAME}"`;
  return `--${boundary}\r\n${disposition}\r\nContent-Type: text/plain\r\n\r\n`;
}

/** A boundary must not occur in a part. No line of an audience file is as long or begins with dashes; texts may. */
function boundaryFor(parts: readonly TextPart[], draw: () => string): string {
  for (;;) {
    const boundary = draw();
    if (!parts.some((part) => part.value.includes(boundary))) return boundary;
  }
}

const ALPHANUMERICS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** As curl draws it: 24 dashes and 22 random letters and digits, 130 bits. */
function randomBoundary(): string {
  const letters = Array.from({ length: 22 }, () => ALPHANUMERICS.charAt(randomInt(ALPHANUMERICS.length)));
  return `${'-'.repeat(24)}${letters.join('')}`;
}
