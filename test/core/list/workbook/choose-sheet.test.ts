import { describe, expect, it } from 'vitest';
import type { DialectChoice } from '../../../../src/shared/list';
import { textWorkbook, type WorkbookParts, workbookOf } from '../../../../tools/samples/workbook-files';
import { saying } from '../../../sentences';
import { expectAppError, openForTest, tempFolder } from '../temp-lists';

const folder = tempFolder();

async function open(content: WorkbookParts | Buffer, choice: DialectChoice = {}) {
  const bytes = Buffer.isBuffer(content) ? content : workbookOf(content);
  return openForTest(await folder.write('crm.xlsx', bytes), choice);
}

describe('the sheets of a workbook', () => {
  const filled = (value: string) => `<row r="1"><c r="A1" t="inlineStr"><is><t>${value}@example.com</t></is></c></row>`;
  const sheets = [
    { name: 'Secret', rows: filled('hidden'), hidden: true },
    { name: 'Cover', rows: '' },
    { name: 'Customers & more', rows: filled('first') },
    { name: '2', rows: filled('second') },
  ];

  it('are taken from the first that is visible and not empty', async () => {
    const list = await open({ sheets });
    expect(list.info.container).toEqual({
      kind: 'workbook',
      sheet: 'Customers & more',
      sheets: ['Secret', 'Cover', 'Customers & more', '2'],
      reason: saying('Of 4 sheets, it is the first with any content; the others are not used.'),
      packing: null,
    });
    expect(list.sample).toEqual([['first@example.com']]);
    await list.close();
  });

  it('are taken from the one after a title page, if it holds people, but not from a hidden one', async () => {
    const cover = {
      name: 'Cover',
      rows: '<row><c t="str"><v>Customers of the year</v></c></row><row><c t="str"><v>Internal</v></c></row>',
    };
    const behind = await open({
      sheets: [cover, { name: 'Leads', rows: filled('found') }, { name: 'More', rows: filled('more') }],
    });
    expect(behind.info.container).toMatchObject({
      sheet: 'Leads',
      reason: saying(
        'Of 3 sheets, it is the first with e-mail addresses, phone numbers or IDs; the others are not used.',
      ),
    });
    await behind.close();
    const hidden = await open({ sheets: [cover, { name: 'Leads', rows: filled('found'), hidden: true }] });
    expect(hidden.info.container).toMatchObject({ sheet: 'Cover' });
    await hidden.close();
  });

  it.each([
    ['2', 'second'],
    ['3', 'first'],
    ['customers & MORE', 'first'],
    ['Secret', 'hidden'],
  ])('are chosen by name, then by number: %s', async (sheet, value) => {
    const list = await open({ sheets }, { sheet });
    expect(list.sample).toEqual([[`${value}@example.com`]]);
    expect(list.info.container).toMatchObject({ reason: saying('You chose this sheet.') });
    await list.close();
  });

  it('are listed if none has that name', async () => {
    const error = await expectAppError('usage', open({ sheets }, { sheet: 'Kunden' }));
    expect(error.message).toContain('has no sheet “Kunden”. Choose one of: “Secret”, “Cover”,');
  });

  it('are reported if they are empty, or hold only a header', async () => {
    const chosen = await expectAppError('list-empty', open({ sheets }, { sheet: 'Cover' }));
    expect(chosen.message).toContain('The sheet “Cover” of “crm.xlsx” is empty');
    await expectAppError('list-empty', open({ sheets: [{ name: 'Cover', rows: '' }] }));
    await expectAppError('list-empty', open({ sheets: [] }));
    await expectAppError('list-no-rows', open(textWorkbook([['E-Mail', 'Telefon']])));
  });
});
