import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLayout } from '../../../../src/core/list/dialect/detect-layout';
import { identify } from '../../../../src/core/list/evidence/identifiers';
import { Judge } from '../../../../src/core/list/evidence/verdicts';
import { AppError } from '../../../../src/shared/errors';
import { randomCases } from '../../../seed';
import { onCommandLine, saying } from '../../../sentences';
import { collect, expectAppError, openText } from '../temp-lists';

const JUDGE = new Judge();

const ROWS = 'Name;E-Mail;Ort\nAnn;ann@example.com;Bonn\nBob;bob@example.com;Ulm\n';

function skippedIn(text: string, choice = {}): number {
  return detectLayout(text, choice, true, JUDGE).skipped.lines;
}

describe('lines above the rows', () => {
  it.each<[string, string, number]>([
    ['a line for spreadsheet programs', `sep=;\n${ROWS}`, 1],
    ['the same in quotes and padded', `"sep=;";;\n${ROWS}`, 1],
    ['a title', `Customer export March 2026\n${ROWS}`, 1],
    ['a title and a blank line', `Customer export March 2026\n\n${ROWS}`, 2],
    ['a title that is padded to the width of the table', `Customer export;;\n;;\n${ROWS}`, 2],
    ['a title with a date and commas', `Customers, active\n"March 1, 2026 - March 31, 2026"\n\n${ROWS}`, 3],
    ['comments', `# exported by the shop\n# on 2026-03-05; 10:00; 2 rows\n${ROWS}`, 2],
    ['a box of comments', `# -----\n# All customers\n# 20260301-20260331\n# -----\n\n${ROWS}`, 5],
    ['all of them', `sep=;\n# shop 7\nCustomer export\n\n${ROWS}`, 4],
    ['pairs above a wide table', `Shop;North\nDay;2026-03-05\na;b;c;d;Phone\n1;2;3;4;+49 30 901820\n`, 2],
    ['names of groups of columns', `Person;;Kontakt;\nVorname;Name;E-Mail;Ort\nA;B;a@example.com;Ulm\n`, 1],
    ['a long title above a short table', `Shop\nNorth\nAll customers\nMarch\nE-Mail;Ort\na@example.com;Ulm\n`, 4],
    ['a title above one column', 'Newsletter subscribers\n\nEmail\na@example.com\nb@example.com\n', 2],
    ['a comment above one column', '# 2 subscribers\na@example.com\nb@example.com\n', 1],
  ])('are left out: %s', (_, text, lines) => {
    expect(skippedIn(text)).toBe(lines);
  });

  it.each([
    ['a list without any', ROWS],
    ['blank lines', `\n\n${ROWS}`],
    ['one value a line', 'a@example.com\nb@example.com\n'],
    ['one value a line with a header', 'Email\na@example.com\nb@example.com\n'],
    ['one value a line, some of them odd', 'n/a\nunknown\na@example.com\nb@example.com\n'],
    ['a header with few names', 'Email\na@example.com;Ann;Bonn\nb@example.com;Bob;Ulm\n'],
    ['a header that is padded', 'Email;;;\na@example.com;Ann;Bonn;1\nb@example.com;Bob;Ulm;2\n'],
    ['ragged rows', 'a@example.com\nb@example.com;Bob\nc@example.com;Carl\nName;Email\n'],
    ['a ragged first row with an identifier', `ann@example.com\n${ROWS}`],
    ['a header that begins with #', '#id;email\n1;a@example.com\n2;b@example.com\n'],
    ['one column whose name is marked', '# Email\na@example.com\nb@example.com\n'],
    ['IDs that begin with #', '#1001\n#1002\n1003\n1004\n'],
    ['rows whose first cell begins with #', '#7;Ann;a@example.com\n#8;Bob;b@example.com\n9;Carl;c@example.com\n'],
    ['a list of comments only', '# a\n# b\n# c\n'],
    [
      'phone numbers of two joined lists',
      `${'4915112300001\n4915112300002\n'.repeat(4)}Telefon\n${'4915112300003\n'.repeat(4)}`,
    ],
    ['names, one of which is a word for a column', 'Benutzername\nanna\nbob\nmel\ncarl\n'],
    ['IDs, one of which is a word for a column', 'K1001\nK1002\nMail\nK1003\n'],
    ['sparse rows that end in a way to be reached', 'K0001;;;\nK0002;;;\nK0003;Anna;mail;DE\nK0004;Bob;sms;DE\n'],
    ['the same in two columns', 'K1;\nK2;mail\nK3;sms\nK4;mail\n'],
    ['sparse rows and a note', 'A GmbH;;;\nB GmbH;x;;E-Mail folgt\nC GmbH;y;+49 30 901820;c@example.com\n'],
    ['a name alone and a note', 'Anna;;;\nBob;Maier;kein Telefon;\nCarl;Kunz;+49 30 901820;x\n'],
    ['numbers alone above a header', '4915112300001;;;\n4915112300002;;;\nTelefon;Name;Ort;PLZ\n4915112300003;A;B;1\n'],
    ['a row that only stands out', 'K1;;;\nK2;Vera;Ulm;n/a\nK3;A;B;12345\nK4;C;D;12346\nK5;E;F;12347\n'],
    ['a number alone', '1701234567;;;;\nk.A.;Anna;Schmidt;Berlin;\n1701234568;Bob;Maier;Ulm;\n'],
    ['a header and values that begin with #', '#,Email,Total\n#1001,a@example.com,5\n#1002,b@example.com,6\n'],
    ['the same in words', '# Order,Email\n#1001,a@example.com\n#1002,b@example.com\n'],
    ['tags', '#tag1;;\n#tag2;;\n#tag3;A;B\n#tag4;A;B\n'],
    ['a title above rows without column names', 'Customer export\nAnn;Bonn;x\nBob;Ulm;y\n'],
  ])('are not seen in %s', (_, text) => {
    expect(skippedIn(text)).toBe(0);
  });

  it('give the delimiter if they declare it', () => {
    const { delimiter, skipped } = detectLayout('sep=,\nName;Mail,Ort\nA;B;C,D\n', {}, true, JUDGE);
    expect(delimiter).toMatchObject({ delimiter: ',', reason: saying('The first line of the list says so.') });
    expect(onCommandLine(skipped.reason)).toContain('sep=');
    expect(detectLayout('sep=,\na;b\nc;d\n', { delimiter: ';' }, true, JUDGE)).toMatchObject({
      delimiter: { delimiter: ';' },
      skipped: { lines: 1 },
    });
    expect(detectLayout('sep=\t\na\tb\n', {}, true, JUDGE).delimiter.delimiter).toBe('\t');
  });

  it('do not give the delimiter if they are the header, and free text holds another one in every row', () => {
    const addresses = Array.from({ length: 20 }, (_, row) => `p${row}@example.com;Street ${row}, 12345 Ulm, DE\n`);
    expect(detectLayout(`Email;Address\n${addresses.join('')}`, {}, true, JUDGE).delimiter.delimiter).toBe(';');
    const tags = Array.from({ length: 20 }, (_, row) => `${row}|p${row}@example.com|a,b,c,d\n`);
    expect(detectLayout(`id|Mail|Tags\n${tags.join('')}`, {}, true, JUDGE).delimiter.delimiter).toBe('|');
  });

  it('are as many as the marketer says', () => {
    expect(skippedIn(`Customer export\n${ROWS}`, { skippedLines: 0 })).toBe(0);
    expect(skippedIn(ROWS, { skippedLines: 2 })).toBe(2);
    const kept = detectLayout('sep=;\na,b\nc,d\n', { skippedLines: 0 }, true, JUDGE);
    expect(kept.delimiter.delimiter).toBe(',');
    expect(kept.split.rows[0]).toEqual(['sep=;']);
  });

  it('count in row numbers, in the sample and in the full pass', async () => {
    const list = await openText(`Customers "March"\r\n\r\n${ROWS.replaceAll('\n', '\r\n')}`);
    expect(list.info).toMatchObject({
      dialect: { skippedLines: 2, delimiter: ';', header: true },
      reasons: {
        skippedLines: saying('Skipped above the rows: a title.'),
        delimiter: saying('Split at a semicolon: 100% of the sampled rows have 3 fields.'),
      },
      estimatedRows: 2,
    });
    expect(list.info.columns.map(({ name }) => name)).toEqual(['Name', 'E-Mail', 'Ort']);
    expect(list.sampleRows).toEqual([4, 5]);
    expect((await collect(list.records())).map(({ row }) => row)).toEqual([4, 5]);
  });

  it('are reported if the list has no further lines', async () => {
    const { message } = await expectAppError('list-no-rows', openText(ROWS, { skippedLines: 3 }));
    expect(message).toContain('--skip-lines');
    await expectAppError('list-no-rows', openText(ROWS, { skippedLines: 2, header: true }));
    await expectAppError('list-empty', openText('sep=;\n'));
  });
});

