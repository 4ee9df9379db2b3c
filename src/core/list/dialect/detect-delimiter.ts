import type { Doubt, QuoteEscape } from '../../../shared/list';
import { type Message, message } from '../../../shared/messages/message';
import { identifiedInOneColumn, layoutEvidence } from '../evidence/layout-evidence';
import type { Judge } from '../evidence/verdicts';
import { LAYOUT } from '../evidence/weights';
import { splitSample } from '../text/sample-rows';
import {
  BLANK,
  MAX_RECORDS,
  type NamedDelimiter,
  occurringIn,
  RARE,
  type Reading,
  type Records,
  readInAllWays,
  UNSPLIT,
  USUAL,
} from './delimiter-readings';
import { possibleQuoting, type Quoting } from './detect-quoting';
import {
  doubtOfDelimiter,
  FIRST_ROW_UNSPLIT,
  isWholeTable,
  type Regularity,
  regularityOf,
  widthsBelowTitle,
  widthsOf,
} from './regularity';

/** How the fields of a list are separated, and why. */
export interface DetectedDelimiter extends Quoting {
  readonly delimiter: string;
  readonly reason: Message;
  /** Set if another reading is as good. */
  readonly doubt: Doubt | null;
}

/** What takes precedence over detection. */
interface KnownForm {
  /** The delimiter that the marketer chose. */
  readonly chosen?: string | undefined;
  /** The delimiter that the list itself declares, as in `sep=;`. */
  readonly announced?: string | null;
  readonly quoteEscape?: QuoteEscape | undefined;
}

/** Enough for the maximum number of records if some run over two lines; each delimiter parses them all. */
const MAX_LINES = 2 * MAX_RECORDS;
const MAX_CHARS = 256 * 1024;

