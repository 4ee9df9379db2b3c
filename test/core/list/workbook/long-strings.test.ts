import { describe, expect, it } from 'vitest';
import { textRun, workbookOf } from '../../../../tools/samples/workbook-files';
import { openForTest, tempFolder } from '../temp-lists';

const folder = tempFolder();
const LONG = 'x'.repeat(900_000);

async function openRows(count: number) {
  const rows = `<row><c t="s"><v>0</v></c></row>${'<row><c t="s"><v>1</v></c></row>'.repeat(count)}`;
  const bytes = workbookOf({ sheets: [{ name: 'Sheet1', rows }], strings: ['email', LONG].map(textRun) });
  return openForTest(await folder.write('crm.xlsx', bytes), { header: true });
}

describe('rows that refer to one long shared string', () => {
  it('come in batches bounded by their text', async () => {
    const list = await openRows(40);
    const chars: number[] = [];
    for await (const { rows } of list.records().batches) {
      chars.push(rows.reduce((sum, row) => sum + (row ?? []).join('').length, 0));
    }
    await list.close();
    expect(chars.reduce((sum, count) => sum + count, 0)).toBe(40 * LONG.length);
    expect(Math.max(...chars)).toBeLessThan(2 * LONG.length);
  });

  it('are refused if they stand for more than any real list holds', async () => {
    const list = await openRows(1_000);
    const read = async () => {
      for await (const _ of list.records().batches);
    };
    await expect(read()).rejects.toMatchObject({ code: 'list-not-readable' });
    await list.close();
  });
});
