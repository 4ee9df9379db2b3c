import type { ColumnGuess } from '../../../../shared/list';
import { type Message, message } from '../../../../shared/messages/message';
import { type Cells, countryForms, type SampledColumn } from '../column-evidence';
import { countryForm } from '../verdicts';
import { COLUMN } from '../weights';

type Guesses = readonly (ColumnGuess | null)[];

/**
 * Adds the columns that hold countries to the guesses. Only phone numbers need a country: if a list holds none, a
 * header is believed unchecked, and no other column is examined.
 */
export function guessCountries(sampled: readonly SampledColumn[], guesses: Guesses, names: Cells): Guesses {
  const hasPhones = guesses.some((guess) => guess?.kind === 'phone_hash');
  const named = sampled.map((column) => {
    const guess = guesses[column.index] ?? null;
    return guess === null && column.meaning.kinds.includes('country')
      ? guessNamed(column, hasPhones, names[column.index] ?? '')
      : guess;
  });
  if (!hasPhones || named.some((guess) => guess?.kind === 'country')) return named;
  return sampled.map((column) => named[column.index] ?? (isNameless(column) ? guessNameless(column) : null));
}

/** Words of the header that may be values are not shown. */
export function headerReason(name: string): Message {
  return name === '' ? message('guess.header.hidden') : message('guess.header', { name });
}

/** @param share of the sampled values that are `what` */
export function valuesReason(share: number, values: number, what: Message): Message {
  return message('guess.values', { percent: Math.round(share * 100), values, what });
}

/** The share of the values that name a country. */
export function countrySupport(column: SampledColumn): number {
  const unread = countryForms(column).get(null) ?? 0;
  return column.values.length === 0 ? 0 : 1 - unread / column.values.length;
}

function isNameless({ meaning, values }: SampledColumn): boolean {
  return meaning.kinds.length === 0 && !meaning.isOther && values.length > 0;
}

function guessNamed(column: SampledColumn, hasPhones: boolean, name: string): ColumnGuess | null {
  const { values, filled } = column;
  const reason = headerReason(name);
  const guess: ColumnGuess = { kind: 'country', confidence: COLUMN.namedLeast, reason, by: 'header', filled };
  if (!hasPhones || values.length === 0) return guess;
  const support = countrySupport(column);
  if (support < COLUMN.believedFrom) return null;
  return { ...guess, confidence: Math.min(COLUMN.named, COLUMN.namedLeast + (1 - COLUMN.namedLeast) * support) };
}

/**
 * Names, three-letter codes and calling codes with a plus are unmistakable. Two-letter codes may also be languages or
 * states: at least one must be neither.
 */
function guessNameless(column: SampledColumn): ColumnGuess | null {
  const { values, filled } = column;
  if (!mayHoldCountries(column)) return null;
  const forms = countryForms(column);
  const share = (form: 'name' | 'code' | 'calling-code') => (forms.get(form) ?? 0) / values.length;
  const guess = (telling: number, what: Message): ColumnGuess => ({
    kind: 'country',
    confidence: COLUMN.shownCountry * telling,
    reason: valuesReason(telling, values.length, what),
    by: 'values',
    filled,
  });
  if (share('calling-code') >= COLUMN.tellingFrom) return guess(share('calling-code'), message('guess.callingCodes'));
  const named = share('name') + share('code');
  if (named < COLUMN.tellingFrom) return null;
  const isTelling = share('name') >= COLUMN.tellingFrom || values.some(({ cell }) => isCountryAlone(cell));
  return isTelling ? guess(named, message('guess.countries')) : null;
}

/** Names of people and towns need not be looked up as countries. */
function mayHoldCountries({ values }: SampledColumn): boolean {
  const [first] = values;
  return first !== undefined && first.cell.length <= 60;
}

function isCountryAlone(cell: string): boolean {
  return countryForm(cell) === 'code' && !LANGUAGES_AND_STATES.has(cell.toUpperCase());
}

/** Two-letter country codes that are also a language (ISO 639-1), a state, a province or a canton. */
const LANGUAGES_AND_STATES: ReadonlySet<string> = new Set(
  `AF AM AR AS AZ BE BG BH BI BM BN BR BS CA CH CO CR CS CV CY DE DV DZ EE EN ES ET EU FA FI FJ FO FR FY GA GD GL GN GU
   GV HA HE HI HR HT HU HY IA ID IE IK IS IT IU JV KA KG KI KK KL KM KN KR KS KU KV KW KY LA LB LI LN LT LU LV MG MH MI
   MK ML MN MO MR MS MT MY NA NE NG NL NO NR NV NY OM OR OS PA PI PL PS PT QU RM RN RO RU RW SA SC SD SE SG SI SK SL SM
   SN SO SQ SR SS ST SU SV SW TA TE TG TH TI TK TL TN TO TR TS TT TW UG UK UR UZ VE VI VO WA WO XH YI YO ZA ZH ZU
   AL AK AZ AR CA CO CT DE FL GA IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NC ND OH OK PA RI SC TN TX UT
   VT VA WV WI WY PR NB NS ON PE QC SK YT AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH
   MB BC NL AP MA MG MS MT PB PE PI PR RJ RN RO RR RS SC SE SP TO AC AM BA CE DF ES GO`.split(/\s+/),
);
