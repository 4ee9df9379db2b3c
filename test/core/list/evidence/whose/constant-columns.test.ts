import { describe, expect, it } from 'vitest';
import { chooseMapping } from '../../../../../src/core/list/columns/choose-mapping';
import { saying } from '../../../../sentences';
import { openText } from '../../temp-lists';

const people = (count: number) => Array.from({ length: count }, (_, n) => `p${n}@example.com,shop@firm.com\n`).join('');

describe('a column that says the same in every row', () => {
  it('is offered, and told where few rows show it', async () => {
    const few = await openText(`Email,Second Email\n${people(3)}`);
    expect(chooseMapping(few).columns).toEqual([0]);
    expect(few.info.uncertain).toMatchObject([
      { about: 'columns', column: 0, reason: saying('“Second Email” is not used: it says the same in every row') },
    ]);
    const many = await openText(`Email,Second Email\n${people(5)}`);
    expect(chooseMapping(many).columns).toEqual([0]);
    expect(many.info.uncertain).toEqual([]);
  });

  it('is offered without a header, too', async () => {
    const list = await openText(people(6));
    expect(chooseMapping(list).columns).toEqual([0]);
    expect(list.info.columns[1]).toMatchObject({ guess: null, offer: { kind: 'email_hash' } });
  });

  it('is used if it is the only one', async () => {
    const list = await openText('Email\nshop@firm.com\nshop@firm.com\n');
    expect(chooseMapping(list).columns).toEqual([0]);
  });
});

describe('several columns of a kind without a header', () => {
  it.each([
    ['anna@example.com,anna@example.org\nbert@example.com,\n', 'e-mail addresses'],
    ['+491713920001,+4930123456\n+491713920002,+4930123457\n', 'phone numbers'],
  ])('are all used, and told: %s', async (text, what) => {
    const list = await openText(text);
    expect(chooseMapping(list).columns).toEqual([0, 1]);
    expect(list.info.uncertain).toMatchObject([
      { about: 'columns', column: 0, reason: saying(`Several columns hold ${what}, and all are used`) },
    ]);
  });
});