/** A list without rows is refused. */
function refusal(error: unknown): AppError {
  if (error instanceof AppError) return error;
  throw error;
}

/** Anything that may precede a list, and what must never be lost there. */
const headLine = fc.constantFrom(
  ...[
    '',
    ' ',
    'Customer export',
    'Shop;North',
    ';;',
    'sep=;',
    '# note',
    '# a;b;c',
    '#7',
    '#7;Ann',
    '"open',
    '"a ""b"""',
  ],
  ...['Email', 'Name;Email', 'Name;Email;Ort', '#id;Email', 'E-Mail Liste', '2026-03-05', '"x\ny";z', 'Ann;Bonn'],
  ...['a@example.com', 'b@example.com;Bob', 'Carl;c@example.com;Ulm', '+49 30 901820', 'Dora;+49 30 901821;;'],
);
const headText = fc.array(headLine, { minLength: 1, maxLength: 12 }).map((lines) => `${lines.join('\n')}\n`);

describe('whatever precedes a list', () => {
  it('no identifier is skipped', () => {
    const identifiers = (records: readonly (readonly string[])[]) =>
      records.flat().filter((cell) => identify(cell.trim(), JUDGE).certainty === 'sure');
    fc.assert(
      fc.property(headText, (text) => {
        const { delimiter, split } = detectLayout(text, {}, true, JUDGE);
        const all = detectLayout(text, { ...delimiter, skippedLines: 0 }, true, JUDGE);
        expect(identifiers(split.rows)).toEqual(identifiers(all.split.rows));
      }),
      { numRuns: randomCases(250) },
    );
  });

  it('the full pass gives the rows of the sample, with their numbers', async () => {
    await fc.assert(
      fc.asyncProperty(headText, async (text) => {
        const list = await openText(text).catch(refusal);
        if (list instanceof AppError) return;
        const rows = await collect(list.records());
        expect(rows).toEqual(list.sample.map((cells, i) => ({ row: list.sampleRows[i], cells })));
      }),
      { numRuns: randomCases(75) },
    );
  });
});

