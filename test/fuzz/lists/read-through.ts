import { createHash } from 'node:crypto';
import { inspect } from 'node:util';
import { expect } from 'vitest';
import type { OpenList } from '../../../src/core/list/list';
import { openList } from '../../../src/core/list/open-list';
import type { ListSource } from '../../../src/core/list/source/source';
import { AppError } from '../../../src/shared/errors';
import type { DialectChoice } from '../../../src/shared/list';

/** The result of reading a list from start to end. */
export interface ReadThrough {
  /** A digest of all rows, or the code of the error. */
  readonly outcome: { readonly rows: number; readonly digest: string } | { readonly code: string };
  /** Of all cells that were read, each with its delimiter. */
  readonly chars: number;
}

/**
 * Keeps no row. Throws anything that is not an error for the marketer, and an error that quotes the list.
 * @param whenRead is called with the list if it could be opened, before it is closed
 */
export async function readThrough(
  source: ListSource,
  choice: DialectChoice,
  canary: string,
  whenRead: (list: OpenList) => Promise<void> = async () => {},
): Promise<ReadThrough> {
  let chars = 0;
  try {
    const list = await openList(source, choice);
    try {
      const outcome = await digestOf(list, (more) => {
        chars += more;
      });
      return { outcome, chars };
    } finally {
      await whenRead(list).finally(() => list.close());
    }
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'engine-stopped') throw error;
    expect(inspect(error, { depth: 10 })).not.toContain(canary);
    return { outcome: { code: error.code }, chars };
  }
}

async function digestOf(list: OpenList, onChars: (more: number) => void) {
  const hash = createHash('sha256');
  let rows = 0;
  for await (const batch of list.records().batches) {
    for (const [i, cells] of batch.rows.entries()) {
      const { text, chars } = cells === null ? { text: '\u0001', chars: 1 } : writtenCells(cells);
      hash.update(`${batch.rowNumbers[i]}\u0000${text}\n`);
      onChars(chars);
    }
    rows += batch.rows.length;
  }
  return { rows, digest: hash.digest('hex') };
}

/**
 * Their number, and each cell that is not empty with its column. Rows may end in the last of 16,384 columns: only those
 * that a row has are visited.
 */
function writtenCells(cells: readonly (string | undefined)[]) {
  let text = `${cells.length}`;
  let chars = cells.length;
  for (const [column, cell = ''] of Object.entries(cells)) {
    if (cell === '') continue;
    text += `\u0000${column}\u0000${cell}`;
    chars += cell.length;
  }
  return { text, chars };
}
