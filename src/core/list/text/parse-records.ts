import { createRequire } from 'node:module';
import type Papa from 'papaparse';
import type { Dialect } from '../../../shared/list';
import { createQuoteTightener } from './loose-quotes';
import { createPlainLines, type PlainLines } from './plain-lines';
import { unclosedFrom } from './unclosed-quote';

/** How the records of a text are written. */
export type RecordDialect = Pick<Dialect, 'delimiter' | 'quote' | 'quoteEscape'>;

/** The complete records at the start of a text, and how many characters they take. */
export interface ParsedRows {
  readonly rows: readonly string[][];
  readonly length: number;
  /** 0-based records with a quote in an unexpected place. */
  readonly strayQuotes: readonly number[];
  /**
   * Position before the first of them that runs over several lines and may thus have swallowed others; null if there is
   * none.
   */
  readonly brokenAt: { readonly record: number; readonly offset: number } | null;
}

/** Parses the records that end within `text`; the rest belongs to an unfinished record. */
type ParseRows = (text: string) => ParsedRows;

/** Lines must end with \n. Whether a record is complete, and how it reads, depends only on its own text. */
export function createParser(dialect: RecordDialect): ParseRows {
  if (dialect.delimiter === '') return parseLines;
  const tighten = createQuoteTightener(dialect);
  const takePlainLines = createPlainLines(dialect, (lines) => runPapa(lines, dialect).records);
  return (text) => {
    const tight = tighten(text);
    const closed = tight.slice(0, unclosedFrom(tight, dialect));
    const plain = takePlainLines(closed);
    return closed.indexOf('\n', plain.length) === -1
      ? { ...plain, strayQuotes: [], brokenAt: null }
      : following(plain, parseDelimited(closed.slice(plain.length), dialect));
  };
}

function following(plain: PlainLines, { rows, length, strayQuotes, brokenAt }: ParsedRows): ParsedRows {
  const before = plain.rows.length;
  return {
    rows: plain.rows.concat(rows),
    length: plain.length + length,
    strayQuotes: strayQuotes.map((record) => before + record),
    brokenAt: brokenAt && { record: before + brokenAt.record, offset: plain.length + brokenAt.offset },
  };
}

function parseLines(text: string): ParsedRows {
  const length = text.lastIndexOf('\n') + 1;
  const records = length === 0 ? [] : text.slice(0, length - 1).split('\n');
  return { rows: records.map((line) => [line]), length, strayQuotes: [], brokenAt: null };
}

function parseDelimited(text: string, dialect: RecordDialect): ParsedRows {
  const { records, errors, length } = runPapa(text, dialect);
  if (errors.length === 0) return { rows: records, length, strayQuotes: [], brokenAt: null };
  // An error in the unfinished record does not count yet: the next chunk may resolve it.
  const rows = errors.map((error) => error.row ?? records.length).filter((row) => row < records.length);
  const strayQuotes = [...new Set(rows)];
  const broken = strayQuotes.find((row) => records[row]?.some((cell) => cell.includes('\n')));
  if (broken === undefined) return { rows: records, length, strayQuotes, brokenAt: null };
  const offset = broken === 0 ? 0 : runPapa(text, dialect, broken).length;
  return { rows: records, length, strayQuotes, brokenAt: { record: broken, offset } };
}

function runPapa(text: string, { delimiter, quote, quoteEscape }: RecordDialect, preview = 0) {
  const escapeChar = quoteEscape === 'backslash' ? '\\' : quote;
  const { Parser } = papaparse();
  const parser = new Parser({ delimiter, quoteChar: quote, escapeChar, newline: '\n', preview });
  const result: Papa.ParseResult<string[]> = parser.parse(text, 0, true);
  return { records: result.data, errors: result.errors, length: result.meta.cursor };
}

let papa: typeof Papa | null = null;

/** Loaded with the first record that needs it: threads whose kernel reads all records start without. */
function papaparse(): typeof Papa {
  papa ??= createRequire(import.meta.url)('papaparse') as typeof Papa;
  return papa;
}
