import type { Dialect } from '../../../shared/list';
import { BUDGETS } from '../budgets';
import { createDecoder } from '../encoding/decode';
import type { ReadableSource } from '../source/source';
import { createNewlineUnifier } from '../text/newlines';
import { type Alignment, cellsOf, isRuler } from './aligned-lines';

/** The format of the records that such a table is rewritten to. */
export const REWRITTEN = { encoding: 'utf-8', bomBytes: 0, delimiter: '\t' } as const satisfies Partial<Dialect>;

/** The table as delimited records in UTF-8, for the readers of any other list. */
export function rewrittenSource(
  source: ReadableSource,
  { encoding, bomBytes }: Pick<Dialect, 'encoding' | 'bomBytes'>,
  alignment: Alignment,
): ReadableSource {
  let bytesRead = 0;

  async function* chunks(signal?: AbortSignal): AsyncGenerator<Uint8Array, void, undefined> {
    const decoder = createDecoder(encoding);
    const newlines = createNewlineUnifier();
    const rewriter = new LineRewriter(alignment);
    let bytesToSkip = bomBytes;
    bytesRead = 0;
    for await (const chunk of source.chunks(signal)) {
      bytesRead = source.packedBytesRead?.() ?? bytesRead + chunk.length;
      const text = newlines.write(decoder.write(chunk.subarray(bytesToSkip)));
      bytesToSkip = Math.max(0, bytesToSkip - chunk.length);
      yield Buffer.from(rewriter.write(text));
    }
    yield Buffer.from(rewriter.write(newlines.write(decoder.end()) + newlines.end()) + rewriter.end());
  }

  return { chunks, packedBytesRead: () => bytesRead };
}

/** The same of a text of whole lines. */
export function rewriteLines(text: string, alignment: Alignment): string {
  return new LineRewriter(alignment).write(text);
}

/** Rewrites lines to delimited records, one by one, so that each row keeps its number. */
class LineRewriter {
  private pending = '';
  private line = 0;

  constructor(private readonly alignment: Alignment) {}

  write(text: string): string {
    const lines = (this.pending + text).split('\n');
    this.pending = lines.pop() ?? '';
    const rewritten = lines.map((line) => `${this.rewrite(line)}\n`).join('');
    // No such table has so long a line: the reader of records reports it as too long.
    if (this.pending.length <= BUDGETS.rowChars) return rewritten;
    const start = this.pending.replaceAll('"', ' ');
    this.pending = '';
    return rewritten + start;
  }

  end(): string {
    return this.pending === '' ? '' : this.rewrite(this.pending);
  }

  private rewrite(line: string): string {
    const { starts, firstLine } = this.alignment;
    const isTitle = this.line++ < firstLine;
    const text = line.replaceAll('\t', ' ').trimEnd();
    if (text === '' || isRuler(text)) return '';
    return isTitle ? quoted(text) : cellsOf(text, starts).map(quoted).join(REWRITTEN.delimiter);
  }
}

function quoted(cell: string): string {
  return cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
}
