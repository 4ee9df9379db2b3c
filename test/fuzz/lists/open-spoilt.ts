import { openList } from '../../../src/core/list/open-list';
import type { ListSource } from '../../../src/core/list/source/source';
import { MAX_ROW_CHARS } from '../../../src/core/list/text/row-splitter';
import { AppError } from '../../../src/shared/errors';
import type { DialectChoice } from '../../../src/shared/list';
import { collect, type Row } from '../../core/list/temp-lists';
import type { Random } from '../../random';

/** The result of a file: its rows, or the code of its error. */
type Outcome = { readonly rows: readonly Row[] } | { readonly code: string };

/**
 * Opens a list and reads it to its end. Throws anything that is not an error for the marketer, and if head and whole
 * disagree.
 */
export async function openSpoilt(source: ListSource, choice: DialectChoice, signal: AbortSignal): Promise<Outcome> {
  try {
    const list = await openList(source, choice, signal);
    try {
      const rows = await collect(list.records(signal));
      const whole = rows.filter(({ cells }) => cells !== null).slice(0, list.sample.length);
      const head = list.sample.map((cells, i) => ({ row: list.sampleRows[i], cells }));
      if (JSON.stringify(whole) !== JSON.stringify(head))
        throw new Error('the head is read in another way than the whole');
      if (rows.some(({ cells }) => tooLong(cells))) throw new Error('a record is longer than it may be');
      return { rows };
    } finally {
      await list.close();
    }
  } catch (error) {
    if (error instanceof AppError && error.code !== 'cancelled') return { code: error.code };
    throw error;
  }
}

function tooLong(cells: readonly string[] | null): boolean {
  return (cells ?? []).reduce((sum, cell) => sum + cell.length, 0) > MAX_ROW_CHARS;
}

/** Choices of the marketer, usually none. */
export function someChoice(random: Random): DialectChoice {
  return {
    ...(random.chance(0.2) && { delimiter: random.pick([',', ';', '\t', '', 'x', '|']) }),
    ...(random.chance(0.2) && {
      encoding: random.pick(['utf-8', 'utf-16', 'utf-16le', 'windows-1252', 'shift_jis', 'utf-32', 'gb18030']),
    }),
    ...(random.chance(0.2) && { header: random.chance(0.5) }),
    ...(random.chance(0.2) && { sheet: random.pick(['1', '2', 'Leads', 'x']) }),
    ...(random.chance(0.2) && { member: random.pick(['1', '2', 'crm.xlsx', 'x']) }),
  };
}
