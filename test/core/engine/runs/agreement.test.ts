import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { HashTask } from '../../../../src/core/engine/common/batch';
import type { HashEngine } from '../../../../src/core/engine/engine';
import type { ReadingSizes } from '../../../../src/core/engine/fast/reading/reading-sizes';
import { startEngine } from '../../../../src/core/engine/start-engine';
import type { RowFilter } from '../../../../src/shared/column-mapping';
import { AppError } from '../../../../src/shared/errors';
import type { DialectChoice } from '../../../../src/shared/list';
import { randomCases } from '../../../seed';
import { encode } from '../../list/temp-lists';
import { EMAILS, hashByUserType, withList } from '../hash-whole-list';

/** Small enough that cells, quotes and line ends meet every boundary between chunks, regions and threads. */
const SIZES: readonly ReadingSizes[] = [
  { chunk: 40, region: 1 },
  { chunk: 200, region: 16 },
  { chunk: 4096, region: 1 },
];

/** Runs per property, each with one of the sizes; limited by the time of a full test run. */
const RUNS = Number(process.env.AGREEMENT_RUNS ?? randomCases(20));

let reference: HashEngine;
const fast: HashEngine[] = [];

beforeAll(() => {
  const workerPath = inject('workerPath');
  reference = startEngine({ workerPath, kernelPath: null, threads: 1 });
  for (const sizes of SIZES)
    fast.push(startEngine({ workerPath, kernelPath: inject('kernelPath'), threads: 2, sizes }));
});

afterAll(() => Promise.all([reference, ...fast].map((engine) => engine.close())));

/** Agreement for one of the sizes. */
const mustAgreeAt = (size: number, bytes: Buffer, choice: DialectChoice, ...tasks: HashTask[]) =>
  compare(fast.slice(size, size + 1), bytes, choice, tasks);
/** Agreement for all sizes. */
const mustAgree = (bytes: Buffer, choice: DialectChoice, ...tasks: HashTask[]) => compare(fast, bytes, choice, tasks);

/** Digests, order, every count and every reject, or the same failure. */
async function compare(
  engines: readonly HashEngine[],
  written: Buffer,
  choice: DialectChoice,
  tasks: readonly HashTask[],
  filter: RowFilter | null = null,
): Promise<void> {
  const bytes = choice.encoding?.startsWith('utf-16') ? encode(written.toString(), choice.encoding) : written;
  await withList(bytes, choice, async (list) => {
    const { path: _path, bytesRead: _read, ...expected } = await hashByUserType(reference, [list], tasks, filter);
    for (const engine of engines) {
      const { path, bytesRead, ...hashed } = await hashByUserType(engine, [list], tasks, filter);
      expect(path).toBe('fast');
      expect(bytesRead).toBeLessThanOrEqual(bytes.length);
      expect(hashed).toEqual(expected);
    }
  }).catch((error: unknown) => {
    // A list without rows is refused before it reaches the engine.
    if (!(error instanceof AppError) || error.code === 'engine-stopped') throw error;
  });
}

const sizes = fc.nat({ max: SIZES.length - 1 });

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
const bytes = fc.oneof(
  pieces.map((text) => Buffer.from(text)),
  wellFormed.map((text) => Buffer.from(text)),
  invalidBytes.map((parts) => Buffer.concat(parts)),
);

const choices: fc.Arbitrary<DialectChoice> = fc.record({
  encoding: fc.constantFrom(
    ...['utf-8', 'utf-8', 'windows-1252', 'macintosh', 'cp850', 'koi8-r', 'euc-jp', 'utf-16le', 'utf-16be'],
  ),
  skippedLines: fc.constantFrom(0, 0, 0, 1, 2, 5),
  delimiter: fc.constantFrom(',', ',', ';', '\t', ''),
  header: fc.boolean(),
});

/** Names of columns, including some that the kernel would accept as values. */
const columnNames = fc.constantFrom(
  [],
  ['ID_7', 'ID_7', 'ID_7'],
  ['a@example.com', '12345', '9774d56d682e549c'],
  ['A'.repeat(64), 'no-address', 'ä@example.com'],
  ['x', '38400000-8CF0-11BD-B23E-10B96E40000D', '4.91512E+11'],
);

