import { DIGEST_BYTES, LINE_BYTES } from './digest-record';

/** The two hex digits of each byte. */
const HIGH = Uint8Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0').charCodeAt(0));
const LOW = Uint8Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0').charCodeAt(1));
const LF = 10;

/** Turns records into the lines of an audience file: 64 lowercase hex digits each, or the plain ID. */
export function formatLines(records: Uint8Array, stride: number): Uint8Array<ArrayBuffer> {
  return stride === DIGEST_BYTES ? hexLines(records) : plainLines(records, stride);
}

function hexLines(digests: Uint8Array): Uint8Array<ArrayBuffer> {
  const lines = new Uint8Array((digests.length / DIGEST_BYTES) * LINE_BYTES);
  let end = 0;
  for (let start = 0; start < digests.length; start += DIGEST_BYTES) {
    for (let i = start; i < start + DIGEST_BYTES; i++) {
      const byte = digests[i] ?? 0;
      lines[end++] = HIGH[byte] ?? 0;
      lines[end++] = LOW[byte] ?? 0;
    }
    lines[end++] = LF;
  }
  return lines;
}

function plainLines(records: Uint8Array, stride: number): Uint8Array<ArrayBuffer> {
  const lines = new Uint8Array(records.length);
  let end = 0;
  for (let start = 0; start < records.length; start += stride) {
    for (let i = start + DIGEST_BYTES; i < start + stride; i++) {
      const byte = records[i] ?? 0;
      if (byte === 0) break;
      lines[end++] = byte;
    }
    lines[end++] = LF;
  }
  return lines.subarray(0, end);
}