/** One quoted value is enough: a writer of CSV quotes only the values that need it, as one with a few line ends does. */
const WRAPPED_LINE = /^"(?:[^"\n]|""|\\")*"$|^'(?:[^'\n]|''|\\')*'$|^"[^"\n]+(?:\n[^"\n]+){1,4}"$/m;

/** @param text whole lines that end with \n, without those known not to be rows */
export function detectDelimiter(
  text: string,
  judge: Judge,
  { chosen, announced, quoteEscape }: KnownForm = {},
): DetectedDelimiter {
  const sample = firstLines(text.slice(0, MAX_CHARS));
  const known = chosen ?? announced ?? null;
  const delimiters = known === null ? USUAL : [{ delimiter: known, name: message('list.quoted', { name: known }) }];
  const quotings = possibleQuoting(sample, known, quoteEscape);
  const likeliestQuoting = () => leastOdd(readInAllWays(sample, delimiters, quotings));
  if (known !== null) {
    const reason = message(chosen === undefined ? 'delimiter.announced' : 'chosen.delimiter');
    return { delimiter: known, ...likeliestQuoting(), reason, doubt: null };
  }
  const readings = readInAllWays(sample, occurringIn(sample, delimiters), quotings);
  const best = bestOf(readings, widthsOf, judge) ?? bestOf(readings, (some) => widthsBelowTitle(some, judge), judge);
  if (best !== null && !holdsMoreByLine(sample, best, judge)) return best.detected;
  const rare = best === null ? bestRare(sample, judge) : null;
  if (rare !== null) return rare;
  const quoting = likeliestQuoting();
  return WRAPPED_LINE.test(sample)
    ? { delimiter: ',', ...quoting, reason: message('delimiter.oneColumn'), doubt: null }
    : {
        delimiter: '',
        ...quoting,
        reason: message('delimiter.none'),
        doubt: null,
      };
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

function leastOdd(readings: readonly Reading[]): Quoting {
  return readings.reduce((least, other) => (other.oddity < least.oddity ? other : least)).quoting;
}

interface Rated extends Reading {
  readonly regularity: Regularity;
  readonly evidence: number;
}

interface BestReading {
  readonly rated: Rated;
  readonly detected: DetectedDelimiter;
}

/** Null if no reading is possible. */
function bestOf(
  readings: readonly Reading[],
  widths: (records: Records) => readonly number[],
  judge: Judge,
): BestReading | null {
  const possible = possibleReadings(readings, widths);
  const isOpen = new Set(possible.map(({ delimiter }) => delimiter)).size > 1;
  const rated = possible
    .map((reading): Rated => ({ ...reading, evidence: isOpen ? layoutEvidence(reading.records, judge) : 0 }))
    .sort((a, b) => pointsOf(b) - pointsOf(a));
  const [best] = rated;
  if (best === undefined) return null;
  const runnerUp = rated.find((item) => item.delimiter !== best.delimiter && isClose(item, best));
  const { delimiter, name, quoting, regularity, evidence } = best;
  const isByContent = evidence > 0 && rated.some((item) => item.regularity.score > regularity.score);
  const percent = Math.round(regularity.agreement * 100);
  const reason = isByContent
    ? message('delimiter.content', { delimiter: name })
    : message('delimiter.widths', { delimiter: name, percent, fields: regularity.fields });
  const doubt = runnerUp === undefined ? null : doubtAbout(best, runnerUp);
  return { rated: best, detected: { delimiter, ...quoting, reason, doubt } };
}

/** With `Ost, Anna <a@b.de>` and `cleo@b.de` on separate lines, a comma would lose the second: it is part of a name. */
function holdsMoreByLine(text: string, { rated }: BestReading, judge: Judge): boolean {
  if (rated.regularity.agreement === 1) return false;
  const { rows } = splitSample(text, { ...rated.quoting, delimiter: '' }, true);
  const byLine = identifiedInOneColumn(rows.slice(0, MAX_RECORDS), judge);
  return byLine >= LAYOUT.byLine && byLine > identifiedInOneColumn(rated.records, judge);
}

/** A rare delimiter is accepted only if it yields whole identifiers in most rows, and more of them than whole lines do. */
function bestRare(text: string, judge: Judge): DetectedDelimiter | null {
  const byBlank = GAP.test(text) ? [] : readInAllWays(text, [BLANK], possibleQuoting(text, ' '));
  const readings = [
    ...readInAllWays(text, occurringIn(text, RARE), possibleQuoting(text, null)),
    ...byBlank.flatMap((reading) => {
      const records = withNameOfRows(reading.records);
      return isWholeTable(records) ? [{ ...reading, records }] : [];
    }),
  ];
  const [unsplit] = readInAllWays(text, [UNSPLIT], possibleQuoting(text, ''));
  const byLine = unsplit === undefined ? 0 : layoutEvidence(unsplit.records, judge);
  const telling = readings.filter(({ records }) => {
    const evidence = layoutEvidence(records, judge);
    return evidence >= LAYOUT.rare && evidence > byLine;
  });
  return bestOf(telling, widthsOf, judge)?.detected ?? null;
}

/** Such lines are lined up by blanks, or hold text. */
export const GAP = /\S {2,}\S/;

/** R writes a name before each row, and none above them. */
function withNameOfRows([first = [], ...others]: Records): Records {
  const isShorter = others[0]?.length === first.length + 1;
  return [isShorter ? ['', ...first] : first, ...others];
}

function possibleReadings(readings: readonly Reading[], widths: (records: Records) => readonly number[]) {
  const hasWholeTable = readings.some(({ records }) => isWholeTable(records));
  return readings
    .map((reading) => {
      const misses = hasWholeTable && reading.records[0]?.length === 1 ? FIRST_ROW_UNSPLIT : 0;
      const doubt = reading.oddity + doubtOfDelimiter(reading.delimiter, reading.records) + misses;
      return { ...reading, regularity: regularityOf(widths(reading.records), doubt) };
    })
    .filter(({ regularity }) => regularity.score > 0);
}

function pointsOf({ evidence, regularity }: Rated): number {
  return evidence + regularity.score;
}

function isClose(other: Rated, best: Rated): boolean {
  const isAsTelling = Math.abs(best.evidence - other.evidence) < LAYOUT.close;
  return isAsTelling && other.regularity.score >= LAYOUT.alike * best.regularity.score;
}

function doubtAbout(best: NamedDelimiter, runnerUp: NamedDelimiter): Doubt {
  return { about: 'delimiter', reason: message('doubt.delimiter', { rival: runnerUp.name, delimiter: best.name }) };
}
