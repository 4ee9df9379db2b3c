import { describe, expect, it } from 'vitest';
import { chooseMapping } from '../../../../src/core/list/columns/choose-mapping';
import { saying } from '../../../sentences';
import { expectAppError, openText } from '../temp-lists';

async function mapped(text: string) {
  const list = await openText(text);
  return { list, mapping: chooseMapping(list) };
}

describe('the header', () => {
  it.each([
    ['states', 'Name,Phone,State\nAnn,(317) 555-0123,IN\nBob,(312) 555-0188,IL\n'],
    ['languages', 'Name;Telefon;Sprache\nAnna;0664 1234567;DE\nBeat;079 123 45 67;FR\n'],
    ['salutations', 'Name;Telefon;Anrede\nAnna;0664 1234567;MS\nBeat;079 123 45 67;MR\n'],
  ])('keeps %s from being countries', async (_, text) => {
    const { mapping } = await mapped(text);
    expect(mapping).toMatchObject({ userType: 'phone_hash', columns: [1], countryColumn: null });
  });

  it.each([
    ['CPF', '123.456.789-09'],
    ['ZIP', '46204-1234'],
    ['Kundenkarte', '1234 5678 9012'],
    ['Fax', '+49 30 901829'],
  ])('keeps “%s” from being phones', async (name, value) => {
    const { list, mapping } = await mapped(`${name},Phone\n${value},+49 171 3920001\n${value},+49 171 3920002\n`);
    expect(mapping.columns).toEqual([1]);
    expect(list.info.columns[0]).toMatchObject({ guess: null });
    expect(list.info.columns[0]).not.toHaveProperty('offer');
  });

  it('keeps columns without a name of the kind from joining one that has it, and offers them', async () => {
    const { list, mapping } = await mapped('Email,Zweit\na@example.com,b@example.com\nc@example.com,d@example.com\n');
    expect(mapping.columns).toEqual([0]);
    expect(list.info.columns[1]).toMatchObject({ guess: null, offer: { kind: 'email_hash' } });
  });

  it('is believed if few of the cells are filled, and not if the rules reject them', async () => {
    const nulls = Array.from({ length: 5 }, (_, row) => `${row},NULL\n`).join('');
    expect((await mapped(`nr,email\n7,a@example.com\n${nulls}`)).mapping).toMatchObject({ columns: [1] });
    await expectAppError('no-usable-column', mapped('nr,email\n7,ja\n8,nein\n'));
  });

  it('prefers a filled phone column to an empty e-mail column', async () => {
    const { mapping } = await mapped('Email,Phone\n,+49 171 3920001\n,+49 171 3920002\n');
    expect(mapping).toMatchObject({ userType: 'phone_hash', columns: [1] });
  });
});

describe('a column without a name', () => {
  it.each([
    ['answers', ['no', 'no', 'yes', 'no', 'no']],
    ['languages, one of them unknown', ['de', 'fr', 'de', 'n.k', 'web', 'de', 'fr', 'de']],
  ])('of %s holds no countries', async (_, cells) => {
    const rows = cells.map((cell, n) => `0664 123456${n};${cell}\n`).join('');
    expect((await mapped(rows)).mapping).toMatchObject({ userType: 'phone_hash', columns: [0], countryColumn: null });
  });

  it.each([
    ['digits under “ID”', 'ID;Land\n4000007919;AT\n4000015838;AT\n4000023757;AT\n'],
    ['digits under “Ref.”', 'Ref.;Land\n4000007919;AT\n4000015838;AT\n4000023757;AT\n'],
  ])('of a kind is not searched among %s', async (_, text) => {
    await expectAppError('no-usable-column', mapped(text));
  });
});

describe('readings', () => {
  it('are distinguished by whole values, not by the number of fields', async () => {
    const { info } = await openText(
      'anna@example.com|12 Main St, Springfield, IL 62701\nbert@example.com|9 Elm St, Salem, OR 97301\n',
    );
    expect(info.dialect.delimiter).toBe('|');
    expect(info.uncertain).toEqual([]);
  });

  it('that are equally good are a doubt, and clean lists have none', async () => {
    expect((await openText('a;b,c\nd;e,f\ng;h,i\n')).info.uncertain).toMatchObject([
      { about: 'delimiter' },
      { about: 'header' },
    ]);
    expect((await openText('Name,Email\nAnna,anna@example.com\n')).info.uncertain).toEqual([]);
  });

  it('accept column names that are numbers', async () => {
    const { info } = await openText('phone,202401,202402\n4915123456701,10,0\n4915123456702,5,15\n');
    expect(info.dialect.header).toBe(true);
  });

  it('of thousands of columns and of cells of 1 MiB take bounded work', async () => {
    const names = Array.from({ length: 4_000 }, (_, i) => `c${i}`).join(',');
    const row = Array.from({ length: 4_000 }, (_, i) => (i === 3_000 ? 'a@example.com' : `${i}`)).join(',');
    const wide = await mapped(`${names}\n${row}\n${row}\n`);
    expect(wide.mapping.columns).toEqual([3_000]);
    const long = `${'x '.repeat(500_000)}@`;
    expect((await mapped(`email,note\na@example.com,"${long}"\n`)).mapping.columns).toEqual([0]);
  });
});

describe('lists of people who opted out', () => {
  it.each([
    'email,Unsubscribed\na@example.com,2024-01-01\n',
    'email;Abgemeldet\na@example.com;ja\n',
    'email;配信停止\na@example.com;1\n',
  ])('are told by a column: %s', async (text) => {
    expect((await openText(text)).info.suspectedOptOut).toEqual({ column: 1, reason: saying('opted out') });
  });

  it('are none if every cell of a column is a no', async () => {
    expect((await openText('email,Unsubscribed\na@example.com,no\nb@example.com,\n')).info.suspectedOptOut).toBeNull();
  });
});
