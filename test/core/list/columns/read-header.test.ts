import { describe, expect, it } from 'vitest';
import { headerTokens } from '../../../../src/core/list/columns/header-tokens';
import { isKnownName, kindsNamedBy, readHeader } from '../../../../src/core/list/columns/read-header';
import type { ColumnKind } from '../../../../src/shared/list';

const NUMBERED_OR_IN_UNITS: readonly (readonly [string, ColumnKind])[] = [
  ['M49 Code', 'country'],
  ['UN M49', 'country'],
  ['Email2', 'email_hash'],
  ['E-Mail2', 'email_hash'],
  ['email_1', 'email_hash'],
  ['Email #3', 'email_hash'],
  ['Ship To Email', 'email_hash'],
  ['Bill-To E-Mail', 'email_hash'],
  ['Phone1', 'phone_hash'],
  ['Tel.2', 'phone_hash'],
  ['Phone (E.164)', 'phone_hash'],
  ['Mobile [international]', 'phone_hash'],
  ['2. Telefonnummer', 'phone_hash'],
  ['3rd party ID', 'custom_audience_third_party_id'],
];

const CALLING_CODES = [
  ...[
    'Country calling code',
    'Dial code',
    'Dialling code',
    'ISD code',
    'ISD',
    'Ländervorwahl',
    'Laendervorwahl',
    'Landesvorwahl',
  ],
  ...['Indicatif pays', 'Prefijo internacional', 'Prefisso internazionale', 'DDI', 'Indicativo do país', 'Landnummer'],
  ...['Prefiks kraju', '国番号', '国际区号', '國碼'],
];

describe('the words of a header', () => {
  it.each(['PrÃ©nom et tÃ©lÃ©phone', 'Ð¢ÐµÐ»ÐµÑ\u0084Ð¾Ð½', 'РўРµР»РµС„РѕРЅ'])(
    'are understood although they were encoded twice: “%s”',
    (header) => expect(readHeader(header).kinds).toEqual(['phone_hash']),
  );

  it.each(NUMBERED_OR_IN_UNITS)('“%s” names %s', (header, kind) => {
    expect(kindsNamedBy(header)).toEqual([kind]);
  });

  // A question of a survey, or a size.
  it.each(['M49', 'Frage M49', 'BMW M 49', 'Phone M 49'])('“%s” names no country', (header) => {
    expect(kindsNamedBy(header)).not.toContain('country');
  });

  it.each(CALLING_CODES)('“%s” names the country of a number', (header) => {
    expect(kindsNamedBy(header)).toEqual(['country']);
  });

  it('are the same in full width, and a number is a separate word', () => {
    expect(headerTokens('Ｅ－ｍａｉｌ２')).toEqual(headerTokens('E-Mail 2'));
    expect(headerTokens('电话1')).toEqual(['电', '话', '1']);
  });
});

describe('a compound of an address and a kind', () => {
  it.each<readonly [string, ColumnKind]>([
    ['Liefertelefon', 'phone_hash'],
    ['Telefon_privat', 'phone_hash'],
    ['E-Mailgeschäftlich', 'email_hash'],
    ['Geschäftstelefon', 'phone_hash'],
    ['Rechnungsmail', 'email_hash'],
    ['Firmenland', 'country'],
    ['Leveranstelefon', 'phone_hash'],
    ['Faktureringsland', 'country'],
    ['Toimitusmaa', 'country'],
    ['Bedrijfstelefoon', 'phone_hash'],
    ['Bezorgland', 'country'],
  ])('is read as its two words: “%s”', (header, kind) => {
    expect(kindsNamedBy(header)).toEqual([kind]);
    expect(isKnownName(header)).toBe(true);
  });

  it.each(['Faktura Email', 'Hogar Email', 'E-Mail geschäftlich', 'Kantoor Email'])(
    'says on which occasion somebody is reached, and nothing of whose it is: “%s”',
    (header) => expect(isKnownName(header)).toBe(true),
  );

  it.each(['E-Mail Dienstleister', 'Email empresa'])(
    'may be of a company, so that it is not believed as one of the customer’s: “%s”',
    (header) => expect(isKnownName(header)).toBe(false),
  );

  it.each(['Dienstleister', 'Versandstatus', 'Privatkunde', 'Rechnungsempfänger', 'Firmenname', 'Leverancier'])(
    'is not every word that begins like one: “%s”',
    (header) => expect(readHeader(header)).toMatchObject({ kinds: [], asideKinds: [] }),
  );
});

describe('readHeader', () => {
  it.each([
    ['Clinic Email', [], ['email_hash']],
    ['Spouse Phone', [], ['phone_hash']],
    ['Customer Email', ['email_hash'], []],
    ['勤務先電話番号', ['phone_hash'], []],
    ['Owner Email', [], ['email_hash']],
    ['Contact Owner Email', [], ['email_hash']],
    ['Email of Account Owner', [], ['email_hash']],
    ['Owner Email Status', [], []],
    ['Owner', [], []],
    ['Created by email', [], ['email_hash']],
    ['Email of referred by', [], ['email_hash']],
    ['Created email', [], []],
    ['アイ電話番号', ['phone_hash'], []],
    ['아이전화번호', ['phone_hash'], []],
    ['친구이메일', ['email_hash'], []],
    ['営業担当者電話番号', [], ['phone_hash']],
    ['영업담당자전화번호', [], ['phone_hash']],
  ])('tells the customer from others: “%s”', (header, kinds, asideKinds) => {
    expect(readHeader(header)).toMatchObject({ kinds, asideKinds });
  });

  it.each(['Ticket no', 'Vorgangsnummer', 'Xyz-Nr.', 'Zzz code', 'N° xyz', 'ID', 'Ref.', 'Code 2'])(
    'does not take “%s” for a phone by its digits',
    (header) => {
      const { isNumber, isOther } = readHeader(header);
      expect(isNumber || isOther).toBe(true);
    },
  );

  it.each(['Number', 'Second No.', 'Primary Number 2', 'Xyz', 'Puhelinnumero', 'Telefonnummer'])(
    'leaves “%s” to its values, or to its own meaning',
    (header) => {
      const { isNumber, isOther } = readHeader(header);
      expect(isNumber || isOther).toBe(false);
    },
  );

  it.each(['Address', 'Адрес', 'Dirección 2', 'Διεύθυνση', 'العنوان'])(
    'takes “%s” for another address than one of e-mail, unless its values say so',
    (header) => expect(readHeader(header)).toMatchObject({ kinds: [], isOther: true, isAnyAddress: true }),
  );

  it.each(['Postal address', 'E-mail address', 'Address of the owner'])('knows which address “%s” is', (header) =>
    expect(readHeader(header).isAnyAddress).toBe(false),
  );

  it('leaves a question of many words to its values, if one of them names a kind', () => {
    expect(readHeader('Please enter the e-mail address that we can reach you at').isOther).toBe(false);
    expect(readHeader('E-mail sent at').isOther).toBe(true);
  });
});
