import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseMapping } from '../../../src/core/list/columns/choose-mapping';
import { openList } from '../../../src/core/list/open-list';
import { randomCases } from '../../seed';
import { collect, encode, expectAppError, openText, streamOf, tempFolder } from './temp-lists';

const folder = tempFolder();

const HEADER = ['Name', 'E-Mail', 'Stadt'];
const ROWS = Array.from({ length: 30 }, (_, i) => [
  `Größe, Jörg; ${i}`,
  `joerg${i}@example.com`,
  i % 3 ? 'Köln\tWest|Ost' : 'Zürich\nSüd',
]);

function write(rows: readonly (readonly string[])[], delimiter: string, newline: string, quote: string): string {
  const cell = (text: string) => `${quote}${text.replaceAll('\n', newline)}${quote}`;
  return rows.map((row) => row.map(cell).join(delimiter) + newline).join('');
}

const dialects = ['utf-8', 'utf-8 BOM', 'utf-16le BOM', 'utf-16be', 'windows-1252'].flatMap((encoding) =>
  [',', ';', '\t', '|'].flatMap((delimiter) =>
    ['\n', '\r\n', '\r'].flatMap((newline) =>
      ['"', "'"].flatMap((quote) => [true, false].map((header) => ({ encoding, delimiter, newline, quote, header }))),
    ),
  ),
);

describe('opening a list', () => {
  it.each(dialects)('detects $encoding, $delimiter, $newline, $quote, header $header', async (dialect) => {
    const [encoding = '', bom] = dialect.encoding.split(' ');
    const text = write(dialect.header ? [HEADER, ...ROWS] : ROWS, dialect.delimiter, dialect.newline, dialect.quote);
    const list = await openText(encode(text, encoding, bom !== undefined));
    const { delimiter, quote, header } = dialect;
    expect(list.info.dialect).toMatchObject({ encoding, delimiter, quote, header });
    expect(list.sample).toEqual(ROWS);
    expect(list.info).toMatchObject({ estimatedRows: ROWS.length, rowsExact: true });
    expect(list.info.columns.map(({ guess }) => guess?.kind)).toEqual([undefined, 'email_hash', undefined]);
    expect(await collect(list.records())).toEqual(ROWS.map((cells, i) => ({ row: i + (header ? 2 : 1), cells })));
    await list.close();
  });

  it('reads each line as one value if there is no delimiter', async () => {
    const { info, sample } = await openText('a@example.com\nb@example.com\n');
    expect(info.dialect).toMatchObject({ delimiter: '', header: false });
    expect(sample).toEqual([['a@example.com'], ['b@example.com']]);
    expect((await openText('Emails\na@example.com')).info.dialect).toMatchObject({ delimiter: '', header: true });
  });

  it('unwraps a single quoted column', async () => {
    const { info, sample } = await openText('"email"\n"a@example.com"\n"b@example.com"\n');
    expect(info.dialect).toMatchObject({ delimiter: ',', quote: '"', header: true });
    expect(sample).toEqual([['a@example.com'], ['b@example.com']]);
  });

  it('obeys what the marketer chose', async () => {
    const { info, sample } = await openText('a,b;c\nd,e;f\n', { delimiter: ';', header: true, encoding: 'iso-8859-1' });
    expect(info.dialect).toMatchObject({ delimiter: ';', header: true, encoding: 'iso-8859-1' });
    expect(info.columns.map(({ name }) => name)).toEqual(['a,b', 'c']);
    expect(sample).toEqual([['d,e', 'f']]);
    await expectAppError('usage', openText('a\n', { delimiter: '"' }));
  });

  it('estimates the rows of a big list from its head, and reads no more', async () => {
    const path = await folder.write('big.csv', `id,email\n${'1234567,somebody@example.com\n'.repeat(100_000)}`);
    const list = await openList({ kind: 'file', path });
    expect(list.info.bytes).toBe(2_900_009);
    expect(Math.abs((list.info.estimatedRows ?? 0) - 100_000)).toBeLessThan(100);
    expect(list.info.rowsExact).toBe(false);
    expect(list.sample.length).toBeLessThan(10_000);
    expect(await collect(list.records())).toHaveLength(100_000);
    expect(await collect(list.records())).toHaveLength(100_000);
    await list.close();
  });

  it('does not know the rows of an unfinished stream', async () => {
    const list = await openList(streamOf('a@example.com\n'.repeat(50_000)));
    expect(list.info).toMatchObject({ name: 'standard input', bytes: null, estimatedRows: null });
    expect(await collect(list.records())).toHaveLength(50_000);
  });

  it('reads ragged rows, NULs, blank and duplicate headers', async () => {
    const list = await openText(
      'Email,,Email\na@example.com,x,b@example.com\nc@example.com\nd@example.com\0,,,,more\n',
    );
    expect(list.info.columns.map(({ name }) => name)).toEqual(['Email', '', 'Email', '', '']);
    expect((await collect(list.records())).map(({ cells }) => cells?.length)).toEqual([3, 1, 5]);
    expect(list.sample[2]?.[0]).toBe('d@example.com\0');
  });

  it.each([
    ['with a header', 'Name;E-Mail;\nAnn;a@example.com;\nBob;b@example.com;\n', ['Name', 'E-Mail']],
    ['with one value a line', 'a@example.com;\nb@example.com;\n', ['']],
    ['and spaces', 'a@example.com, \nb@example.com, \n', ['']],
    ['padded by a spreadsheet', 'E-Mail;Name;;;\na@example.com;Ann;;;\nb@example.com;Bob;;;\n', ['E-Mail', 'Name']],
  ])('offers no column behind the last delimiter of each row, %s', async (_, text, names) => {
    const list = await openText(text);
    const { columns } = list.info;
    expect(columns.map(({ name }) => name)).toEqual(names);
    expect(chooseMapping(list).columns).toEqual([columns.findIndex(({ guess }) => guess?.kind === 'email_hash')]);
  });

  it('offers a column without a name if some row fills it', async () => {
    const { info } = await openText('Name;E-Mail;\nAnn;a@example.com;\nBob;b@example.com;x\n');
    expect(info.columns).toHaveLength(3);
  });

  it.each([
    ['decimal commas', 'Betrag;E-Mail;Ort\n1,50;a@example.com;Ulm\n2,25;b@example.com;Bonn\n', ';'],
    ['thousands', 'Umsatz;E-Mail\n1.250,00;a@example.com\n12.000,50;b@example.com\n', ';'],
    ['only numbers with commas', 'Netto;Brutto\n1,00;1,19\n2,00;2,38\n3,00;3,57\n', ';'],
    ['the same without a header', '1,00;1,19\n2,00;2,38\n3,00;3,57\n', ';'],
    ['millions', '1,250,000.50;a@example.com\n2,000,000.00;b@example.com\n', ';'],
    ['numbers in all columns', '4,17\n5,18\n6,19\n', ','],
    ['thousands within quotes', 'sales,email\n"1,250.00",a@example.com\n"12,000.50",b@example.com\n', ','],
    ['numbers between tabs', 'Netto\tBrutto\tOrt\n1,00\t1,19\tBonn, West\n2,00\t2,38\tUlm, Ost\n', '\t'],
  ])('is not misled by %s', async (_, text, delimiter) => {
    expect((await openText(text)).info.dialect.delimiter).toBe(delimiter);
  });

  it('reads a list of ten thousand columns', async () => {
    const header = Array.from({ length: 10_000 }, (_, i) =>
      i === 7777 ? 'E-Mail-Adresse' : `a rather long name of column ${i}`,
    );
    const row = header.map((_, i) => (i === 7777 ? 'a@example.com' : `a cell with thirty characters ${i}`));
    const list = await openText(`${header.join(';')}\n${`${row.join(';')}\n`.repeat(4)}`);
    expect(list.info.columns).toHaveLength(10_000);
    expect(list.info.columns[7777]?.guess?.kind).toBe('email_hash');
    expect((await collect(list.records())).map(({ cells }) => cells?.length)).toEqual([10_000, 10_000, 10_000, 10_000]);
  });

  it('can be cancelled between its steps, though none of them waits for anything', async () => {
    const cancel = new AbortController();
    const bytes = Buffer.from('name,email\nAda,ada@example.com\n');
    const opening = openList({ kind: 'memory', name: 'list.csv', bytes }, {}, cancel.signal);
    setImmediate(() => cancel.abort());
    await expectAppError('cancelled', opening);
  });

  it('gives the same rows however the bytes are cut into chunks', async () => {
    const text = fc.array(fc.constantFrom('a', 'ä@b.de', ';', '"', '\n', '\r\n', '\r', '😀'), {
      minLength: 1,
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom('utf-8', 'utf-16le'),
        async (parts, size, encoding) => {
          const bytes = encode(`x;y\n${parts.join('')}`, encoding, true);
          const read = async (chunkBytes: number) => {
            const list = await openList(streamOf(bytes, chunkBytes), { header: false, delimiter: ';' });
            return collect(list.records());
          };
          expect(await read(size)).toEqual(await read(bytes.length));
        },
      ),
      { numRuns: randomCases(40) },
    );
  });
});

