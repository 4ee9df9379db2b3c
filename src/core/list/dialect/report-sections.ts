import { headerTokens } from '../columns/header-tokens';
import { kindsNamedBy } from '../columns/read-header';
import type { Words } from '../columns/words/all-languages';
import { ATTENDEES, HOSTS } from '../columns/words/people';
import { identify, isReaching, mayIdentify } from '../evidence/identifiers';
import type { Judge } from '../evidence/verdicts';
import { isName, isNameOfAddresses } from './titles';

/** Lines at the top that are examined: a few about the report, and a table of everyone who spoke. */
const MAX_LINES = 60;
const MAX_WORDS_OF_TITLE = 4;
/** In UTF-16 units: no title, and no header of such a report, is longer. */
const MAX_LINE = 2_000;

const DELIMITERS = /[,;\t]/;

/** The second half of German and Dutch titles. */
const COMPOUND = /(?:details|daten|liste|gegevens|lijst)$/;

/** Sections above the one that is the list. */
export interface ReportSections {
  /** 0 if the text is no such report. */
  readonly lines: number;
  /** Whether one of them has addresses, of hosts. */
  readonly holdsHosts: boolean;
  /** Whether national phone numbers may be among them, without names of columns. */
  readonly mayHoldPhones: boolean;
}

const NONE: ReportSections = { lines: 0, holdsHosts: false, mayHoldPhones: false };

/**
 * A webinar's report is one text with several tables, each below its title: about the webinar, “Host Details”,
 * “Panelist Details”, “Attendee Details”. The list is the one of attendees, whatever the widths of the others. Anybody
 * above it who is in no table of hosts shows that the text is something else.
 */
export function reportSections(text: string, judge: Judge): ReportSections {
  const lines = firstLines(text);
  // Most lists have no such line, so their cells are not examined.
  const title = lines.findIndex((line, index) => isTitleOf(ATTENDEES, line) && namesAddresses(lines[index + 1] ?? ''));
  if (title === -1) return NONE;
  let isOfHosts = false;
  let isNamed = false;
  let holdsHosts = false;
  let mayHoldPhones = false;
  for (const line of lines.slice(0, title)) {
    if (titleWords(line) !== null) {
      isOfHosts = isTitleOf(HOSTS, line);
      isNamed = false;
    } else if (holdsPeople(line, isNamed, judge)) {
      if (!isOfHosts) return NONE;
      holdsHosts = true;
    } else if (namesPeople(line)) {
      isNamed = true;
    } else {
      mayHoldPhones ||= cellsOf(line).some((cell) => isNationalNumber(cell, judge));
    }
  }
  return { lines: title + 1, holdsHosts, mayHoldPhones };
}

function isTitleOf(kind: Words, line: string): boolean {
  return titleWords(line)?.some((word) => isWordOf(kind, word)) === true;
}

/** “Teilnehmerdetails” is one word. */
function isWordOf(kind: Words, word: string): boolean {
  return kind.has(word) || (COMPOUND.test(word) && kind.has(word.replace(COMPOUND, '')));
}

function namesAddresses(line: string): boolean {
  return cellsOf(line).some(isNameOfAddresses);
}

/** By a column of addresses or of phone numbers. */
function namesPeople(line: string): boolean {
  return cellsOf(line).some((cell) => isName(cell) && kindsNamedBy(cell).some(isReaching));
}

/** Without names of columns, digits alone may be the number of a meeting. */
function holdsPeople(line: string, isNamed: boolean, judge: Judge): boolean {
  return cellsOf(line).some((cell) =>
    isNamed ? mayIdentify(cell, judge) : identify(cell, judge).certainty === 'sure',
  );
}

/** With its leading zero, which the number of a meeting has not. */
function isNationalNumber(cell: string, judge: Judge): boolean {
  return /^\(?0/.test(cell) && mayIdentify(cell, judge);
}

function firstLines(text: string): readonly string[] {
  const lines: string[] = [];
  for (let start = 0; lines.length < MAX_LINES && start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    if (end - start > MAX_LINE) break;
    lines.push(text.slice(start, end));
    start = end + 1;
  }
  return lines;
}

/** “2. Participants” */
const NUMBER_OF_SECTION = /^\d{1,2}\. /;

/** The words of a line that is only a title, which a program may pad with delimiters; null for any other line. */
function titleWords(line: string): readonly string[] | null {
  const [cell = '', ...others] = line.split(DELIMITERS);
  if (others.some((other) => other !== '')) return null;
  const title = withoutQuotes(cell).replace(NUMBER_OF_SECTION, '');
  if (title === '' || /[",;\t@\d]/.test(title)) return null;
  const words = headerTokens(title);
  return words.length >= 1 && words.length <= MAX_WORDS_OF_TITLE ? words : null;
}

/** Near enough to recognise names and addresses, before a delimiter is known. */
function cellsOf(line: string): readonly string[] {
  return line.split(DELIMITERS).map((cell) => withoutQuotes(cell.trim()));
}

function withoutQuotes(cell: string): string {
  return cell.replace(/^"(.*)"$/, '$1');
}
