import fc from 'fast-check';
import type { RowFilter } from '../../../../src/shared/column-mapping';
import type { DialectChoice } from '../../../../src/shared/list';

/** Typical parts of lists, and parts that break readers. */
const PIECES = [
  ...[
    'a@example.com',
    'Ada.Lovelace@Example.COM',
    'b+c@sub.example.org',
    'no-address',
    'x@y',
    '.a@b.de',
    'ä@example.com',
  ],
  ...[
    'user@bücher.example',
    'a@gmial.com',
    'B@GOOGLEMAIL.CON',
    'mailto:d@e.fr',
    'Ada <a@b.co>',
    '38400000-8CF0-11BD-B23E-10B96E40000D',
    '00000000-0000-0000-0000-000000000000',
  ],
  ...[
    '9774d56d682e549c',
    'd41d8cd98f00b204e9800998ecf8427e',
    'A'.repeat(64),
    '0'.repeat(63),
    '4.91512E+11',
    '12345',
    'ID_7',
  ],
  ...[
    'a@example.com; b@x.org,c@y.de',
    '+49 30 901820 / 0171 2345678',
    '9774d56d682e549c|9774d56d682e549d',
    '|',
    ' / ',
    '；',
    '、',
  ],
  ...["'", "'a@example.com", '="', '="ID_7"', '\u200E', '\u00AD', ' ::: ', 'gmial.com', 'smtp:a@b.de'],
  ...[
    '4930901820.0',
    '4.930901820E+9',
    '49309018200',
    'Tel.: ',
    'p:+49 30 901820',
    ' ext. 22',
    ' poste 12',
    '#5',
    '.0',
  ],
  ...['99VMIt2lsXgCdmAc0AWQm3BUP8SmunLXNbTLm7thHwE=', 'sRtq0-GVtTDJbJ-Ud0ZExGODuB9iEWEmYIgUwCHXDwQ'],
  ...[', "Ost, Anna",', '="Ost, Anna"', '\uFEFF"a@b.de"', '\n"a@b.de,ID_7"\n', ' "', '\n "x,y",'],
  ...['2024-02-01', '01.02.2024', '192.168.1.20', '1-800-FLOWERS', 'Deutschland'],
  ...['+49 30 901820', '030 901820', '(0)30/90 18-20', '0049 30 901820', '12', 'DE', 'fr'],
  ...[
    '030/901820/3',
    '030 90182000/12',
    '030 901820 (privat)',
    'https://wa.me/4930901820',
    '4930901820@s.whatsapp.net',
    '\n"a@b.de,ID_7";;\n',
  ],
  ...['(212) 555-0123', '+1-212-555-0123', '4915123456789', '0 11 2345 6789', '06.12.34.56.78', ' US ', 'gb', 'BRA'],
  ...[',', ',', ',', '\n', '\n', '\r\n', '\r', '"', '""', '"', ' ', '\t', ';', '\0', '\uFEFF', '\u00A0', '…', '😀'],
];

const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join(''));
/** Well-formed: everything that needs quotes has them, and some cells that do not; multi-line cells in every column. */
const wellFormed = fc
  .array(
    fc.array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', '', ' x', '\n', ',"')), {
      minLength: 1,
      maxLength: 5,
    }),
    {
      maxLength: 30,
    },
  )
  .map((records) =>
    records
      .map((cells) => cells.map(([piece, end]) => piece + end))
      .map((cells) =>
        cells
          .map((cell) => (/[",;\t\r\n]/.test(cell) || cell.length % 3 === 0 ? `"${cell.replaceAll('"', '""')}"` : cell))
          .join(','),
      )
      .join('\n'),
  );
const invalidBytes = fc.array(
  fc.oneof(
    pieces.map((text) => Buffer.from(text)),
    fc.uint8Array({ maxLength: 6 }),
  ),
  { maxLength: 8 },
);
export const bytes = fc.oneof(
  pieces.map((text) => Buffer.from(text)),
  wellFormed.map((text) => Buffer.from(text)),
  invalidBytes.map((parts) => Buffer.concat(parts)),
);

export const choices: fc.Arbitrary<DialectChoice> = fc.record({
  encoding: fc.constantFrom(
    ...['utf-8', 'utf-8', 'windows-1252', 'macintosh', 'cp850', 'koi8-r', 'euc-jp', 'utf-16le', 'utf-16be'],
  ),
  skippedLines: fc.constantFrom(0, 0, 0, 1, 2, 5),
  delimiter: fc.constantFrom(',', ',', ';', '\t', ''),
  header: fc.boolean(),
});

/** Lists that the kernel scans nearly completely, with empty and unusable cells as often as usable ones. */
export const plainLists = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        '',
        'a@b.de',
        'C@D.fr ',
        'i@gmial.com',
        '  ',
        'no-address',
        'n/a',
        '-',
        'x@y',
        '4.91512E+11',
        '"e@f.org"',
        '""',
      ),
      fc.constantFrom('', '1', 'g@h.com', '9774d56d682e549c', 'unknown', 'crm 17', 'd41d8cd98f00b204e9800998ecf8427e'),
      fc.constantFrom('', 'ID_7', '030 901820'),
    ),
    { minLength: 1, maxLength: 150 },
  )
  .map((rows) => Buffer.from(`mail,other,third\n${rows.map((cells) => `${cells.join(',')}\n`).join('')}`));

/** With a consent or opt-out column in any words. */
export const consentLists = fc
  .record({
    name: fc.constantFrom('opt_in', 'unsubscribed', 'wants\nmail', 'ID_7'),
    rows: fc.array(
      fc.tuple(
        fc.constantFrom('a@b.de', 'c@d.fr', 'no-address', '', '"e@f.org"'),
        fc.constantFrom(
          'yes',
          'Yes ',
          ' YES',
          '"yes"',
          '"y""es"',
          'no',
          '',
          ' ',
          'x',
          'ja',
          'être',
          '"1\n2"',
          '\u00A0yes',
        ),
        fc.constantFrom('', ',030 901820', ',,,'),
      ),
      { minLength: 1, maxLength: 60 },
    ),
  })
  .map(({ name, rows }) =>
    Buffer.from(`mail,"${name}",phone\n${rows.map(([mail, said, rest]) => `${mail},${said}${rest}\n`).join('')}`),
  );
export const filter: fc.Arbitrary<RowFilter> = fc.record({
  column: fc.constantFrom(1, 1, 1, 0, 4, 200),
  value: fc.constantFrom('yes', 'YES ', 'no', '', 'y"es', 'être', '1\n2', 'a@b.de', 'ID_7'),
});

/** Rows of zero to hundreds of cells, few of them filled. */
export const wideLists = fc
  .array(
    fc.tuple(
      fc.constantFrom(0, 1, 2, 3, 3, 4, 5, 8, 17, 255, 300),
      fc.array(
        fc.tuple(
          fc.oneof(fc.nat(4), fc.nat(300)),
          fc.constantFrom('a@b.de', 'C@D.fr ', '+49 30 901820', 'no-address', ' ', '\u00A0', '"e@f.org"', '""', 'ID_7'),
        ),
        { maxLength: 6 },
      ),
    ),
    { minLength: 1, maxLength: 120 },
  )
  .map((rows) => {
    const lines = rows.map(([width, filled]) => {
      const cells = new Array<string>(width).fill('');
      for (const [column, cell] of filled) if (column < width) cells[column] = cell;
      return cells.join(',');
    });
    return Buffer.from(`x,y,z\n${lines.join('\n')}\n`);
  });
