import { isUtf8 } from 'node:buffer';
import { XML_WINDOW_BYTES } from '../abi/sheet-abi';
import type { SheetKernel } from './sheet-kernel';

/** The XML that a kernel scans next, in its memory: it is taken from the front, and added to at the end. */
export class XmlWindow {
  private start = 0;
  private end = 0;
  /** Up to here its bytes are known to be characters. */
  private checked = 0;

  /** @param address where the kernel has room for `XML_WINDOW_BYTES` */
  constructor(
    private readonly kernel: SheetKernel,
    private readonly address: number,
  ) {}

  /** False where there is no room for it. */
  add(chunk: Uint8Array): boolean {
    this.kernel.bytes(this.address, this.end).copyWithin(0, this.start);
    this.end -= this.start;
    this.checked -= this.start;
    this.start = 0;
    if (chunk.length > XML_WINDOW_BYTES - this.end) return false;
    this.kernel.bytes(this.address + this.end, chunk.length).set(chunk);
    this.end += chunk.length;
    return true;
  }

  /** The address of the first byte. */
  get from(): number {
    return this.address + this.start;
  }

  /** What it holds; valid until strings are added. */
  get bytes(): Buffer {
    return this.kernel.bytes(this.from, this.end - this.start);
  }

  /** Drops bytes from the front, up to an address. */
  dropTo(address: number): void {
    this.start = address - this.address;
  }

  /**
   * Address up to which only whole elements stand, if each begins with `element`, and then the end of their parent, which
   * begins with `parentEnd`; equal to `from` where there is none.
   */
  limit(element: string, parentEnd: string): number {
    const { bytes } = this;
    const last = bytes.lastIndexOf(element);
    if (last > 0) return this.from + last;
    return this.from + bytes.indexOf(parentEnd) + 1;
  }

  /** Whether all bytes up to an address are UTF-8; it must not lie within a character. */
  isUtf8UpTo(address: number): boolean {
    const end = address - this.address;
    const from = Math.max(this.start, this.checked);
    if (end <= from) return true;
    this.checked = end;
    return isUtf8(this.kernel.bytes(this.address + from, end - from));
  }

  /**
   * Takes the text up to the end of an element, which begins at the front; null where it does not end before the limit,
   * or holds a comment, text as it is, or an instruction: in them may stand what looks like an end.
   */
  takeThrough(end: string, limit: number): string | null {
    const { bytes } = this;
    const length = bytes.indexOf(end) + end.length;
    if (length < end.length || this.from + length > limit) return null;
    const text = bytes.toString('utf8', 0, length);
    if (NOT_ELEMENT.test(text)) return null;
    this.dropTo(this.from + length);
    return text;
  }

  /**
   * Takes the head of a part, up to `element`. It is odd in another encoding, of another version, or with comments in
   * it, which may hold what looks like the element.
   */
  takeHead(element: string): { readonly xml: string } | 'unfinished' | 'odd' {
    const { bytes } = this;
    const length = bytes.indexOf(element);
    if (length === -1) return bytes.length < MAX_HEAD_BYTES ? 'unfinished' : 'odd';
    if (!isUtf8(bytes.subarray(0, length))) return 'odd';
    const head = bytes.toString('utf8', 0, length);
    if (!PLAIN_HEAD.test(head)) return 'odd';
    this.dropTo(this.from + length);
    return { xml: head.replace(/^\uFEFF/, '') };
  }
}

const MAX_HEAD_BYTES = 256 * 1024;
const NOT_ELEMENT = /<[!?]/;
const PLAIN_HEAD = /^\uFEFF?(?:<\?xml version="1\.0"[^?<>]*\?>)?(?:(?!<[!?])[\s\S])*$/;
