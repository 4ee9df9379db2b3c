import { createDecoder } from '../../list/encoding/decode';
import { isUtf8, utf16Of } from '../../list/encoding/known-encodings';
import { unifyNewlines } from '../../list/text/newlines';
import type { KernelCell } from './wasm/kernel-plans';

const NON_ASCII = /[^\0-\x7F]/;

export interface CellDialect {
  /** Of the list; the kernel writes UTF-16 as UTF-8. */
  readonly encoding: string;
  readonly quote: string;
}

/** Reads a cell that the kernel has found. */
export type ReadCell = (cell: KernelCell) => string;

/** Decodes the text of a cell as the reference path would. */
export function createCellReader({ encoding, quote }: CellDialect): ReadCell {
  const doubled = quote + quote;
  return ({ latin1, escaped }) => {
    const text = NON_ASCII.test(latin1) ? decode(latin1, encoding) : latin1;
    return escaped ? unifyNewlines(text).replaceAll(doubled, quote) : text;
  };
}

function decode(latin1: string, encoding: string): string {
  const bytes = Buffer.from(latin1, 'latin1');
  if (isUtf8(encoding) || utf16Of(encoding) !== null) return bytes.toString('utf8');
  const decoder = createDecoder(encoding, true);
  return decoder.write(bytes) + decoder.end();
}
