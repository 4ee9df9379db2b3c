import fc from 'fast-check';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { HashEngine } from '../../../../src/core/engine/engine';
import type { PersonColumnTask, PersonTask } from '../../../../src/core/engine/persons/person-task';
import { startEngine } from '../../../../src/core/engine/start-engine';
import { AppError } from '../../../../src/shared/errors';
import type { DialectChoice } from '../../../../src/shared/list';
import { randomCases } from '../../../seed';
import { sha256 } from '../../../sha256';
import { NEVER, withList } from '../hash-whole-list';
import { NO_CHOICES, personLines } from './person-lines';

/** Limited by the time of a full test run. */
const RUNS = Number(process.env.AGREEMENT_RUNS ?? randomCases(12));

let reference: HashEngine;
const fast: HashEngine[] = [];

beforeAll(() => {
  const workerPath = inject('workerPath');
  reference = startEngine({ workerPath, kernelPath: null, threads: 1 });
  for (const sizes of [
    { chunk: 60, region: 1 },
    { chunk: 500, region: 16 },
  ]) {
    fast.push(startEngine({ workerPath, kernelPath: inject('kernelPath'), threads: 2, sizes }));
  }
});

afterAll(() => Promise.all([reference, ...fast].map((engine) => engine.close())));

const COLUMN = { identifies: false, width: 1, fallback: null } as const;

/** Files of several columns and of one, in hex, in Base64 and plain; the later ones hold what is hashed ahead of its rows. */
const FILES: PersonTask['files'] = [
  {
    columns: [
      { ...COLUMN, field: 'email', rule: 'email-gmail', form: 'hex', cells: [0, 1], width: 2, identifies: true },
      { ...COLUMN, field: 'phone', rule: 'phone-plus', form: 'hex', cells: [2], identifies: true },
      { ...COLUMN, field: 'last-name', rule: 'last-name-no-suffix', form: 'hex', cells: [3] },
      { ...COLUMN, field: 'country', rule: 'country-upper', form: 'plain', cells: [4], fallback: 'DE' },
      { ...COLUMN, field: 'postal-code', rule: 'postal-code', form: 'plain', cells: [5] },
    ],
    keys: [[0], [1], [2, 3, 4]],
  },
  {
    columns: [{ ...COLUMN, field: 'email', rule: 'email', form: 'base64', cells: [0, 1], identifies: true }],
    keys: [[0]],
  },
  { columns: [{ ...COLUMN, field: 'company', rule: 'text', form: 'plain', cells: [3] }], keys: [[0]] },
  {
    columns: [
      { ...COLUMN, field: 'email', rule: 'email-gmail', form: 'hex', cells: [0], identifies: true },
      { ...COLUMN, field: 'phone', rule: 'phone-digits', form: 'hex', cells: [2], identifies: true },
      { ...COLUMN, field: 'device-id', rule: 'device-id-lower', form: 'base64', cells: [1] },
      { ...COLUMN, field: 'customer-id', rule: 'customer-id', form: 'hex', cells: [3] },
    ],
    keys: [[0], [1], [2], [3]],
  },
  { columns: [{ ...COLUMN, field: 'email', rule: 'email-gmail-com', form: 'base64', cells: [0] }], keys: [[0]] },
  {
    columns: [
      { ...COLUMN, field: 'first-name', rule: 'name-letters', form: 'hex', cells: [0] },
      { ...COLUMN, field: 'last-name', rule: 'name-ascii', form: 'base64', cells: [1] },
      { ...COLUMN, field: 'city', rule: 'city-latin', form: 'hex', cells: [3] },
      { ...COLUMN, field: 'postal-code', rule: 'postal-code-short', form: 'hex', cells: [5] },
      {
        ...COLUMN,
        field: 'postal-code',
        rule: 'postal-code-letters-digits',
        form: 'base64',
        cells: [5],
        fallback: '1067',
      },
    ],
    keys: [[0], [1], [2], [3], [4]],
  },
  {
    columns: [
      { ...COLUMN, field: 'phone', rule: 'phone-plus', form: 'hex', cells: [2, 0], labels: [null, 3], width: 2 },
      { ...COLUMN, field: 'device-id', rule: 'device-id-lower', form: 'hex', cells: [1, 3, 0], width: 2 },
      { ...COLUMN, field: 'postal-code', rule: 'postal-code', form: 'plain', cells: [5, 3], width: 2 },
    ],
    keys: [[0], [1], [2]],
  },
  {
    columns: [
      {
        ...COLUMN,
        field: 'phone',
        rule: 'phone-digits',
        form: 'hex',
        cells: [2, 1],
        countryCells: [3, null],
        width: 2,
      },
      { ...COLUMN, field: 'postal-code', rule: 'postal-code', form: 'hex', cells: [5], countryCells: [3] },
      { ...COLUMN, field: 'state', rule: 'state-short', form: 'hex', cells: [0], countryCells: [3] },
    ],
    keys: [[0], [1], [2]],
  },
] satisfies readonly { columns: readonly PersonColumnTask[]; keys: PersonTask['files'][number]['keys'] }[];