const task: fc.Arbitrary<HashTask> = fc
  .record({
    userType: fc.constantFrom('email_hash', 'phone_hash', 'mobile_advertiser_id', 'custom_audience_third_party_id'),
    columns: fc.constantFrom([0], [1], [0, 1], [2, 0], [0, 3, 1]),
    countryColumn: fc.constantFrom(null, 1),
    defaultCountry: fc.constantFrom(null, 'DE', 'US'),
    multiValue: fc.boolean(),
    columnNames,
    base64Digests: fc.boolean(),
    fixTypos: fc.boolean(),
    rejects: fc.constantFrom('counted', 'listed', 'with-values'),
  })
  .map((parts) => ({ ...EMAILS, ...parts }));

/** E-mail addresses, IDs or both beside phone numbers; mostly in separate columns, which one scan finds together. */
const severalTasks: fc.Arbitrary<HashTask[]> = fc
  .record({
    others: fc.subarray(['email_hash', 'mobile_advertiser_id', 'custom_audience_third_party_id'] as const, {
      minLength: 1,
    }),
    columns: fc.constantFrom([0], [3, 0]),
    further: fc.constantFrom([1], [2], [5], [0]),
    phones: fc.constantFrom([1], [2], [2, 1], [0]),
    countryColumn: fc.constantFrom(null, 4),
    phonesFirst: fc.boolean(),
    multiValue: fc.boolean(),
    columnNames,
    rejects: fc.constantFrom('counted', 'listed', 'with-values'),
  })
  .map(({ others, columns, further, phones, countryColumn, phonesFirst, ...common }) => {
    const alike = { ...EMAILS, ...common, columns };
    const phoneTask: HashTask = {
      ...alike,
      userType: 'phone_hash',
      columns: phones,
      countryColumn,
      defaultCountry: 'DE',
    };
    const otherTasks = others.map(
      (userType, index): HashTask => ({ ...alike, userType, columns: [columns, further, [6]][index] ?? columns }),
    );
    return phonesFirst ? [phoneTask, ...otherTasks] : [...otherTasks, phoneTask];
  });

/** Lists that the kernel scans nearly completely, with empty and unusable cells as often as usable ones. */
const plainLists = fc
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
const consentLists = fc
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
const filter: fc.Arbitrary<RowFilter> = fc.record({
  column: fc.constantFrom(1, 1, 1, 0, 4, 200),
  value: fc.constantFrom('yes', 'YES ', 'no', '', 'y"es', 'être', '1\n2', 'a@b.de', 'ID_7'),
});

/** Rows of zero to hundreds of cells, few of them filled. */
const wideLists = fc
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
const manyColumns: fc.Arbitrary<HashTask> = fc
  .record({
    userType: fc.constantFrom('email_hash', 'phone_hash', 'custom_audience_third_party_id'),
    count: fc.constantFrom(2, 16, 17, 40, 254, 255),
    countryColumn: fc.constantFrom(null, 299),
    defaultCountry: fc.constantFrom(null, 'DE'),
    multiValue: fc.boolean(),
    rejects: fc.constantFrom('counted', 'listed', 'with-values'),
  })
  .map(({ count, ...parts }) => ({
    ...EMAILS,
    ...parts,
    // The last columns come first.
    columns: Array.from({ length: count }, (_, i) => (i * 7) % 256),
    columnNames: Array.from({ length: count }, (_, i) => (i === 1 ? 'ID_7' : '')),
  }));

