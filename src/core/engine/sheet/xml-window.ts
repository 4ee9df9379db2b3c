import { isUtf8 } from 'node:buffer';
import { XML_WINDOW_BYTES } from '../abi/sheet-abi';
import type { SheetKernel } from './sheet-kernel';

/** The XML that the kernel scans next, in its memory: consumed from the front, extended at the end. */
export class XmlWindow {
  private start = 0;
  private end = 0;
  /** Bytes up to here are valid UTF-8. */
  private checked = 0;

  /** @param address of `XML_WINDOW_BYTES` bytes of the kernel's memory */
  constructor(
    private readonly kernel: SheetKernel,
    private readonly address: number,
  ) {}

  /** False if there is no space for it. */
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

  /** Its content; valid until strings are added. */
  get bytes(): Buffer {
    return this.kernel.bytes(this.from, this.end - this.start);
  }

  /** Drops bytes from the front, up to an address. */
  dropTo(address: number): void {
    this.start = address - this.address;
  }

  /**
   * The address up to which there are only complete elements, each starting with `element`, and then the end of their
   * parent, which starts with `parentEnd`; equal to `from` if there is none.
   */
  limit(element: string, parentEnd: string): number {
    const { bytes } = this;
    const last = bytes.lastIndexOf(element);
    if (last > 0) return this.from + last;
    return this.from + bytes.indexOf(parentEnd) + 1;
  }

  /** Whether all bytes up to an address are UTF-8; the address must not split a character. */
  isUtf8UpTo(address: number): boolean {
    const end = address - this.address;
    const from = Math.max(this.start, this.checked);
    if (end <= from) return true;
    this.checked = end;
    return isUtf8(this.kernel.bytes(this.address + from, end - from));
  }

  /**
   * Takes the text of the element at the front up to its end tag, and with it those that follow, up to a size; null if
   * that is not before the limit, or if it holds a comment, CDATA or a processing instruction, in which something may
   * look like an end tag.
   */
  takeThrough(end: string, limit: number, size = 0): string | null {
    const bytes = this.bytes.subarray(0, limit - this.from);
    const last = bytes.subarray(0, size).lastIndexOf(end);
    const length = (last === -1 ? bytes.indexOf(end) : last) + end.length;
    if (length < end.length) return null;
    const text = bytes.toString('utf8', 0, length);
    if (NOT_ELEMENT.test(text)) return null;
    this.dropTo(this.from + length);
    return text;
  }

  /**
   * Takes the head of a part, up to `element`. It is irregular in another encoding or XML version, or with comments in
   * it, which may hold text that looks like the element.
   */
  takeHead(element: string): { readonly xml: string } | 'unfinished' | 'irregular' {
    const { bytes } = this;
    const length = bytes.indexOf(element);
    if (length === -1) return bytes.length < MAX_HEAD_BYTES ? 'unfinished' : 'irregular';
    if (!isUtf8(bytes.subarray(0, length))) return 'irregular';
    const head = bytes.toString('utf8', 0, length);
    if (!PLAIN_HEAD.test(head)) return 'irregular';
    this.dropTo(this.from + length);
    return { xml: head.replace(/^\uFEFF/, '') };
  }
}

const MAX_HEAD_BYTES = 256 * 1024;
const NOT_ELEMENT = /<[!?]/;
const PLAIN_HEAD = /^\uFEFF?(?:<\?xml version="1\.0"[^?<>]*\?>)?(?:(?!<[!?])[\s\S])*$/;