describe('quotes within quotes', () => {
  const BACKSLASH = 'name,mail\n"Ann \\"A\\", Bonn",a@example.com\nBob,b@example.com\n';

  it('are recognised after a backslash if they are balanced only so', async () => {
    const list = await openText(BACKSLASH);
    expect(list.info.dialect).toMatchObject({ delimiter: ',', quoteEscape: 'backslash' });
    expect(onCommandLine(list.info.reasons.quoteEscape)).toContain('backslash');
    expect(list.sample).toEqual([
      ['Ann "A", Bonn', 'a@example.com'],
      ['Bob', 'b@example.com'],
    ]);
    const reading = list.records();
    expect((await collect(reading)).map(({ cells }) => cells)).toEqual(list.sample);
    expect(reading.problems.total).toBe(0);
  });

  it.each([
    ['doubled', 'a,"b ""c"" d"\ne,f\n'],
    ['a path at the end of a cell', '"C:\\dir\\",b\n"D:\\dir\\",c\n'],
    ['doubled behind a backslash', '"{""a"": ""\\""}",b\n"c",d\n'],
  ])('are taken as doubled: %s', (_, text) => {
    expect(detectLayout(text, {}, true, JUDGE).delimiter.quoteEscape).toBe('doubled');
  });

  it('are read as the marketer says', () => {
    expect(detectLayout(BACKSLASH, { quoteEscape: 'doubled' }, true, JUDGE).delimiter.quoteEscape).toBe('doubled');
    expect(detectLayout(ROWS, { quoteEscape: 'backslash' }, true, JUDGE).delimiter.quoteEscape).toBe('backslash');
  });
});
