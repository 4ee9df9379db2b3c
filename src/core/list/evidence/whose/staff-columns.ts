import type { Column, ColumnKind } from '../../../../shared/list';
import { message } from '../../../../shared/messages/message';
import { isKnownName } from '../../columns/read-header';
import type { SampledColumn } from '../column-evidence';
import { isReaching } from '../identifiers';
import { COLUMN } from '../weights';
import { isCopy } from './copies';
import { distinctValues } from './distinct-values';

/**
 * “Saltzailearen e-posta” beside “Bezeroaren e-posta”: no word here says whose they are, but values may. Where the same
 * few repeat in one column, and not in another of its kind, it is of staff: it is offered, not used. Where all addresses
 * are at one company, and none of another column is, the marketer is asked. So it is where a column says “Email”, and
 * another “Friend's Email” in words that are not known. A column of known words only is believed: a family shares the
 * number at home.
 */
export function withoutStaff(columns: readonly Column[], sampled: readonly SampledColumn[]): readonly Column[] {
  const byKind = new Map<ColumnKind, SampledColumn[]>();
  for (const { index, guess } of columns) {
    const column = sampled[index];
    if (column === undefined || column.name === '' || guess === null || !isReaching(guess.kind)) continue;
    byKind.set(guess.kind, [...(byKind.get(guess.kind) ?? []), column]);
  }
  const staff = new Map([...byKind].flatMap(([kind, named]) => [...staffAmong(named, kind === 'phone_hash')]));
  if (staff.size === 0) return columns;
  return columns.map((column) => {
    const { guess, index } = column;
    const whose = staff.get(index);
    if (guess === null || whose === undefined) return column;
    if (whose !== 'repeating') return { ...column, ...whose };
    const offer = { ...guess, reason: message('guess.repeating', { reason: guess.reason }) };
    return { ...column, guess: null, offer, setAside: 'repeating' as const };
  });
}

/** Why a column seems to be of staff. */
type OfStaff = 'repeating' | Pick<Column, 'otherPersonThan'> | Pick<Column, 'unknownBeside'>;

/**
 * @param named columns of one kind
 * @param areShared whether people who live together share such values
 */
function staffAmong(named: readonly SampledColumn[], areShared: boolean): ReadonlyMap<number, OfStaff> {
  const staff = new Map<number, OfStaff>();
  if (named.length < 2) return staff;
  const times = areShared ? COLUMN.repeatingShared : COLUMN.repeating;
  const most = named.reduce((highest, column) => Math.max(highest, distinctValues(column)), 0);
  for (const column of named) {
    if (repeats(column, times, most) && !isBelieved(column)) staff.set(column.index, 'repeating');
  }
  const others = named.filter(({ index, values }) => values.length > 0 && !staff.has(index));
  const suspects = others.filter((column) => onlyDomain(column) !== null && !isBelieved(column)).slice(0, MAX_COMPARED);
  const atOneCompany = suspects.find((column) => isAtAnotherDomain(column, others));
  const other = others.find((column) => column !== atOneCompany);
  if (atOneCompany !== undefined && other !== undefined)
    staff.set(atOneCompany.index, { otherPersonThan: other.index });
  // Phones have too many names of their own: “iPhone”.
  const believed = areShared ? undefined : others.find(isBelieved);
  if (believed === undefined) return staff;
  const unknown = others.find((column) => !isBelieved(column) && column !== atOneCompany && !isCopy(column, believed));
  if (unknown !== undefined) staff.set(unknown.index, { unknownBeside: believed.index });
  return staff;
}

/** Each is compared to all others. */
const MAX_COMPARED = 10;

function isAtAnotherDomain(column: SampledColumn, others: readonly SampledColumn[]): boolean {
  const domain = onlyDomain(column);
  return others.every((other) => other === column || other.values.every(({ cell }) => domainOf(cell) !== domain));
}

/** By its name: all its words are known. */
function isBelieved({ name }: SampledColumn): boolean {
  return isKnownName(name);
}

/** @param most the most distinct values that a column of the kind has */
function repeats(column: SampledColumn, times: number, most: number): boolean {
  const { length } = column.values;
  if (length < COLUMN.repeatingFrom) return false;
  const least = distinctValues(column) * times;
  return length >= least && most >= least;
}

/** The part of all addresses after the sign; null if they differ, or only one is known. */
function onlyDomain({ values }: SampledColumn): string | null {
  const [first, ...others] = values;
  if (first === undefined || others.length === 0) return null;
  const domain = domainOf(first.cell);
  return others.every(({ cell }) => domainOf(cell) === domain) ? domain : null;
}

function domainOf(cell: string): string | null {
  const sign = cell.lastIndexOf('@');
  return sign === -1 ? null : cell.slice(sign + 1).toLowerCase();
}
