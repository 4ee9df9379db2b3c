import type { Column } from '../../../../shared/list';
import { headerTokens } from '../../columns/header-tokens';
import { tablesSideBySide } from '../../columns/side-by-side';
import { RECIPIENTS, RELATIVES } from '../../columns/words/people';
import type { SampledColumn } from '../column-evidence';
import { REACHING } from '../identifiers';
import { isUsedByName } from '../used-guesses';
import { namesOthers } from './beside-staff';
import { isCopy } from './copies';

/**
 * “Student Email” and “Parent Email” are of two people, both of whom may be wanted: both are used, and the second is
 * marked, so that the marketer is asked. So are “Recipient” and “Phone”, those of two tables side by side, and a second
 * “Phone” after “Sales rep”, unless they say the same.
 */
export function withDifferentPeople(columns: readonly Column[], sampled: readonly SampledColumn[]): readonly Column[] {
  const used = (kind: (typeof REACHING)[number]) =>
    columns.flatMap(({ index, guess }) => (isUsedByName(guess) && guess.kind === kind ? (sampled[index] ?? []) : []));
  const whose = personsOf(sampled);
  const others = new Map(
    REACHING.flatMap((kind) => {
      const [first, ...rest] = used(kind);
      if (first === undefined) return [];
      const other = rest.find((column) => whose(column) !== whose(first) && !isCopy(column, first));
      return other === undefined ? [] : [[other.index, first.index] as const];
    }),
  );
  if (others.size === 0) return columns;
  return columns.map((column) => {
    const first = others.get(column.index);
    return first === undefined ? column : { ...column, otherPersonThan: first };
  });
}

/** Whose values a column holds, as far as names of columns say. */
function personsOf(sampled: readonly SampledColumn[]): (column: SampledColumn) => string {
  const tables = tablesSideBySide(sampled.map(({ name }) => name));
  const people = sampled.filter(namesOthers).map(({ index }) => index);
  // The first of each name.
  const firsts = new Map(sampled.map(({ name, index }) => [name, index] as const).reverse());
  return ({ name, index }) => {
    const words = headerTokens(name).filter((token) => RELATIVES.has(token) || RECIPIENTS.has(token));
    const first = firsts.get(name) ?? index;
    const person = people.findLast((at) => at > first && at < index) ?? '';
    return [...words, tables?.[index] ?? '', person].join(' ');
  };
}
