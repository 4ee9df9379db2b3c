import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saysNoPhone } from '../../../../src/core/list/columns/label-cells';
import { labelColumnsOf } from '../../../../src/core/list/columns/label-columns';

describe('the column that labels phone numbers', () => {
  it.each([
    ['has the same name with another word', ['Phone 1 - Label', 'Phone 1 - Value'], [1], [0]],
    ['has the same number', ['Phone 1', 'Phone 2', 'Phone 2 Type', 'Phone 1 Type'], [0, 1], [3, 2]],
    ['stands beside it as “Type”', ['Name', 'Phone', 'Type'], [1], [2]],
    ['labels the column before it rather than the one behind it', ['Phone', 'Type', 'Mobile'], [0, 2], [1, null]],
    ['has small words in its name', ['Type de téléphone', 'Nom', 'Téléphone'], [2], [0]],
    ['is named in Japanese', ['電話 ラベル', '電話'], [1], [0]],
    ['is one word with the number in German', ['Telefontyp', 'Telefonnummer'], [1], [0]],
    ['is not that of an address', ['Email Type', 'Email', 'Phone'], [2], [null]],
  ])('%s', (_, header, phones, labels) => {
    expect(labelColumnsOf(header, phones)).toEqual(labels);
  });

  it('is not looked for where no name may be one', () => {
    expect(labelColumnsOf(['Name', 'Phone'], [1])).toEqual([]);
  });

  it('labels one column only, and is none of those it labels', () => {
    const name = fc.constantFrom('Phone', 'Phone 1', 'Phone Type', 'Type', 'Label', 'Phone 1 Label', 'Telefonart', '');
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 8 }), fc.nat(255), (header, mask) => {
        const columns = header.flatMap((_, index) => ((mask >> index) & 1 ? [index] : []));
        const labels = labelColumnsOf(header, columns).filter((label) => label !== null);
        expect(new Set(labels).size).toBe(labels.length);
        expect(labels.filter((label) => columns.includes(label))).toEqual([]);
      }),
    );
  });
});

describe('a label', () => {
  it.each([
    'Home Fax',
    'Work Fax',
    'FAX',
    'FAX_HOME',
    'Telefax',
    'Fax (privat)',
    'Télécopie',
    'Факс',
    '传真',
    'ファックス',
    'Pager',
  ])('says that a number reaches no person: %s', (label) => expect(saysNoPhone(label)).toBe(true));

  it.each(['', 'Mobile', 'Home', 'Phone/Fax', 'Tel. und Fax', 'voice,fax', 'Halifax', 'Facsimile '.repeat(20)])(
    'does not: %s',
    (label) => expect(saysNoPhone(label)).toBe(false),
  );
});
