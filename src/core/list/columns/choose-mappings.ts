import type { UserType } from '../../../shared/audience';
import { AppError } from '../../../shared/errors';
import type { ColumnMapping, ListInfo } from '../../../shared/list';
import { chooseMapping, type ListOfColumns, type MappingChoice, resolveColumn } from './choose-mapping';
import { kindsNamedBy } from './read-header';

/**
 * One mapping for each user type that is wanted, or the likeliest one where nothing is said. Types that the list does
 * not hold are left out. Throws `unknown-column`, or `no-usable-column` where nothing is left.
 */
export function chooseMappings(
  list: ListOfColumns,
  userTypes: readonly UserType[],
  choice: Omit<MappingChoice, 'userType'> = {},
): readonly ColumnMapping[] {
  const { info } = list;
  if (userTypes.length <= 1) return [chooseMapping(list, { ...choice, userType: userTypes[0] ?? null })];
  const chosen = [...new Set((choice.columns ?? []).flatMap((column) => resolveColumn(list, column)))];
  const [unclear] = chosen.filter((index) => !userTypes.some((userType) => mayHold(list, index, userType)));
  if (unclear !== undefined) throw unclearColumn(info, unclear);
  const failures: unknown[] = [];
  const mappings = userTypes.flatMap((userType) => {
    const columns = chosen.filter((index) => mayHold(list, index, userType)).map((index) => index + 1);
    if (chosen.length > 0 && columns.length === 0) return [];
    try {
      return [chooseMapping(list, { ...choice, userType, columns })];
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'no-usable-column') throw error;
      failures.push(error);
      return [];
    }
  });
  if (mappings.length > 0) return mappings;
  throw (
    failures[0] ?? new AppError('no-usable-column', `The chosen columns of “${info.name}” hold none of these kinds.`)
  );
}

/** What a person named must not be left away without a word. */
function unclearColumn({ name, columns }: ListInfo, index: number): AppError {
  const column = columns[index]?.name ? `“${columns[index]?.name}”` : `number ${index + 1}`;
  return new AppError(
    'no-usable-column',
    `Which of the types the column ${column} of “${name}” holds cannot be told. Use one type at a time, or leave the column away.`,
  );
}

/** Of several types each takes those of the chosen columns that look like it. */
function mayHold({ info, header }: ListOfColumns, index: number, userType: UserType): boolean {
  const column = info.columns[index];
  return (
    column !== undefined && (column.guess?.kind === userType || kindsNamedBy(header[index] ?? '').includes(userType))
  );
}
