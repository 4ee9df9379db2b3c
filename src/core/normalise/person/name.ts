import type { FieldValue } from '../../../shared/field';
import { applyCommonRules } from '../cell/common-rules';
import { isStandIn } from '../cell/placeholder';
import { trim } from '../cell/trim';
import { acceptedField, mapValue, rejectedField } from './map-value';
import { NEITHER_LETTER_NOR_DIGIT, personText } from './person-text';
import { withoutSuffixes, withoutTitles } from './titles';

/** Longer than any name in a register. */
const MAX_NAME = 200;

const LETTER = /\p{L}/u;
const WHITE_SPACE = /\p{White_Space}+/gu;
const PUNCTUATION = /[\p{White_Space}\p{P}\p{S}]+/gu;

/** Words for a missing value that are also names, such as Na and Nan. */
const STAND_INS_AND_NAMES: ReadonlySet<string> = new Set(['na', 'nan', 'nil']);

/** A first or last name in lower case, with its inner spaces and punctuation. */
function normaliseName(cell: string): FieldValue {
  const read = personText(cell);
  if (read.kind === 'settled') return read.value;
  const name = read.text.toLowerCase();
  return isName(name) ? acceptedField(name, read.repaired) : rejectedField('invalid-name');
}

/** Without spaces and punctuation; letters of all scripts keep their accents. */
export function normaliseNameLetters(cell: string): FieldValue {
  return nameWithout(PUNCTUATION, cell);
}

/** A first name in lower case, without white space and titles before it. */
export function normaliseNameWithoutTitle(cell: string): FieldValue {
  return nameWithout(WHITE_SPACE, cell, withoutTitles);
}

/** A last name in lower case, without white space and suffixes after it. */
export function normaliseNameWithoutSuffix(cell: string): FieldValue {
  return nameWithout(WHITE_SPACE, cell, withoutSuffixes);
}

/** ASCII letters and digits only: `Jürgen Groß` is `juergengross`, and `Zoë` is `zo`. */
export function normaliseNameAscii(cell: string): FieldValue {
  return nameWithout(NEITHER_LETTER_NOR_DIGIT, cell, (name) =>
    name.normalize('NFC').replace(SPELT_OUT, (letter) => IN_ASCII[letter] ?? letter),
  );
}

const SPELT_OUT = /[äöüßæø]/g;
const IN_ASCII: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'o' };

/** No rule removes anything from such a name, and it is shorter than any hash. */
const PLAIN_NAME = /^[a-z][a-z0-9]{1,30}$/i;

function nameWithout(dropped: RegExp, cell: string, spell: (name: string) => string = (name) => name): FieldValue {
  if (PLAIN_NAME.test(cell)) {
    const name = cell.toLowerCase();
    if (isName(name)) return acceptedField(name);
  }
  const shortened = (name: string) => {
    // Removal may bring a letter and its accent together, an invisible character to an end, or a suffix behind a comma.
    const rest = trim(spell(spell(name).replace(dropped, '').normalize('NFC')));
    return isName(rest) && applyCommonRules(rest) === null ? rest : null;
  };
  return mapValue(normaliseName(cell), shortened, 'invalid-name');
}

function isName(text: string): boolean {
  return text.length <= MAX_NAME && LETTER.test(text) && (!isStandIn(text) || STAND_INS_AND_NAMES.has(text));
}

const SINGLE_LETTER = /^\p{L}$/u;

/** The first letter of a first name. A single letter is accepted, even X, which is no name. */
export function normaliseInitial(cell: string): FieldValue {
  const read = personText(cell);
  const initial = read.kind === 'text' ? read.text.toLowerCase() : '';
  if (read.kind === 'text' && SINGLE_LETTER.test(initial)) return acceptedField(initial, read.repaired);
  return mapValue(normaliseNameLetters(cell), (name) => LETTER.exec(name)?.[0] ?? null, 'invalid-name');
}
