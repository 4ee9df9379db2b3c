import fc from 'fast-check';
import { sha256 } from '../../../sha256';

const knownCell = fc.constantFrom(
  ...[
    'a.d.a+x+y@googlemail.com',
    '+tag@gmail.com',
    '...@gmail.com',
    'A.B@gmail.co',
    '0000-1234 5678',
    '+7 912 345 67 89',
  ],
  ...['EA7583CD-A667-48BC-B806-42ECB2B48606', ' crm-17 ', '+1 (212) 555-0123', '1@gmail.com', 'x@sub.gmail.com'],
  ...['', ' ', 'Ada.Lovelace@Gmail.com', 'a+b@googlemail.com', 'ä@example.com', 'x@y', 'b4c9@example.org', 'email'],
  ...[
    'a@example.com; b@x.org',
    `${'long'.repeat(20)}@example.com`,
    '+49 30 901820',
    '030 901820',
    '0049 30 901820',
    '12',
  ],
  ...[
    'Müller',
    'Lovelace',
    "O'Neil",
    'Quinn, Jr., DDS',
    'n/a',
    '李',
    'a "quoted", name',
    'DE',
    'us',
    'Frankreich',
    'Nowhere',
    '1067',
    '10115',
  ],
  ...['WC2H 8LG', '94016.0', '94016', '940161234', '94016-1234', '020095', '12345678901234567'],
  ...[
    'Ada',
    ' ADLER ',
    'anna2',
    '2pac',
    'Q',
    'NULL',
    'Unknown',
    'Unbekannter',
    'nan',
    'keine',
    'noemail',
    'name',
    'Zip',
  ],
  ...['de', 'DEU', 'a'.repeat(31), 'a'.repeat(32), 'Anne-Marie', 'St. Louis', 'mail\u00a0', '\tAda', "'Ada'"],
  ...[
    'A'.repeat(64),
    sha256('b4c9@example.org'),
    'B4C9@Example.org ',
    'ada@gmial.com',
    '+49 30 901820; +49 30 901821',
    'Fax',
    'd41d8cd98f00b204e9800998ecf8427e',
    'two\nlines',
    '=1+1',
    '99VMIt2lsXgCdmAc0AWQm3BUP8SmunLXNbTLm7thHwE=',
  ],
);

const cell = fc.oneof(
  { arbitrary: knownCell, weight: 5 },
  { arbitrary: fc.string({ unit: fc.constantFrom(...'aZé10９ .-\t\u00a0'), maxLength: 40 }), weight: 1 },
);

export const list = fc
  .array(fc.array(cell, { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 25 })
  .map((rows) =>
    rows
      .map((row) => row.map((one) => (/[",\n]/.test(one) ? `"${one.replaceAll('"', '""')}"` : one)).join(','))
      .join('\n'),
  );
