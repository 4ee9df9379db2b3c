import { splitSample } from './sample-records';

/** How the fields of a list are told apart, with one sentence why. */
export interface DetectedDelimiter {
  readonly delimiter: string;
  readonly quote: string;
  readonly reason: string;
}

const CANDIDATES = [
  { delimiter: ';', name: 'a semicolon' },
  { delimiter: '\t', name: 'a tab' },
  { delimiter: '|', name: 'a vertical bar' },
  { delimiter: ',', name: 'a comma' },
] as const;

const MAX_RECORDS = 100;
/** Enough for so many records where some run over two lines; each candidate parses them. */
const MAX_LINES = 2 * MAX_RECORDS;
const MAX_CHARS = 256 * 1024;

/** At least so many records must be split by a delimiter, or agree on their number of fields. */
const SPLIT_FROM = 0.8;
const AGREE_FROM = 0.5;

/** One is enough: a writer of CSV quotes only the values that need it. */
const WRAPPED_LINE = /^"(?:[^"\n]|"")*"$|^'(?:[^'\n]|'')*'$/m;

/** `text` holds whole lines that end with \n. A delimiter that a person chose overrules what is seen. */
export function detectDelimiter(text: string, chosen?: string): DetectedDelimiter {
  const sample = firstLines(text.slice(0, MAX_CHARS));
  const quote = detectQuote(sample, chosen);
  if (chosen !== undefined) return { delimiter: chosen, quote, reason: 'This delimiter was chosen by hand.' };
  const rated = CANDIDATES.map((candidate) => ({ ...candidate, ...rate(sample, candidate.delimiter, quote) }));
  const best = rated.reduce((a, b) => (b.score > a.score ? b : a));
  if (best.score > 0) {
    const percent = Math.round(best.agreement * 100);
    return {
      delimiter: best.delimiter,
      quote,
      reason: `Split at ${best.name}: ${percent} % of the sampled rows have ${best.fields} fields.`,
    };
  }
  if (WRAPPED_LINE.test(sample)) {
    return { delimiter: ',', quote, reason: 'There is one column, and its values are wrapped in quotes.' };
  }
  return { delimiter: '', quote, reason: 'No delimiter splits the rows evenly, so each line is one value.' };
}

function firstLines(text: string): string {
  let end = 0;
  for (let line = 0; line < MAX_LINES; line++) {
    const newline = text.indexOf('\n', end);
    if (newline < 0) return text;
    end = newline + 1;
  }
  return text.slice(0, end);
}

interface Rating {
  readonly fields: number;
  /** Share of the records that have this number of fields. */
  readonly agreement: number;
  /** 0 where the delimiter is out of the question. */
  readonly score: number;
}

function rate(text: string, delimiter: string, quote: string): Rating {
  const { records, problems } = splitSample(text, { delimiter, quote }, true);
  const widths = records.slice(0, MAX_RECORDS).map((record) => record.length);
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [fields, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [1, 0]);
  const agreement = widths.length === 0 ? 0 : count / widths.length;
  const split = widths.filter((width) => width > 1).length / Math.max(1, widths.length);
  const isPossible = split >= SPLIT_FROM || agreement >= AGREE_FROM;
  // A wrong delimiter leaves quotes where none are expected.
  const quoting = 1 / (1 + problems / Math.max(1, records.length));
  return { fields, agreement, score: isPossible ? (agreement + split) * Math.log2(fields + 1) * quoting : 0 };
}

/** Single quotes only where they wrap values and double quotes wrap none. */
function detectQuote(text: string, chosenDelimiter: string | undefined): string {
  return chosenDelimiter !== '' && wrappedShare(text, '"') === 0 && wrappedShare(text, "'") >= AGREE_FROM ? "'" : '"';
}

/** Share of the lines in which a value is wrapped in the quote. */
function wrappedShare(text: string, quote: string): number {
  const wrapped = new RegExp(`(?:^|[,;|\\t])${quote}[^${quote}]*${quote}(?:[,;|\\t]|$)`);
  const lines = text.split('\n', MAX_RECORDS).filter((line) => line.trim() !== '');
  return lines.filter((line) => wrapped.test(line)).length / Math.max(1, lines.length);
}
