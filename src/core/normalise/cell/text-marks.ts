import { IGNORABLE, isBlank, trim } from './trim';

/** A cell without the marks that keep it text and without invisible characters. */
interface BareText {
  readonly text: string;
  /** More than white space was dropped. */
  readonly repaired: boolean;
}

const APOSTROPHES = "'\u2018\u2019";
/** `="0170…"`, which stops a spreadsheet from turning it into a number. */
const FORMULA = /^=\s*"(.*)"$/su;
/** `=+49170…`, as a spreadsheet stores a number typed with its plus. */
const NUMBER_AS_FORMULA = /^=\s*\+?\d[\d\s]{0,30}$/;

/** Trims a cell and removes the marks with which spreadsheets keep a number as text: a leading `'`, `="…"` or `=+…`. */
export function bareText(cell: string): BareText {
  const visible = trim(cell);
  const text = withoutMarks(visible);
  const repaired = text !== visible || (visible.length < cell.length && isIgnorableCut(cell, visible));
  return { text, repaired };
}

function withoutMarks(text: string): string {
  if (!text.startsWith('=') && !isApostrophe(text.charAt(0))) return text;
  const formula = withoutApostrophes(text);
  const content = FORMULA.exec(formula)?.[1];
  if (content !== undefined) return withoutApostrophes(trim(content.replaceAll('""', '"')));
  return NUMBER_AS_FORMULA.test(formula) ? trim(formula.slice(1)) : formula;
}

/** A closing one is removed only together with an opening one. */
function withoutApostrophes(text: string): string {
  if (!isApostrophe(text.charAt(0))) return text;
  return trim(text, (character) => isApostrophe(character) || isBlank(character));
}

function isApostrophe(character: string): boolean {
  return character !== '' && APOSTROPHES.includes(character);
}

function isIgnorableCut(cell: string, visible: string): boolean {
  const start = cell.indexOf(visible);
  return IGNORABLE.test(cell.slice(0, start)) || IGNORABLE.test(cell.slice(start + visible.length));
}
