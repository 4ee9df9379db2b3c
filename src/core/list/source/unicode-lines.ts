import { byteOrderMark, utf8In, utf16ByNuls } from '../encoding/unicode-bytes';
import type { Head, OpenSource } from './source';

/** The line ends of Unicode beside CR and LF, as some databases and mainframes write them: NEL, LS and PS. */
interface LineEnds {
  /** Bytes of a code unit, which none of them may straddle. */
  readonly unit: 1 | 2;
  /** Each with a usual line end of the same length, so that positions in the list stay what they are. */
  readonly ends: readonly (readonly [unicode: Buffer, usual: Buffer])[];
  /** Of the usual ones. */
  readonly cr: Buffer;
  readonly lf: Buffer;
}

const USUAL = { cr: Buffer.from('\r'), lf: Buffer.from('\n') } as const;

const IN_UTF_8: LineEnds = {
  ...USUAL,
  unit: 1,
  ends: [
    [Buffer.from('\u0085'), Buffer.from('\r\n')],
    [Buffer.from('\u2028'), Buffer.from(' \r\n')],
    [Buffer.from('\u2029'), Buffer.from(' \r\n')],
  ],
};

/** Latin-1 and what a mainframe's text is converted to have only NEL. */
const IN_ONE_BYTE: LineEnds = { ...USUAL, unit: 1, ends: [[Buffer.of(0x85), USUAL.lf]] };

const IN_UTF_16: ReadonlyMap<string, LineEnds> = new Map([
  ['utf-16le', inUtf16((text) => Buffer.from(text, 'utf16le'))],
  ['utf-16be', inUtf16((text) => Buffer.from(text, 'utf16le').swap16())],
]);

function inUtf16(encoded: (text: string) => Buffer): LineEnds {
  const lf = encoded('\n');
  return { unit: 2, cr: encoded('\r'), lf, ends: ['\u0085', '\u2028', '\u2029'].map((end) => [encoded(end), lf]) };
}

/**
 * A list whose only line ends are those of Unicode, with CR and LF in their place: the readers of any other list then
 * read it. Where a list has usual line ends, the others are part of its values.
 */
export function withUsualLines(source: OpenSource, head: Head): OpenSource {
  const ends = onlyLineEnds(head);
  return ends === null ? source : rewritten(source, ends);
}

/** Null if the list has usual line ends, or none. */
function onlyLineEnds({ bytes, complete }: Head): LineEnds | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const mark = byteOrderMark(text)?.encoding;
  const marked = mark === undefined ? undefined : IN_UTF_16.get(mark);
  if (marked !== undefined) return endsOnlyWith(marked, text) ? marked : null;
  if (hasUsualEnds(text, IN_UTF_8)) return null;
  const utf16 = IN_UTF_16.get(utf16ByNuls(text) ?? '');
  if (utf16 !== undefined) return endsOnlyWith(utf16, text) ? utf16 : null;
  if (utf8In(text, [], complete) === 'whole') return endsOnlyWith(IN_UTF_8, text) ? IN_UTF_8 : null;
  return mark === undefined && isOfLines(text) ? IN_ONE_BYTE : null;
}

function endsOnlyWith(lineEnds: LineEnds, text: Buffer): boolean {
  return !hasUsualEnds(text, lineEnds) && lineEnds.ends.some(([end]) => indexOfUnit(text, end, lineEnds.unit) !== -1);
}

/** Somebody may have added a line end at the end of the file. */
function hasUsualEnds(text: Buffer, { unit, cr, lf }: LineEnds): boolean {
  const isEnd = (from: number) => [cr, lf].some((end) => end.equals(text.subarray(from, from + unit)));
  let inner = text.length;
  while (inner > text.length - 2 * unit && isEnd(inner - unit)) inner -= unit;
  return [lf, cr].some((end) => indexOfUnit(text.subarray(0, inner), end, unit) !== -1);
}

/** In other encodings this byte is a letter or an ellipsis, which may occur once. */
function isOfLines(text: Buffer): boolean {
  const first = text.indexOf(0x85);
  return first !== -1 && text.includes(0x85, first + 1);
}

function rewritten(source: OpenSource, lineEnds: LineEnds): OpenSource {
  async function* chunks(signal?: AbortSignal): AsyncGenerator<Uint8Array, void, undefined> {
    let cut = Buffer.alloc(0);
    for await (const chunk of source.chunks(signal)) {
      const bytes = replaceLineEnds(Buffer.concat([cut, chunk]), lineEnds);
      const whole = bytes.length - cutLength(bytes, lineEnds);
      cut = Buffer.from(bytes.subarray(whole));
      yield bytes.subarray(0, whole);
    }
    yield cut;
  }

  const replaceInCopy = (bytes: Uint8Array) => replaceLineEnds(Buffer.from(bytes), lineEnds);
  return {
    name: source.name,
    bytes: source.bytes,
    async head(size, signal) {
      const head = await source.head(size, signal);
      return { ...head, bytes: replaceInCopy(head.bytes) };
    },
    pieces: async (from, size) => (await source.pieces(from, size)).map(replaceInCopy),
    chunks,
    ...(source.packedBytesRead === undefined ? {} : { packedBytesRead: () => source.packedBytesRead?.() ?? 0 }),
    verify: () => source.verify(),
    close: () => source.close(),
  };
}

/** In place. */
function replaceLineEnds(bytes: Buffer, { unit, ends }: LineEnds): Buffer {
  for (const [end, usual] of ends) {
    for (let at = indexOfUnit(bytes, end, unit); at !== -1; at = indexOfUnit(bytes, end, unit, at + end.length)) {
      bytes.set(usual, at);
    }
  }
  return bytes;
}

function indexOfUnit(bytes: Buffer, sought: Buffer, unit: number, from = 0): number {
  let at = bytes.indexOf(sought, from);
  while (at !== -1 && at % unit !== 0) at = bytes.indexOf(sought, at + 1);
  return at;
}

/** How many bytes at the end may be the start of a line end. */
function cutLength(bytes: Buffer, { unit, ends }: LineEnds): number {
  if (unit > 1) return bytes.length % unit;
  for (const length of [2, 1]) {
    const last = bytes.subarray(-length);
    if (ends.some(([end]) => length < end.length && last.equals(end.subarray(0, length)))) return length;
  }
  return 0;
}
