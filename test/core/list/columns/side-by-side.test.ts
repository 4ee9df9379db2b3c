import { describe, expect, it } from 'vitest';
import { chooseMapping } from '../../../../src/core/list/columns/choose-mapping';
import { tablesSideBySide } from '../../../../src/core/list/columns/side-by-side';
import { saying } from '../../../sentences';
import { openText } from '../temp-lists';

describe('tables side by side', () => {
  it('are told apart by the names that follow again', () => {
    expect(tablesSideBySide(['Name', 'Email', '', 'name', 'Email '])?.filter((_, index) => index !== 2)).toEqual([
      0, 0, 1, 1,
    ]);
  });

  it.each(['Name,Email', 'Email,Email', 'Name,Email,Name', 'Name,Email,Phone,Name,Email', ',,'])(
    'are none in %s',
    (header) => {
      expect(tablesSideBySide(header.split(','))).toBeNull();
    },
  );

  it.each(['', 'Customers,,,Suppliers,\n'])('are both read, and that is told, below %j', async (title) => {
    const list = await openText(
      `${title}Name,Email,,Name,Email\nAnna,anna@example.com,,Firm A,a@firm.example\nBert,bert@example.com,,Firm B,b@firm.example\n`,
    );
    expect(list.info.dialect).toMatchObject({ header: true, skippedLines: title === '' ? 0 : 1 });
    expect(chooseMapping(list).columns).toEqual([1, 4]);
    expect(list.info.uncertain).toMatchObject([
      { about: 'columns', column: 1, reason: saying('column 2 and column 5 seem to belong to different people') },
    ]);
  });
});
