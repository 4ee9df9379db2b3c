/** How the root of a sheet, or of its strings, names itself with a prefix. */
const PREFIXED_ROOT = /^(?:\xEF\xBB\xBF)?(?:<\?xml [^?<>]*\?>)?\s*<([A-Za-z][\w.-]*):(?:worksheet|sst)[\s>]/;
/** A root that begins later is left as it is. */
const MAX_ROOT_START = 1024;
/** A longer name is no element of a workbook. */
const MAX_NAME_BYTES = 1024;

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const COLON = 0x3a;
const SPACE = 0x20;
const EXCLAMATION_MARK = 0x21;
const QUESTION_MARK = 0x3f;

/**
 * The XML of a part whose elements have the prefix of its root (`<x:row>`, as the Open XML SDK writes), without it.
 * Names with another prefix stay, so that different names remain different. Ends with null before anything in which that
 * is not certain: an element without a prefix, or a comment, whose text may look like an element. A part without a
 * prefix is passed on as it is.
 */
export async function* withoutPrefix(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array | null, void, undefined> {
  let remover: PrefixRemover | null | undefined;
  for await (const chunk of chunks) {
    if (remover === undefined) remover = removerFor(chunk);
    const bytes: Uint8Array = remover === null ? chunk : remover.remove(chunk);
    if (remover?.isUncertain === true) {
      yield null;
      return;
    }
    yield bytes;
  }
  if (remover?.isUnfinished === true) yield null;
}

function removerFor(chunk: Uint8Array): PrefixRemover | null {
  const start = Buffer.from(chunk.subarray(0, MAX_ROOT_START)).toString('latin1');
  const [, prefix] = PREFIXED_ROOT.exec(start) ?? [];
  return prefix === undefined ? null : new PrefixRemover(prefix, start.indexOf(`<${prefix}:`));
}

class PrefixRemover {
  isUncertain = false;
  private readonly prefix: Buffer;
  /** Chunk after chunk loses its prefixes in here: a new buffer for each would wait for the garbage collector. */
  private buffer = Buffer.alloc(0);
  /** The start of a tag whose name continues in the next chunk. */
  private unfinished = this.buffer;

  /** @param untouched bytes in front of the root */
  constructor(
    prefix: string,
    private untouched: number,
  ) {
    this.prefix = Buffer.from(`${prefix}:`);
  }

  /** The last chunk ended within a name. */
  get isUnfinished(): boolean {
    return this.unfinished.length > 0;
  }

  /** The bytes are valid until the next call. */
  remove(chunk: Uint8Array): Uint8Array {
    const bytes = this.load(chunk);
    const { prefix } = this;
    let from = this.untouched;
    let to = from;
    this.untouched = 0;
    this.unfinished = bytes.subarray(bytes.length);
    while (from < bytes.length) {
      const byte = bytes[from] ?? 0;
      if (byte !== LT) {
        bytes[to++] = byte;
        from++;
        continue;
      }
      const name = bytes[from + 1] === SLASH ? from + 2 : from + 1;
      const end = nameEnd(bytes, name);
      if (end === bytes.length) {
        this.unfinished = bytes.subarray(from);
        this.isUncertain = this.unfinished.length > MAX_NAME_BYTES;
        break;
      }
      if (!hasOnePrefix(bytes, name, end)) {
        this.isUncertain = true;
        break;
      }
      while (from < name) bytes[to++] = bytes[from++] ?? 0;
      if (startsWith(bytes, name, prefix)) from += prefix.length;
    }
    return bytes.subarray(0, to);
  }

  /** Puts a chunk behind what is unfinished. */
  private load(chunk: Uint8Array): Buffer<ArrayBuffer> {
    const { unfinished } = this;
    const length = unfinished.length + chunk.length;
    if (this.buffer.length < length) this.buffer = Buffer.alloc(length + MAX_NAME_BYTES);
    this.buffer.set(unfinished);
    this.buffer.set(chunk, unfinished.length);
    return this.buffer.subarray(0, length);
  }
}

function nameEnd(source: Uint8Array, from: number): number {
  let at = from;
  for (; at < source.length; at++) {
    const byte = source[at] ?? 0;
    if (byte <= SPACE || byte === GT || byte === SLASH) break;
  }
  return at;
}

/** A name of two parts, the second of which is a name by itself; no comment, CDATA or processing instruction. */
function hasOnePrefix(source: Uint8Array, from: number, end: number): boolean {
  const first = source[from];
  if (first === EXCLAMATION_MARK || first === QUESTION_MARK) return false;
  let colons = 0;
  for (let at = from; at < end; at++) {
    if (source[at] !== COLON) continue;
    colons++;
    if (!isLetter(source[at + 1] ?? 0)) return false;
  }
  return colons === 1;
}

function isLetter(byte: number): boolean {
  return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
}

function startsWith(source: Uint8Array, from: number, prefix: Uint8Array): boolean {
  for (let i = 0; i < prefix.length; i++) if (source[from + i] !== prefix[i]) return false;
  return true;
}
