import type { CorpusCollection } from '../../corpus-case';

export const EMAIL_AND_ID_VALUES: CorpusCollection = {
  subject: 'an e-mail address or an ID',
  folder: 'values/email-and-id-values',
  cases: [
    {
      title: 'loses the apostrophe before it, not the one within',
      file: '28-apostrophe-email.csv',
      values: ['anna@example.com', 'bert@example.com', "t.o'neil@example.com"],
    },
    {
      title: 'loses direction marks and other invisible characters',
      file: 'bidi-marks-email.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
      counts: { repaired: 3 },
    },
    {
      title: 'loses the equals sign and quotes that kept it text',
      file: 'equal-sign-email.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'loses mailto:, a display name, brackets, dots and capitals',
      file: 'wrapped-addresses.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com', 'dora@example.com', 'emil@example.com'],
    },
    {
      title: 'in curly quotes or with a separator behind it is read or refused',
      file: 'debris-around-addresses.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com', 'dora@example.com'],
      refusable: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'is refused where it is none',
      file: 'no-addresses.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
      counts: { rejected: { 'invalid-email': 6 } },
    },
    {
      title: 'that is hashed already passes in any case, and an MD5 is refused',
      file: 'hashed-and-plain.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'that is hashed in Base64 is refused, with that reason',
      file: 'base64-digests.csv',
      values: [],
      says: /Base64/i,
    },
    {
      title: 'that is hashed in Base64 is accepted on request',
      file: 'base64-digests.csv',
      options: ['--base64-digests'],
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'that is hashed in base64url is accepted on request',
      file: 'base64url-digests.csv',
      options: ['--base64-digests'],
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    { title: 'that is hashed in base64url is no phone number', file: 'base64url-in-phone.csv', values: [] },
    {
      title: 'of a device is read in braces, capitals and without hyphens',
      file: 'device-ids.csv',
      values: [
        'a1b2c3d4-0000-4000-8000-00000000abcd',
        'a1b2c3d4-0000-4000-8000-00000000abce',
        'a1b2c3d4-0000-4000-8000-00000000abcf',
      ],
      refusable: ['a1b2c3d4-0000-4000-8000-00000000abcd'],
    },
    {
      title: 'of a customer keeps its zeros and its case',
      file: 'customer-ids.csv',
      values: ['000123', 'Ab-77', '000124'],
    },
    {
      title: 'with a typing error in its domain is hashed as it is, and the error is reported',
      file: 'typing-errors.csv',
      values: ['anna.ost.invented@gmial.com', 'bert.west.invented@hotmial.com', 'cleo@example.com', 'dora@example.com'],
      counts: {
        mailTypos: {
          cells: 2,
          words: [
            { says: 'gmial.com', cells: 1, meant: 'gmail.com' },
            { says: 'hotmial.com', cells: 1, meant: 'hotmail.com' },
          ],
        },
      },
      says: /“gmial\.com”, perhaps gmail\.com/,
    },
    {
      title: 'with a typing error in its domain is corrected on request',
      file: 'typing-errors.csv',
      options: ['--fix-typos'],
      values: ['anna.ost.invented@gmail.com', 'bert.west.invented@hotmail.com', 'cleo@example.com', 'dora@example.com'],
    },
    {
      title: 'of another domain of its own is never corrected',
      file: 'no-typing-errors.csv',
      options: ['--fix-typos'],
      values: ['anna@gmx.example', 'bert@mail.example', 'cleo@example.com'],
    },
    {
      title: 'is two where the marketer says that cells hold several',
      file: 'several-addresses.csv',
      options: ['--several-values'],
      values: [
        'anna@example.com',
        'bert@example.com',
        'cleo@example.com',
        'anna@example.net',
        'bert@example.net',
        'cleo@example.net',
      ],
    },
    {
      title: 'are digests in a list of nothing else, which is told',
      file: 'only-digests.txt',
      values: [
        'f7d54c22dda5b1780276601cd005909b70543fc4a6ba72d735b4cb9bbb611f01',
        '7282097292cb47140c7fb347ade1011b6aa698cd369646e964802d0fbf71e2de',
      ],
      says: /SHA-256 digests, taken for those of e-mail addresses/,
    },
    {
      title: 'cannot be used where another method has hashed them all, and the reason is told',
      file: 'only-md5.csv',
      values: [],
      says: /The most frequent reason: Hashed with a method other than SHA-256/,
    },
    {
      title: 'a device ID loses the apostrophe that kept it text',
      file: 'apostrophe-device-ids.csv',
      values: ['aebe52e7-03ee-455a-b3c4-e57283966239', 'bebe52e7-03ee-455a-b3c4-e57283966239'],
      inspect: /IDFA: mobile_advertiser_id/,
    },
    {
      title: 'of a sandbox, which nobody has, are told',
      file: 'sandbox-addresses.csv',
      values: ['eve@example.com'],
      counts: { rejected: { 'no-such-domain': 3 } },
    },
    {
      title: 'made up for nobody are told',
      file: 'noemail.csv',
      values: [
        'anna@example.com',
        'emil@example.com',
        'noemail@shop.example.com',
        'none@none.com',
        'noemail@noemail.com',
      ],
      says: /3 cells of the first rows seem to hold a made-up value/,
    },
  ],
};
