import type { Column } from '../../../../shared/list';
import { message } from '../../../../shared/messages/message';
import { columnLabel } from '../../columns/column-names';
import { headerTokens, isNumberToken, isSign } from '../../columns/header-tokens';
import { kindsNamedBy } from '../../columns/read-header';
import { isNumberWord } from '../../columns/words/number-words';
import { isNameOfPlace, isWordForPerson } from '../../columns/words/people';
import { isCompanion } from '../../columns/words/vocabulary';
import type { SampledColumn } from '../column-evidence';
import { isReaching } from '../identifiers';
import { isUsedByName } from '../used-guesses';
import { COLUMN } from '../weights';
import { distinctValues } from './distinct-values';

/** Each is compared to all columns of contacts. */
const MAX_PEOPLE = 8;

/** Whether a column names people or businesses beside the customer, and nothing of them: “Sales rep”, “担当者”, “Store”. */
export function namesOthers({ meaning, name }: SampledColumn): boolean {
  const { aside, asideKinds, kinds, isConsent, isOptOut } = meaning;
  const isOfPeople = aside !== null && aside !== 'earlier';
  const isOfNoKind = asideKinds.length + kinds.length === 0 && !isConsent && !isOptOut;
  return isOfNoKind && (isOfPeople || isNameOfPlace(headerTokens(name)));
}

/**
 * “Name, Email, Sales rep, Phone”: where the same person always has the same number, and repeats while the customers do
 * not, the number is that person's. It is offered beside another column of its kind, else used, and either is reported.
 */
export function withoutContactsOfStaff(
  columns: readonly Column[],
  sampled: readonly SampledColumn[],
): readonly Column[] {
  const contacts = columns.filter(({ guess }) => isUsedByName(guess) && isReaching(guess.kind));
  const people = peopleBeside(contacts, sampled);
  if (people.length === 0) return columns;
  const most = Math.max(...contacts.map(({ index }) => distinctIn(sampled[index])));
  const personOf = new Map(
    contacts.flatMap(({ index }) => {
      const contact = sampled[index];
      if (contact === undefined || (contacts.length > 1 && distinctIn(contact) === most)) return [];
      const person = people.find((column) => followsPerson(contact, column));
      return person === undefined ? [] : [[index, person] as const];
    }),
  );
  if (personOf.size === 0) return columns;
  const otherKinds = new Set(contacts.filter(({ index }) => !personOf.has(index)).map(({ guess }) => guess?.kind));
  return columns.map((column) => {
    const { guess, index } = column;
    const person = personOf.get(index);
    if (guess === null || person === undefined) return column;
    const label = columnLabel(columns[person.index] ?? { index: person.index, name: '' });
    const reason = message('guess.besideStaff', { reason: guess.reason, column: label });
    const doubtful = { ...guess, reason, confidence: COLUMN.aside };
    if (!otherKinds.has(guess.kind)) return { ...column, guess: doubtful };
    return { ...column, guess: null, offer: doubtful, setAside: 'besideStaff' as const };
  });
}

/** Also “Tour Guide” beside “Guide Phone”: a word that is not known here is still found in both. */
function peopleBeside(contacts: readonly Column[], sampled: readonly SampledColumn[]): readonly SampledColumn[] {
  const words = new Set(contacts.flatMap(({ index }) => wordsForSomebody(sampled[index])));
  const isOfSame = (column: SampledColumn) =>
    words.size > 0 && column.meaning.kinds.length === 0 && wordsForSomebody(column).some((word) => words.has(word));
  return sampled
    .filter((column) => (namesOthers(column) || isOfSame(column)) && holdsWords(column))
    .slice(0, MAX_PEOPLE);
}

/** Words that may be for somebody beside the customer. */
function wordsForSomebody(column: SampledColumn | undefined): readonly string[] {
  const isUsual = (word: string) =>
    isCompanion(word) || isWordForPerson(word) || isNumberWord(word) || kindsNamedBy(word).length > 0;
  return headerTokens(column?.name ?? '').filter((word) => !isSign(word) && !isUsual(word) && !isNumberToken(word));
}

function distinctIn(column: SampledColumn | undefined): number {
  return column === undefined ? 0 : distinctValues(column);
}

/** Amounts of sales, and numbers of staff, are no names. */
function holdsWords({ values }: SampledColumn): boolean {
  return values.length > 0 && values.every(({ cell }) => /\p{L}/u.test(cell));
}

function followsPerson(contact: SampledColumn, person: SampledColumn): boolean {
  const contactOf = new Map<string, string>();
  let repeated = 0;
  let same = 0;
  for (const { cell, record } of contact.values) {
    const name = record[person.index]?.trim() ?? '';
    const known = contactOf.get(name);
    if (name === '') continue;
    if (known === undefined) contactOf.set(name, cell);
    else {
      repeated++;
      if (known === cell) same++;
    }
  }
  return repeated >= COLUMN.besideStaffFrom && same === repeated;
}