const TASK: PersonTask = {
  ...NO_CHOICES,
  files: FILES,
  columns: [0, 1, 2, 3, 4, 5],
  columnNames: ['email', 'mail', 'phone', 'name', 'country', 'zip'],
  countryCell: 4,
  defaultCountry: 'DE',
  rejects: 'with-values',
};

/** By a column that is used otherwise as well, or by one that is not, as an opt-out or as a consent. */
const FILTERS: readonly PersonTask['filter'][] = [
  null,
  { column: 5, header: 'zip', value: '10115', anyYes: false },
  { column: 6, header: 'consent', value: 'DE', anyYes: false },
  { column: 6, header: 'consent', value: 'yes', anyYes: true },
  { column: 6, header: 'opted out', value: '', anyYes: false },
];

function filtered(filter: PersonTask['filter']): PersonTask {
  return { ...TASK, filter, columns: [...new Set([...TASK.columns, ...(filter === null ? [] : [filter.column])])] };
}

/** What becomes of a list of these bytes. */
function linesOf(engine: HashEngine, bytes: Uint8Array, choice: DialectChoice, task: PersonTask) {
  return withList(bytes, choice, (list) => personLines(engine, list, task));
}

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

const list = fc
  .array(fc.array(cell, { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 25 })
  .map((rows) =>
    rows
      .map((row) => row.map((one) => (/[",\n]/.test(one) ? `"${one.replaceAll('"', '""')}"` : one)).join(','))
      .join('\n'),
  );

it('threads that read a list by the kernel make the same lines as the reference path', async () => {
  await fc.assert(
    fc.asyncProperty(
      list,
      // The last reads bytes as UTF-8 that are none.
      fc.constantFrom<readonly [string, BufferEncoding]>(
        ['utf-16le', 'utf16le'],
        ['utf-8', 'utf8'],
        ['windows-1252', 'latin1'],
        ['utf-8', 'latin1'],
      ),
      fc.record({ multiValue: fc.boolean(), base64Digests: fc.boolean(), fixTypos: fc.boolean() }),
      fc.constantFrom('DE', 'US', null),
      fc.constantFrom(...FILTERS),
      async (text, [encoding, written], choices, defaultCountry, filter) => {
        const bytes = Buffer.from(text, written);
        const choice = { encoding, delimiter: ',', header: false };
        const countryCell = defaultCountry === 'US' ? null : TASK.countryCell;
        const task = { ...filtered(filter), ...choices, defaultCountry, countryCell };
        const read = (engine: HashEngine) => linesOf(engine, bytes, choice, task);
        try {
          const expected = await read(reference);
          for (const engine of fast) expect(await read(engine)).toEqual(expected);
        } catch (error) {
          // A list without rows is refused before it reaches the engine.
          if (!(error instanceof AppError) || error.code === 'engine-stopped') throw error;
        }
      },
    ),
    { numRuns: RUNS },
  );
}, 600_000);

it.each(FILTERS.map((filter) => [filter?.header ?? 'nothing', filter] as const))(
  'threads cut a list into records themselves, filtered by %s',
  async (_, filter) => {
    const bytes = Buffer.from('email,mail,phone,name,country,zip,consent\na@example.com,,,,DE,10115,DE\n');
    for (const engine of fast) {
      await withList(bytes, {}, async (list) => {
        for await (const batch of engine.persons(list, filtered(filter), NEVER))
          expect(batch).toMatchObject({ kind: 'person-chunk' });
      });
    }
  },
);

it('suppresses people by an identifier, and nobody by a name', async () => {
  const digest = Buffer.from('973dfe463ec85785f5f95af5ba3906eedb2d931c24e69824a89ea65dba4e813b', 'hex');
  const shared = new SharedArrayBuffer(digest.length);
  new Uint8Array(shared).set(digest);
  const bytes = Buffer.from('test@example.com,,,Adler,DE,10115\nother@example.com,,,test@example.com,DE,10115\n');
  const task = { ...TASK, suppressed: { bytes: shared, count: 1 } };
  for (const engine of [reference, ...fast]) {
    const { counts } = await linesOf(engine, bytes, { delimiter: ',', header: false }, task);
    expect(counts.map(({ lines, suppressed }) => ({ lines, suppressed }))).toEqual([
      { lines: 1, suppressed: 1 },
      { lines: 1, suppressed: 1 },
      { lines: 2, suppressed: 0 },
      { lines: 1, suppressed: 1 },
      { lines: 2, suppressed: 0 },
      { lines: 2, suppressed: 0 },
      { lines: 2, suppressed: 0 },
      { lines: 2, suppressed: 0 },
    ]);
  }
});

it('counts an address and its digest in two columns of a row once', async () => {
  const bytes = Buffer.from(`Test@example.com,${sha256('test@example.com')},,,,\n`);
  for (const engine of [reference, ...fast]) {
    const { counts } = await linesOf(engine, bytes, { delimiter: ',', header: false }, TASK);
    expect(counts.slice(0, 2).map(({ columns }) => columns[0]?.values)).toEqual([1, 1]);
  }
});
