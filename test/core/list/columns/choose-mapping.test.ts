import { describe, expect, it } from 'vitest';
import { chooseMapping, chooseMappings, type MappingChoice } from '../../../../src/core/list/columns/choose-mapping';
import type { UserType } from '../../../../src/shared/audience';
import { expectAppError, openText } from '../temp-lists';

const SHOP =
  'Kundennummer;E-Mail;Telefon;Land;E-Mail 2;Notiz\n' +
  'K1;a@example.com;030 901820;DE;b@example.com;x\nK2;c@example.com;030 901821;AT;;y\n';

describe('choosing the columns', () => {
  it.each<[string, MappingChoice, object]>([
    [
      'prefers e-mail, and takes every column of it',
      {},
      { userType: 'email_hash', columns: [1, 4], countryColumn: null },
    ],
    [
      'takes the country for phone numbers',
      { userType: 'phone_hash', fallbackCountry: 'DE' },
      { columns: [2], countryColumn: 3, defaultCountry: 'DE' },
    ],
    [
      'lets the country that the marketer says go before every guessed column',
      { userType: 'phone_hash', defaultCountry: 'DE' },
      { columns: [2], countryColumn: null, defaultCountry: 'DE' },
    ],
    [
      'lets the country column that the marketer names go before that',
      { userType: 'phone_hash', defaultCountry: 'DE', countryColumn: 'Land' },
      { columns: [2], countryColumn: 3, defaultCountry: 'DE' },
    ],
    ['takes the ID', { userType: 'custom_audience_third_party_id' }, { columns: [0] }],
    ['goes by name, without case and accents', { columns: ['e mail'] }, { userType: 'email_hash', columns: [1] }],
    ['goes by number', { columns: ['3'] }, { userType: 'phone_hash', columns: [2] }],
    ['takes each column once', { columns: ['E-Mail', 2, '5'] }, { columns: [1, 4] }],
    ['obeys a country column', { userType: 'phone_hash', countryColumn: 'Notiz' }, { countryColumn: 5 }],
  ])('%s', async (_, choice, expected) => {
    expect(chooseMapping(await openText(SHOP), choice)).toMatchObject(expected);
  });

  it('lists the header names if a column is unknown', async () => {
    const list = await openText(SHOP);
    const error = await expectAppError('unknown-column', () => chooseMapping(list, { columns: ['Mail-Adresse'] }));
    expect(error.message).toContain('“Kundennummer”, “E-Mail”, “Telefon”');
    await expectAppError('unknown-column', () => chooseMapping(list, { columns: [7] }));
    await expectAppError('unknown-column', () => chooseMapping(list, { userType: 'phone_hash', countryColumn: '0' }));
  });

  it('uses the column that header and person name, however doubtful its values look', async () => {
    const list = await openText('name,email\nx,n/a\ny,=1\n');
    expect(chooseMapping(list, { userType: 'email_hash' })).toMatchObject({ columns: [1] });
    await expectAppError('no-usable-column', () => chooseMapping(list));
  });

  it('says what was searched for if no column fits, without showing values', async () => {
    const list = await openText('abc;def\nghi;jkl\n');
    const error = await expectAppError('no-usable-column', () => chooseMapping(list));
    expect(error.message).toContain('--column');
    expect(error.message).not.toContain('abc');
    await expectAppError('no-usable-column', () => chooseMapping(list, { userType: 'email_hash' }));
  });

  it('takes a single column without a header for the given type', async () => {
    const list = await openText('abc\ndef\n');
    const userType = 'custom_audience_third_party_id';
    expect(chooseMapping(list, { userType })).toMatchObject({ userType, columns: [0] });
    await expectAppError('no-usable-column', () => chooseMapping(list));
  });

  it('never takes phone numbers for e-mail addresses, nor addresses for numbers, without a header', async () => {
    const phones = await openText('+4917139200011\n+4917139200012\n');
    const emails = await openText('a@example.com\nb@example.com\n');
    await expectAppError('no-usable-column', () => chooseMapping(phones, { userType: 'email_hash' }));
    await expectAppError('no-usable-column', () => chooseMapping(emails, { userType: 'phone_hash' }));
    expect(chooseMapping(phones, { userType: 'custom_audience_third_party_id' }).columns).toEqual([0]);
  });

  it('gives the single column without a header the one of several types that its values show', async () => {
    const phones = await openText('+4917139200011\n+4917139200012\n');
    const types = (wanted: readonly UserType[]) => chooseMappings(phones, wanted).map(({ userType }) => userType);
    expect(types(['email_hash', 'phone_hash'])).toEqual(['phone_hash']);
    expect(types(['phone_hash', 'custom_audience_third_party_id'])).toEqual(['phone_hash']);
  });

  it('takes the addresses that a school has given its pupils', async () => {
    const list = await openText('Name,School Email\nAda,a@example.com\nBob,b@example.com\n');
    expect(chooseMapping(list)).toMatchObject({ userType: 'email_hash', columns: [1] });
  });

  it('takes all columns of a name that occurs twice', async () => {
    const list = await openText('Email,Email\na@example.com,b@example.com\n');
    expect(chooseMapping(list, { columns: ['Email'] }).columns).toEqual([0, 1]);
  });
});
