import { utf8In } from '../encoding/unicode-bytes';
import type { Head, OpenSource } from './source';

/** The line ends of Unicode beside CR and LF, as some databases and mainframes write them: NEL, LS and PS, in UTF-8. */
const NEL = [0xc2, 0x85] as const;
const SEPARATORS = [
  [0xe2, 0x80, 0xa8],
  [0xe2, 0x80, 0xa9],
] as const;
/** Of the same lengths, so that positions in the list stay what they are. */
const CR = 13;
const LF = 10;
const BLANK = 32;

/**
 * A list whose only line ends are those of Unicode, with CR and LF in their place: the readers of any other list then
 * read it. Where a list has usual line ends, the others are part of its values.
 */
export function withUsualLines(source: OpenSource, head: Head): OpenSource {
  return mustBeRewritten(head) ? rewritten(source) : source;
}

function mustBeRewritten({ bytes, complete }: Head): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = text.subarray(-2);
  // Somebody may have added a line end at the end of the file.
  const inner = text.subarray(0, text.length - [...end].filter((byte) => byte === CR || byte === LF).length);
  if (inner.includes(LF) || inner.includes(CR)) return false;
  return (
    [NEL, ...SEPARATORS].some((line) => inner.includes(Buffer.from(line))) && utf8In(text, [], complete) === 'whole'
  );
}

function rewritten(source: OpenSource): OpenSource {
  async function* chunks(signal?: AbortSignal): AsyncGenerator<Uint8Array, void, undefined> {
    let cut = Buffer.alloc(0);
    for await (const chunk of source.chunks(signal)) {
      const bytes = rewriteLines(Buffer.concat([cut, chunk]));
      const whole = bytes.length - cutLength(bytes);
      cut = Buffer.from(bytes.subarray(whole));
      yield bytes.subarray(0, whole);
    }
    yield cut;
  }

  return {
    name: source.name,
    bytes: source.bytes,
    async head(size, signal) {
      const head = await source.head(size, signal);
      return { ...head, bytes: rewriteLines(Buffer.from(head.bytes)) };
    },
    pieces: async (from, size) => (await source.pieces(from, size)).map((piece) => rewriteLines(Buffer.from(piece))),
    chunks,
    ...(source.packedBytesRead === undefined ? {} : { packedBytesRead: () => source.packedBytesRead?.() ?? 0 }),
    verify: () => source.verify(),
    close: () => source.close(),
  };
}

/** In place. */
function rewriteLines(bytes: Buffer): Buffer {
  for (let at = bytes.indexOf(0xc2); at !== -1; at = bytes.indexOf(0xc2, at + 1)) {
    if (bytes[at + 1] === NEL[1]) bytes.set([CR, LF], at);
  }
  for (let at = bytes.indexOf(0xe2); at !== -1; at = bytes.indexOf(0xe2, at + 1)) {
    if (SEPARATORS.some((line) => line.every((byte, index) => bytes[at + index] === byte))) {
      bytes.set([BLANK, CR, LF], at);
    }
  }
  return bytes;
}

/** How many bytes at the end may be the start of a line end. */
function cutLength(bytes: Buffer): number {
  const last = bytes.at(-1);
  if (last === 0xc2 || last === 0xe2) return 1;
  return last === 0x80 && bytes.at(-2) === 0xe2 ? 2 : 0;
}
