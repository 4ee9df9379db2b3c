import { describe, expect, it } from 'vitest';
import { parallelInput } from '../../../../src/core/engine/runs/hash-parallel';
import { nameFilter } from '../../../../src/core/list/filter-rows';
import { EMAILS, withList } from '../hash-whole-list';

const LIST = 'email,opt_in\na@example.com,yes\nb@example.com,no\n';
const firstColumns = (count: number) => ({
  ...EMAILS,
  columns: Array.from({ length: count }, (_, column) => column),
  columnNames: new Array<string>(count).fill(''),
});

describe('what threads cut into records themselves', () => {
  it('includes a list with a row filter', async () => {
    await withList(LIST, {}, async (list) => {
      const filter = nameFilter(list, { column: 1, value: 'yes' });
      expect(parallelInput(list, [EMAILS], filter)).toBe(list.bytes);
    });
  });

  it('has up to 255 mapped cells, each of a separate column', async () => {
    await withList(LIST, {}, async (list) => {
      const filter = nameFilter(list, { column: 254, value: 'yes' });
      expect(parallelInput(list, [firstColumns(255)], null)).toBe(list.bytes);
      expect(parallelInput(list, [firstColumns(254)], filter)).toBe(list.bytes);
      expect(parallelInput(list, [firstColumns(256)], null)).toBeNull();
      expect(parallelInput(list, [firstColumns(255)], filter)).toBeNull();
    });
  });
});
