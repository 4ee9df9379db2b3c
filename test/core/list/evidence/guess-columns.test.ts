import { describe, expect, it } from 'vitest';
import { kindsNamedBy } from '../../../../src/core/list/columns/read-header';
import { guessColumns } from '../../../../src/core/list/evidence/guess-columns';
import { Judge } from '../../../../src/core/list/evidence/verdicts';
import type { ColumnKind } from '../../../../src/shared/list';
import { saying } from '../../../sentences';

const HEADERS: Readonly<Record<ColumnKind, readonly string[]>> = {
  email_hash: [
    'Email',
    'E-MAIL',
    'e mail',
    'emailAddress',
    'EMAIL_ADDRESS',
    'Email 1',
    'email_hash',
    'E-Mail-Adresse',
    'Mailadresse',
    'Adresse e-mail',
    'Courriel',
    'Adresse électronique',
    'Correo electrónico',
    'Dirección de email',
    'Posta elettronica',
    'Indirizzo e-mail',
    'Endereço de e-mail',
    'Correio eletrónico',
    'E-mailadres',
    'Adres e-mail',
    'Poczta elektroniczna',
    'Client email',
    'Email (work)',
  ],
  phone_hash: [
    'Phone',
    'Phone Number',
    'phoneNumber',
    'Mobile',
    'Cell',
    'Tel.',
    'phone_hash',
    'Telefon',
    'Telefonnummer',
    'Handy-Nr.',
    'Handy',
    'Mobilnummer',
    'Téléphone',
    'N° de téléphone',
    'Portable',
    'Teléfono',
    'Móvil',
    'Celular',
    'Telefono cellulare',
    'Telefone',
    'Telemóvel',
    'Telefoonnummer',
    'Mobiel',
    'Numer telefonu',
    'Telefon komórkowy',
    'Phone number (with country code)',
  ],
  mobile_advertiser_id: [
    'IDFA',
    'gaid',
    'AAID',
    'MAID',
    'Advertising ID',
    'Device ID',
    'deviceId',
    'mobile_advertiser_id',
    'Werbe-ID',
    'Geräte-ID',
    'Identifiant publicitaire',
    'ID de publicidad',
    'ID pubblicitario',
    'ID de publicidade',
    'Advertentie-ID',
    'Identyfikator reklamowy',
  ],
  custom_audience_third_party_id: [
    'Customer ID',
    'customerId',
    'external_id',
    'User ID',
    'Client number',
    'custom_audience_third_party_id',
    'Kundennummer',
    'Kunden-Nr.',
    'Numéro client',
    'Identifiant client',
    'ID de cliente',
    'Número de cliente',
    'Codice cliente',
    'ID do cliente',
    'Klantnummer',
    'Numer klienta',
    'Identyfikator klienta',
  ],
  country: [
    'Country',
    'country code',
    'CountryCode',
    'Land',
    'Länderkürzel',
    'Pays',
    'País',
    'Paese',
    'Nazione',
    'Código do país',
    'Kraj',
  ],
};

const FALSE_HITS = [
  'Email opt-in',
  'email sent at',
  'Email status',
  'E-Mail-Einwilligung',
  'phone model',
  'Phone type',
  'Device ID type',
  'Name',
  'Cellar',
  'Mobility',
  'Islands',
  'Newsletter',
  'Telemetry',
  'Order ID',
  'Emailing campaign',
  '',
  '---',
  'Landing page',
];

const JUDGE = new Judge();

function guess(header: string, values: readonly string[]) {
  return guessColumns(
    [header],
    values.map((value) => [value]),
    JUDGE,
    'chosen',
  )[0]?.guess;
}

describe('reading a header', () => {
  it.each(Object.entries(HEADERS).flatMap(([kind, headers]) => headers.map((header) => [header, kind])))(
    '“%s” names %s',
    (header, kind) => {
      expect(kindsNamedBy(header)).toContain(kind);
    },
  );

  it.each(FALSE_HITS)('“%s” names nothing that is searched for', (header) => {
    expect(kindsNamedBy(header)).toEqual([]);
  });

  it('prefers the longer phrase', () => {
    expect(kindsNamedBy('Mobile advertiser ID')).toEqual(['mobile_advertiser_id']);
  });
});

