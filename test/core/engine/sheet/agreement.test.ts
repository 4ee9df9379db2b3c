import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HashTask } from '../../../../src/core/engine/common/batch';
import { openList } from '../../../../src/core/list/open-list';
import type { RowFilter } from '../../../../src/shared/column-mapping';
import { AppError } from '../../../../src/shared/errors';
import type { DialectChoice } from '../../../../src/shared/list';
import { type WorkbookParts, workbookParts } from '../../../../tools/samples/workbook-files';
import { type ZipPart, zipOf } from '../../../../tools/samples/zip-files';
import { randomCases } from '../../../seed';
import { tempFolder } from '../../list/temp-lists';
import { startEnginePair } from '../engine-pair';
import { EMAILS, outcomeOf } from '../hash-whole-list';
import { anyChoice, oddWorkbook } from './odd-workbooks';
import { inChunksOf } from './small-chunks';

const RUNS = Number(process.env.AGREEMENT_RUNS ?? randomCases(15));

const folder = tempFolder();
const { reference, fast } = startEnginePair();

/** Accepts nearly everything, so that a cell's content is visible in its digest or its rejected value. */
const IDS: HashTask = { ...EMAILS, userType: 'custom_audience_third_party_id', rejects: 'with-values' };

async function mustAgree(
  parts: readonly ZipPart[],
  choice: DialectChoice,
  task: HashTask,
  filter: RowFilter | null,
  chunkBytes: number,
) {
  const path = await folder.write('list.xlsx', zipOf(parts));
  const list = await openList({ kind: 'file', path }, choice).catch((error: unknown) => {
    // A list without rows, or with a broken head, is refused before it reaches the engine.
    if (!(error instanceof AppError)) throw error;
    return null;
  });
  if (list === null) return;
  try {
    const expected = await outcomeOf(reference, list, [task], filter);
    expect(await outcomeOf(fast, inChunksOf(list, chunkBytes), [task], filter)).toEqual(expected);
  } finally {
    await list.close();
  }
}

const task = fc
  .record({
    columns: fc.constantFrom([0], [1], [2, 0], [0, 1, 2]),
    rejects: fc.constantFrom('counted', 'listed', 'with-values'),
    userType: fc.constantFrom('custom_audience_third_party_id', 'email_hash'),
  })
  .map((parts): HashTask => ({ ...IDS, ...parts, columnNames: parts.columns.map(() => '') }));
const filter = fc.option(
  fc.record({
    column: fc.constantFrom(3, 3, 1, 0),
    value: fc.constantFrom('ada@example.com', '', '7', 'crm-1', 'Müller'),
  }),
);
const chunkBytes = fc.constantFrom(300, 4_000, 65_536);

const anyPrefix = fc.record({
  prefix: fc.constantFrom('x', 'ns0', 'x', 'main'),
  /** Elements without one, with another, or with odd names. */
  others: fc.oneof(
    { weight: 12, arbitrary: fc.constant('') },
    {
      weight: 4,
      arbitrary: fc.constantFrom(
        '<row r="800"><c r="A800" t="str"><v>bare</v></c></row>',
        '<y:row r="800"><y:c r="A800" t="str"><y:v>other</y:v></y:c></y:row>',
        '<x:y:row r="800"><x:y:c r="A800" t="str"><x:y:v>twice</x:y:v></x:y:c></x:y:row>',
        '<x:row r="800"></row>',
        '<x:></x:>',
        '<!-- <x:row> -->',
        '<x:row r="800"><x:c r="A800" t="str"><x:v><![CDATA[<x:b>]]></x:v></x:c></x:row>',
      ),
    },
  ),
  /** Behind the end of the sheet. */
  end: fc.constantFrom('', '', '', '', '<x', '<!-- x -->', '\n'),
});

type Prefix = typeof anyPrefix extends fc.Arbitrary<infer T> ? T : never;

/** The workbook with a prefix for all elements of its sheet and its strings. */
function prefixed(parts: WorkbookParts, { prefix, others, end }: Prefix): readonly ZipPart[] {
  return workbookParts(parts).map((part) => {
    const isSheet = part.name === 'xl/worksheets/sheet1.xml';
    if (!isSheet && part.name !== 'xl/sharedStrings.xml') return part;
    const xml = String(part.content)
      .replace(/<(\/?)(?=[a-z])(?![a-z]+:)/g, `<$1${prefix}:`)
      .replace('xmlns=', `xmlns:${prefix}=`);
    const content = isSheet ? xml.replace(`</${prefix}:sheetData>`, `${others}$&`) + end : xml;
    return { ...part, content };
  });
}

describe('workbooks by the kernel', () => {
  it('give the same as the reference, whatever is in them', async () => {
    await fc.assert(
      fc.asyncProperty(oddWorkbook, anyChoice, task, filter, chunkBytes, (parts, chosen, wanted, asked, bytes) =>
        mustAgree(workbookParts(parts), chosen, wanted, asked, bytes),
      ),
      { numRuns: RUNS },
    );
  }, 600_000);

  it('do so too where their elements have a prefix', async () => {
    await fc.assert(
      fc.asyncProperty(
        oddWorkbook,
        anyPrefix,
        anyChoice,
        task,
        filter,
        chunkBytes,
        (parts, prefix, chosen, wanted, asked, bytes) =>
          mustAgree(prefixed(parts, prefix), chosen, wanted, asked, bytes),
      ),
      { numRuns: RUNS },
    );
  }, 600_000);
});