describe('lists that cannot be used', () => {
  it.each([
    ['nothing', '', 'list-empty'],
    ['a byte order mark only', '\uFEFF', 'list-empty'],
    ['blank lines only', '\n \r\n\t\n', 'list-empty'],
    ['a header only', 'Name;E-Mail;Telefon\r\n', 'list-no-rows'],
    ['a PDF', '%PDF-1.4', 'list-not-text'],
  ] as const)('refuses %s', async (_, content, code) => {
    await expectAppError(code, openText(content));
    if (content !== '')
      await expectAppError(code, openList({ kind: 'file', path: await folder.write('bad.csv', content) }));
  });
});

describe('a cell of a hundred megabytes', () => {
  it('is skipped in bounded memory, reported with its line, and costs no other row', async () => {
    const before = process.memoryUsage().heapUsed;
    let most = 0;
    async function* content() {
      yield Buffer.from('email,note\na@example.com,x\n"');
      const block = Buffer.alloc(1024 * 1024, 'x');
      for (let i = 0; i < 100; i++) {
        most = Math.max(most, process.memoryUsage().heapUsed);
        yield block;
      }
      yield Buffer.from('",y\nb@example.com,z\n');
    }
    const list = await openList({ kind: 'stream', name: 'standard input', stream: Readable.from(content()) });
    const rows: (number | null)[] = [];
    const reading = list.records();
    for await (const batch of reading.batches) {
      rows.push(...batch.rows.map((record, i) => (record === null ? null : (batch.rowNumbers[i] ?? 0))));
    }
    expect(rows).toEqual([2, null, 4]);
    expect(reading.problems.first).toEqual([{ kind: 'record-too-long', line: 3 }]);
    expect(most - before).toBeLessThan(60 * 1024 * 1024);
  });
});
