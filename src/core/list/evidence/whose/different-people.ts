import type { Column } from '../../../../shared/list';
import { headerTokens } from '../../columns/header-tokens';
import { tablesSideBySide } from '../../columns/side-by-side';
import { RELATIVES } from '../../columns/words/people';
import type { Cells } from '../column-evidence';
import { REACHING } from '../identifiers';
import { isUsedByName } from '../used-guesses';

/**
 * “Student Email” and “Parent Email” are of two people, both of whom may be wanted: both are used, and the second is
 * marked, so that the marketer is asked. So are those of two tables side by side.
 */
export function withDifferentPeople(columns: readonly Column[], header: Cells): readonly Column[] {
  const used = (kind: (typeof REACHING)[number]) =>
    columns.filter(({ guess }) => isUsedByName(guess) && guess.kind === kind);
  const tables = tablesSideBySide(header);
  const whose = ({ index }: Column) =>
    [...headerTokens(header[index] ?? '').filter((token) => RELATIVES.has(token)), tables?.[index] ?? ''].join(' ');
  const others = new Map(
    REACHING.flatMap((kind) => {
      const [first, ...rest] = used(kind);
      const other = first === undefined ? undefined : rest.find((column) => whose(column) !== whose(first));
      return first === undefined || other === undefined ? [] : [[other.index, first.index] as const];
    }),
  );
  if (others.size === 0) return columns;
  return columns.map((column) => {
    const first = others.get(column.index);
    return first === undefined ? column : { ...column, otherPersonThan: first };
  });
}
