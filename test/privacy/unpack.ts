import { constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

const LIMITS = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 64 * 1024 ** 2 };

/** Nested streams are followed to this depth. */
const MAX_DEPTH = 3;

/** Shorter ones cannot hold a value that is searched for. */
const BASE64_RUN = /[A-Za-z0-9+/_-]{24,}/g;

/**
 * The bytes themselves, and everything compressed in them, wherever it starts or is truncated: gzip, zlib, members of a
 * zip file, raw deflate from the first byte; each also within base64.
 */
export function* unpack(bytes: Buffer, depth = 0): Generator<Buffer> {
  yield bytes;
  if (depth === MAX_DEPTH) return;
  for (const inner of streamsIn(bytes)) yield* unpack(inner, depth + 1);
  for (const [run] of bytes.toString('latin1').matchAll(BASE64_RUN)) {
    for (const inner of streamsIn(Buffer.from(run, 'base64'))) yield* unpack(inner, depth + 1);
  }
}

function* streamsIn(bytes: Buffer): Generator<Buffer> {
  yield* attempt(inflateRawSync, bytes);
  for (const at of positionsOf(bytes, Buffer.from([0x1f, 0x8b, 8]))) yield* attempt(gunzipSync, bytes.subarray(at));
  for (const at of positionsOf(bytes, Buffer.from([0x78]))) {
    // The first two bytes of a zlib stream are a multiple of 31.
    const isHeader = at + 1 < bytes.length && bytes.readUInt16BE(at) % 31 === 0;
    if (isHeader) yield* attempt(inflateSync, bytes.subarray(at));
  }
  for (const at of positionsOf(bytes, Buffer.from('PK\x03\x04'))) {
    if (at + 30 > bytes.length) continue;
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    yield* attempt(inflateRawSync, bytes.subarray(start));
  }
}

function* attempt(inflate: typeof inflateSync, bytes: Buffer): Generator<Buffer> {
  try {
    const inner = inflate(bytes, LIMITS);
    if (inner.length > 0) yield inner;
  } catch {
    // It only looked like the start of a stream.
  }
}

function* positionsOf(bytes: Buffer, start: Buffer): Generator<number> {
  for (let at = bytes.indexOf(start); at >= 0; at = bytes.indexOf(start, at + 1)) yield at;
}
