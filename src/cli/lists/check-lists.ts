import { mayHoldOptOuts } from '../../core/list/columns/opt-out-cells';
import { saysOptOut } from '../../core/list/columns/read-header';
import { type ListOfColumns, resolveColumn } from '../../core/list/columns/resolve-column';
import type { OpenList } from '../../core/list/list';
import { describeUnmatched } from '../../core/list/unmatched-filter';
import type { MappedList } from '../../core/read-lists';
import { countryColumnsOf, type RowFilter } from '../../shared/column-mapping';
import { AppError } from '../../shared/errors';
import type { Doubt, ListInfo, SuspectedOptOut } from '../../shared/list';
import { type Message, message } from '../../shared/messages/message';
import type { Context } from '../context';
import type { HashOptions } from '../options';
import { notify } from '../terminal/output';
import type { ColumnChoice } from './choose-columns';

/** A doubt, and the list that it is about. */
export interface ListDoubt extends Doubt {
  readonly list: string;
}

/**
 * Doubts that the command line has not settled. A doubt about a column counts only if that column is used and the
 * marketer did not name it.
 */
export function doubtsAbout(
  { list, mappings, filter }: MappedList,
  { file, choice }: ColumnChoice,
): readonly ListDoubt[] {
  const { name, uncertain } = list.info;
  const isOpen = file === null && choice.columns.length === 0;
  const isUsed = (column: number) =>
    mappings.some((mapping) => [...mapping.columns, ...countryColumnsOf(mapping)].includes(column));
  return uncertain
    .filter(({ about, column }) => {
      if (about === 'opt-outs') return column !== filter?.column;
      return column === undefined || (isOpen && isUsed(column));
    })
    .map((doubt) => ({ ...doubt, list: name }));
}

/** Reports what is uncertain; with `--strict`, throws `usage` instead of guessing. */
export async function reportDoubts(
  doubts: readonly ListDoubt[],
  { strict }: Pick<HashOptions, 'strict'>,
  { stderr }: Context,
): Promise<void> {
  for (const { list, reason } of doubts) await notify(stderr, message('cli.uncertain', { list, reason }));
  if (!strict || doubts.length === 0) return;
  throw new AppError('usage', message('cli.strict'));
}

/** Chooses columns; if none can be used, first says what is uncertain about the columns, which may be why. */
export async function explaining<T>({ info }: OpenList, { stderr }: Context, choose: () => T): Promise<T> {
  try {
    return choose();
  } catch (error) {
    for (const { about, column, reason } of info.uncertain) {
      if (about !== 'columns' || column !== undefined) continue;
      await notify(stderr, message('cli.uncertain', { list: info.name, reason }));
    }
    throw error;
  }
}

/** Which rows of a list are used; null: all. Throws `unknown-column`. */
export function rowFilter(list: ListOfColumns, { only }: HashOptions): RowFilter | null {
  if (only === undefined) return null;
  const [column] = resolveColumn(list, only.column);
  return column === undefined ? null : { column, value: only.value };
}

/** A mistyped value would use nobody, or too few. */
export async function warnOfUnmatchedFilter(
  list: OpenList,
  filter: RowFilter | null,
  { stderr }: Context,
): Promise<void> {
  const what = filter === null ? null : describeUnmatched(list, filter);
  if (what !== null) await notify(stderr, message('cli.note', { what }));
}

/** People who opted out never become part of an audience unnoticed. Throws `usage`. */
export function refuseOptOuts(
  { info, header }: ListOfColumns,
  { includeOptOuts }: HashOptions,
  filter: RowFilter | null,
): void {
  if (info.suspectedOptOut === null || includeOptOuts) return;
  // A filter on a column about opting out settles the question.
  if (filter !== null && mayHoldOptOuts(header[filter.column] ?? '')) return;
  throw new AppError('usage', refusal(info, info.suspectedOptOut, header));
}

function refusal(
  { name, columns }: ListInfo,
  { reason, column }: SuspectedOptOut,
  header: ListOfColumns['header'],
): Message {
  if (column === null) return message('cli.optOut', { name, why: reason });
  const values = { name, why: reason, column: columns[column]?.name || String(column + 1) };
  return saysOptOut(header[column] ?? '') ? message('cli.optOut.column', values) : message('cli.optOut.status', values);
}

/** Warns that `--country` overrides a country column, and says how to use the column. */
export async function warnOfUnusedCountryColumn(
  { list, mappings }: MappedList,
  { country }: HashOptions,
  { stderr }: Context,
): Promise<void> {
  const column = list.info.columns.find(({ guess }) => guess?.kind === 'country');
  const isUnused = mappings.some((item) => item.userType === 'phone_hash' && item.countryColumn === null);
  if (country === undefined || column === undefined || !isUnused) return;
  const name = column.name || String(column.index + 1);
  await notify(stderr, message('cli.note', { what: message('cli.unusedCountryColumn', { name }) }));
}
