import { describe, expect, it } from 'vitest';
import { BUDGETS } from '../../../src/core/list/budgets';
import { openList } from '../../../src/core/list/open-list';
import { previewList } from '../../../src/core/preview/list-preview';
import { textRun, workbookOf } from '../../../tools/samples/workbook-files';
import { HOSTILE_LISTS } from '../../faults/hostile-lists';
import { saying } from '../../sentences';
import { openForTest, openText, tempFolder } from './temp-lists';

const folder = tempFolder();

describe('beyond a budget, an error says what to do', () => {
  it('on columns, by the row that has them', async () => {
    const wide = `email${',x'.repeat(BUDGETS.columns)}`;
    await expect(openText(`email,name\na@b.de,Ann\n${wide}\n`)).rejects.toMatchObject({
      code: 'list-not-readable',
      description: saying('Row 3'),
    });
    const widest = `email${',x'.repeat(BUDGETS.columns - 1)}`;
    const list = await openText(`${widest}\n${widest.replace('email', 'a@b.de')}\n`);
    expect(list.info.columns).toHaveLength(BUDGETS.columns);
  });

  it('on used columns: the first ones are guessed', async () => {
    const header = Array.from({ length: 2 * BUDGETS.usedColumns }, (_, n) => `email ${n + 1}`).join(',');
    const list = await openText(`${header}\n${'a@b.de,'.repeat(2 * BUDGETS.usedColumns)}\n`);
    const { mappings } = previewList('1', list, { dialect: {}, mappings: null });
    expect(mappings[0]?.columns).toHaveLength(BUDGETS.usedColumns);
  });

  it('on time', async () => {
    const slow = HOSTILE_LISTS.find(({ file }) => file === 'empty-runs.xlsx');
    const path = await folder.write('slow.xlsx', slow?.bytes(0.2) ?? '');
    await expect(openList({ kind: 'file', path }, {}, undefined, 1)).rejects.toMatchObject({
      code: 'list-not-readable',
      description: saying('60 seconds'),
    });
  });

  it('on sheets without content, and one that was chosen', async () => {
    const blank = '<row><c/></row>'.repeat(BUDGETS.sheetHeadBytes / 15 + 1_000);
    const sheets = Array.from({ length: 6 }, (_, n) => ({ name: `Sheet${n}`, rows: blank }));
    const people = { name: 'People', rows: `<row><c t="inlineStr"><is>${textRun('a@b.de')}</is></c></row>` };
    const path = await folder.write('blank.xlsx', workbookOf({ sheets: [...sheets, people] }));
    const open = (sheet?: string) => openForTest(path, sheet === undefined ? {} : { sheet });
    await expect(open()).rejects.toMatchObject({ description: saying('No row was found') });
    await expect(open('Sheet2')).rejects.toMatchObject({ description: saying('Sheet2') });
    expect((await open('People')).info.estimatedRows).toBe(1);
  });
});
