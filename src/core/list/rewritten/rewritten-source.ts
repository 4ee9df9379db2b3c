import type { Dialect } from '../../../shared/list';
import { BUDGETS } from '../budgets';
import { createDecoder } from '../encoding/decode';
import type { ReadableSource } from '../source/source';
import { createNewlineUnifier } from '../text/newlines';

/** How the lines of a list that no reader knows become delimited records with usual quotes, one by one. */
export interface Rewriting {
  /** Of the records. */
  readonly delimiter: string;
  /** @param number of the line in the list, 0-based */
  rewrite(line: string, number: number): string;
}

/** The format of the records that a list is rewritten to. */
export const REWRITTEN = {
  encoding: 'utf-8',
  bomBytes: 0,
  quote: '"',
  quoteEscape: 'doubled',
} as const satisfies Partial<Dialect>;

/** The list as delimited records in UTF-8, for the readers of any other list. */
export function rewrittenSource(
  source: ReadableSource,
  { encoding, bomBytes }: Pick<Dialect, 'encoding' | 'bomBytes'>,
  rewriting: Rewriting,
): ReadableSource {
  let bytesRead = 0;

  async function* chunks(signal?: AbortSignal): AsyncGenerator<Uint8Array, void, undefined> {
    const decoder = createDecoder(encoding);
    const newlines = createNewlineUnifier();
    const rewriter = new LineRewriter(rewriting);
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
export function rewriteLines(text: string, rewriting: Rewriting): string {
  return new LineRewriter(rewriting).write(text);
}

/** A cell as a record holds it. */
export function quoted(cell: string, delimiter: string): string {
  return cell.includes('"') || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Rewrites lines one by one, so that each row keeps its number. */
class LineRewriter {
  private pending = '';
  private line = 0;

  constructor(private readonly rewriting: Rewriting) {}

  write(text: string): string {
    const lines = (this.pending + text).split('\n');
    this.pending = lines.pop() ?? '';
    const rewritten = lines.map((line) => `${this.rewriting.rewrite(line, this.line++)}\n`).join('');
    // No such list has so long a line: the reader of records reports it as too long.
    if (this.pending.length <= BUDGETS.rowChars) return rewritten;
    const start = this.pending.replaceAll('"', ' ');
    this.pending = '';
    return rewritten + start;
  }

  end(): string {
    return this.pending === '' ? '' : this.rewriting.rewrite(this.pending, this.line);
  }
}