describe('the fast path', () => {
  it('agrees with the reference on plain lists, whatever is in their cells', async () => {
    const agree = (size: number, list: Buffer, task: HashTask) =>
      mustAgreeAt(size, list, { header: true, delimiter: ',' }, task);
    const oneMapped = task.map((whole) => ({ ...whole, columns: [whole.columns[0] ?? 0], multiValue: false }));
    await fc.assert(fc.asyncProperty(sizes, plainLists, fc.oneof(oneMapped, task), agree), { numRuns: RUNS });
  }, 600_000);

  it('agrees with the reference on arbitrary bytes, byte for byte and reject for reject', async () => {
    await fc.assert(fc.asyncProperty(sizes, bytes, choices, task, mustAgreeAt), { numRuns: RUNS });
  }, 600_000);

  it('agrees with the reference when a filter keeps only some rows', async () => {
    const agree = (size: number, list: Buffer, choice: DialectChoice, tasks: HashTask[], filter: RowFilter) =>
      compare(fast.slice(size, size + 1), list, choice, tasks, filter);
    const lists = fc.oneof(bytes, consentLists);
    const tasks = fc.oneof(
      task.map((one) => [one]),
      severalTasks,
    );
    await fc.assert(fc.asyncProperty(sizes, lists, choices, tasks, filter, agree), { numRuns: RUNS });
  }, 600_000);

  it('agrees with the reference when very many columns are used, in longer and shorter rows', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, wideLists, manyColumns, (size, list, task) =>
        mustAgreeAt(size, list, { header: false, delimiter: ',' }, task),
      ),
      { numRuns: RUNS },
    );
  }, 600_000);

  it('agrees with the reference when one pass makes lines of several user types', async () => {
    const agree = (size: number, list: Buffer, choice: DialectChoice, tasks: HashTask[]) =>
      mustAgreeAt(size, list, choice, ...tasks);
    await fc.assert(fc.asyncProperty(sizes, fc.oneof(bytes, plainLists), choices, severalTasks, agree), {
      numRuns: RUNS,
    });
  }, 600_000);

  it.each([0, 1, 55, 56, 63, 64, 65, 255, 4095, 4096, 65_535, 65_536, 65_537, 100_000])(
    'agrees on cells of %i bytes, plain and in quotes',
    async (length) => {
      for (const filler of ['a', 'ä', '""', '\n']) {
        const inner = filler.repeat(Math.ceil(length / filler.length)).slice(0, length);
        const text = `x,mail\n1,${inner.replaceAll(/["\n]/g, 'b')}\n2,"${inner}"\n3,"${inner}@example.com"\n4,a@b.de`;
        await mustAgree(
          Buffer.from(text),
          { header: true, delimiter: ',' },
          { ...EMAILS, columns: [1], rejects: 'with-values' },
        );
      }
    },
    120_000,
  );

  it('agrees on a quote that is never closed, in the middle and at the end', async () => {
    const people = (from: number) =>
      Array.from({ length: 4000 }, (_, i) => `${from + i},p${from + i}@example.com\n`).join('');
    for (const text of [
      `id,mail\n${people(0)}9,"open@example.com\n${people(4000)}`,
      `id,mail\n${people(0)}9,"open@example.com\n${people(4000).repeat(12)}`,
      `id,mail\n${people(0)}9,"open@example.com`,
      `id,mail\n${people(0)}9,a"b@example.com\n8,"c"d@example.com\n${people(4000)}`,
    ]) {
      await mustAgree(Buffer.from(text), { header: true, delimiter: ',' }, { ...EMAILS, columns: [1] });
    }
  }, 120_000);

  it('agrees on lines above the rows, including blank and quoted ones', async () => {
    const text = '\n\r\nCustomers, "March\r# two\nx@y.de\nmail\na@b.de\n"c@d.fr"\n';
    for (const header of [true, false]) {
      for (let skippedLines = 0; skippedLines < 9; skippedLines++) {
        await mustAgree(Buffer.from(text), { header, delimiter: ',', skippedLines }, EMAILS);
      }
    }
  });

  it('agrees on lines that are quoted as a whole, wherever their delimiters are', async () => {
    const lines = [1, 61, 62, 63, 64, 65, 130].map((digits) => `"${'7'.repeat(digits)},p${digits}@example.com"\n`);
    const text = `id,mail\n1,a@b.de\n${lines.join('')}"2",c@d.fr\n"3"\n4,e@f.it\n`;
    await mustAgree(Buffer.from(text), { header: true, delimiter: ',' }, { ...EMAILS, columns: [1] });
  });

  it('agrees on a line that is far too long', async () => {
    const text = `mail\na@b.de\n${'x'.repeat(5_000_000)}\r\nc@d.fr\r\n${'y'.repeat(3_000_000)}`;
    await mustAgree(Buffer.from(text), { header: true, delimiter: ',' }, EMAILS);
  }, 120_000);
});