describe('guessing what a column holds', () => {
  it('gives the header as the reason', () => {
    expect(guess('E-Mail-Adresse', ['a@example.com', 'b@example.com'])).toMatchObject({
      kind: 'email_hash',
      reason: saying('the header says “E-Mail-Adresse”'),
    });
  });

  it('gives the share of the values as the reason if the header says nothing', () => {
    const values = [
      ...Array.from({ length: 196 }, (_, i) => `a${i}@example.com`),
      'by post',
      'by post',
      'by post',
      'by post',
    ];
    expect(guess('contact', values)).toMatchObject({
      kind: 'email_hash',
      reason: saying('98% of 200 sampled values are e-mail addresses'),
    });
  });

  it.each<[string, string, readonly string[], ColumnKind | undefined]>([
    ['dates are no e-mail addresses', 'email', ['2024-01-02', '2024-02-03'], undefined],
    ['yes and no are no phone numbers', 'phone', ['yes', 'no'], undefined],
    ['e-mail addresses overrule any header', 'Customer ID', ['a@example.com'], 'email_hash'],
    ['phone numbers overrule an e-mail header', 'email', ['+49 30 901820', '+49 30 901821'], 'phone_hash'],
    [
      'UUIDs may be customer IDs',
      'customer id',
      ['6ba7b810-9dad-11d1-80b4-00c04fd430c8'],
      'custom_audience_third_party_id',
    ],
    ['UUIDs are device IDs by themselves', 'x', ['6ba7b810-9dad-11d1-80b4-00c04fd430c8'], 'mobile_advertiser_id'],
    ['digests take the kind of their header', 'email', ['ab'.repeat(32)], 'email_hash'],
    ['digests say nothing by themselves', 'x', ['ab'.repeat(32)], undefined],
    ['customer numbers are no phone numbers', 'number', ['10023456', '10023457'], undefined],
    ['dates are no phone numbers', 'x', ['01.02.2024', '02.03.2023'], undefined],
    ['addresses of computers are no phone numbers', 'x', ['192.168.10.21'], undefined],
    ['a calling code is a country', 'Phone country code', ['+49', '+43'], 'country'],
    [
      'a number with a country code is a phone number',
      'Phone number (with country code)',
      ['+49 30 901820'],
      'phone_hash',
    ],
    ['wide digits are digits', '電話番号', ['０９０－１２３４－５６７８', '03ー1234ー5678'], 'phone_hash'],
    ['wide digits speak for themselves', 'x', ['０９０－１２３４－５６７８', '０３－１２３４－５６７８'], 'phone_hash'],
    ['an empty column is what its header says', 'phone', [], 'phone_hash'],
    ['cells of several addresses are e-mail addresses', 'contact', ['a@example.com; b@example.com'], 'email_hash'],
    ['cells of several numbers are phone numbers', 'contact', ['+49 30 901820 / 0171 2345678'], 'phone_hash'],
    ['cells of several numbers do not speak against their header', 'Mobile', ['4930901820, 431588012'], 'phone_hash'],
  ])('%s', (_, header, values, kind) => {
    expect(guess(header, values)?.kind).toBe(kind);
  });

  it('uses positions if headers repeat or are blank, and if rows are longer', () => {
    const columns = guessColumns(
      ['Email', '', 'Email'],
      [['a@example.com', '+49 30 901820', 'b@example.com', 'more']],
      JUDGE,
      'chosen',
    );
    expect(columns.map(({ index, name, guess: found }) => [index, name, found?.kind])).toEqual([
      [0, 'Email', 'email_hash'],
      [1, '', 'phone_hash'],
      [2, 'Email', 'email_hash'],
      [3, '', undefined],
    ]);
  });
});
