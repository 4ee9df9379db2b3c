import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { HashTask } from '../../../../src/core/engine/common/batch';
import { randomCases } from '../../../seed';
import { sha256 } from '../../../sha256';
import { startEnginePair } from '../engine-pair';
import { EMAILS, hashLists, outcomeOf, withList } from '../hash-whole-list';

const { reference, fast } = startEnginePair({ chunk: 200, region: 16 });

const [FIRST, SECOND, THIRD, GENERAL, OWN, OTHER] = [0, 1, 2, 3, 4, 5];

const PHONES: HashTask = { ...EMAILS, userType: 'phone_hash', columns: [FIRST, SECOND], columnNames: ['', ''] };
const DIALECT = { header: false, delimiter: ',' };

/** Numbers of this form are in use in many countries. */
const plainNumber = fc.stringMatching(/^0[1-9]\d{7,9}$/);

const knownNumber = fc.constantFrom(
  ...['', ' ', '030 901820', '0664 1234567', '0171 3920001', '+43 664 1234567', '0049 30 901820', '(212) 555-0123'],
  ...['12', 'n/a', '030 901820; 0171 3920001', '"030 ""901820"""', '06 12 34 56 78', 'Phone', 'a'.repeat(64)],
);
const phone = fc.oneof({ arbitrary: plainNumber, weight: 2 }, { arbitrary: knownNumber, weight: 1 });
const knownCountry = fc.constantFrom('DE', 'AT', 'fr', 'IT', ' GB ', 'BR', 'JP');
const oddCountry = fc.constantFrom(
  '',
  ' ',
  '\t',
  'DE',
  'at',
  ' US ',
  'Austria',
  'Atlantis',
  '"FR"',
  '"D""E"',
  '43',
  '1',
  'XX',
);

const country = fc.oneof({ arbitrary: knownCountry, weight: 2 }, { arbitrary: oddCountry, weight: 1 });

const lists = fc
  .array(fc.tuple(phone, phone, phone, country, country, country, fc.nat({ max: 6 })), { minLength: 1, maxLength: 40 })
  .map((rows) =>
    rows.map(([...cells]) => cells.slice(0, 6 - (Number(cells[6]) % 4 === 3 ? 2 : 0)).join(',')).join('\n'),
  );

const tasks: fc.Arbitrary<HashTask> = fc
  .record({
    columns: fc.constantFrom([FIRST], [FIRST, SECOND], [THIRD, FIRST, SECOND]),
    countryColumn: fc.constantFrom(null, GENERAL),
    ownCountries: fc.constantFrom<HashTask['ownCountries']>(
      [{ countryColumn: OWN, columns: [SECOND], numbers: 'calling-codes' }],
      [{ countryColumn: OWN, columns: [FIRST, SECOND], numbers: 'unclear' }],
      [
        { countryColumn: OTHER, columns: [SECOND], numbers: 'iso-numbers' },
        { countryColumn: OWN, columns: [FIRST], numbers: 'unclear' },
      ],
    ),
    labelColumns: fc.constantFrom([], [null, OTHER]),
    defaultCountry: fc.constantFrom(null, 'DE', 'US'),
    columnNames: fc.constantFrom([], ['Phone', 'Phone', 'Phone']),
    multiValue: fc.boolean(),
    rejects: fc.constantFrom('counted', 'listed', 'with-values'),
  })
  .map((parts) => ({ ...PHONES, ...parts }));

it('numbers with countries of their own give the same on the fast path as on the reference path', async () => {
  await fc.assert(
    fc.asyncProperty(lists, tasks, fc.boolean(), async (text, task, withEmails) => {
      const all = withEmails ? [{ ...EMAILS, columns: [THIRD] }, task] : [task];
      await withList(`${text}\n`, DIALECT, async (list) => {
        expect(await outcomeOf(fast, list, all)).toEqual(await outcomeOf(reference, list, all));
      }).catch((error: unknown) => {
        if (!(error instanceof Error && 'code' in error && error.code === 'empty-list')) throw error;
      });
    }),
    { numRuns: randomCases(60) },
  );
}, 600_000);

it('each number has the country of its own cell, or of the row where that is blank', async () => {
  const rows = [
    '030 23125001,0664 1234567,,DE,AT,',
    '030 23125002,0171 3920001,,DE,,',
    '030 23125003,0664 1234568,,,Austria,',
    '0664 1234569,030 23125004,,AT,de,',
    ',0664 1234570,,DE,AT,',
    '06 1234 5678,06 1234 5678,,FR,IT,',
    '06 1234 5679,06 1234 5679,,IT,FR,',
  ];
  const ownCountries: HashTask['ownCountries'] = [{ countryColumn: OWN, columns: [SECOND], numbers: 'unclear' }];
  const task: HashTask = { ...PHONES, countryColumn: GENERAL, ownCountries, defaultCountry: 'DE' };
  await withList(`${rows.join('\n')}\n`, DIALECT, async (list) => {
    for (const engine of [reference, fast]) {
      const { text, counts } = await hashLists(engine, [list], task);
      expect(text.trimEnd().split('\n')).toEqual(
        [
          ...['493023125001', '436641234567', '493023125002', '491713920001', '493023125003', '436641234568'],
          ...['436641234569', '493023125004', '436641234570'],
          ...['33612345678', '390612345678', '390612345679', '33612345679'],
        ]
          .map(sha256)
          .sort(),
      );
      expect(counts).toMatchObject({ hashed: 13, unverified: 0, rejected: {} });
    }
  });
});
