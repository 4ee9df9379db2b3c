import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { DialectChoice } from '../../../../src/shared/list';
import { textWorkbook, workbookOf } from '../../../../tools/samples/workbook-files';
import { zipOf } from '../../../../tools/samples/zip-files';
import { saying } from '../../../sentences';
import { compoundFile } from '../compound-files';
import { collect, expectAppError, openForTest, tempFolder } from '../temp-lists';

const folder = tempFolder();

async function open(name: string, content: Uint8Array, choice: DialectChoice = {}) {
  return openForTest(await folder.write(name, content), choice);
}

const BOOK = textWorkbook(
  [
    ['E-Mail', 'Name'],
    ['ada@example.com', 'Ada'],
    ['bob@example.com', 'Bob'],
  ],
  'Leads',
);
const ROWS = [
  { row: 2, cells: ['ada@example.com', 'Ada'] },
  { row: 3, cells: ['bob@example.com', 'Bob'] },
];

describe('a workbook in a packed file', () => {
  it.each([true, false])('is read from a ZIP archive (stored: %s), repeatedly', async (stored) => {
    const list = await open('export.zip', zipOf([{ name: 'out/crm.xlsx', content: BOOK, stored }]));
    expect(list.info).toMatchObject({
      name: 'export.zip › out/crm.xlsx',
      bytes: BOOK.length,
      container: {
        kind: 'workbook',
        sheet: 'Leads',
        packing: {
          kind: 'zip',
          member: 'out/crm.xlsx',
          members: ['out/crm.xlsx'],
          lists: ['out/crm.xlsx'],
          reason: saying('It is the only file in the archive.'),
        },
      },
      estimatedRows: 2,
      rowsExact: true,
    });
    expect(await collect(list.records())).toEqual(ROWS);
    expect(await collect(list.records())).toEqual(ROWS);
    await list.close();
  });

  it('is read out of a GZIP file', async () => {
    const list = await open('crm.xlsx.gz', gzipSync(BOOK));
    expect(list.info).toMatchObject({
      name: 'crm.xlsx.gz',
      container: { kind: 'workbook', sheet: 'Leads', packing: { kind: 'gzip' } },
    });
    expect(await collect(list.records())).toEqual(ROWS);
    await list.close();
  });

  it('is not packed if it is a file of its own', async () => {
    const list = await open('crm.xlsx', BOOK);
    expect(list.info.container).toMatchObject({ kind: 'workbook', packing: null });
    await list.close();
  });

  it('is offered beside the lists of an archive, and a sheet of it can be chosen', async () => {
    const sheet = (name: string, value: string) => ({ name, rows: `<row><c t="str"><v>${value}</v></c></row>` });
    const content = workbookOf({ sheets: [sheet('One', 'one@example.com'), sheet('Two', 'two@example.com')] });
    const parts = zipOf([
      { name: 'a.csv', content: 'email\na@example.com\n' },
      { name: 'b.xlsx', content },
    ]);
    const first = await open('both.zip', parts);
    expect(first.info.container).toMatchObject({ kind: 'zip', member: 'a.csv', members: ['a.csv', 'b.xlsx'] });
    await first.close();
    const second = await open('both.zip', parts, { member: 'b.xlsx', sheet: 'Two' });
    expect(second.sample).toEqual([['two@example.com']]);
    expect(second.info.container).toMatchObject({
      kind: 'workbook',
      sheet: 'Two',
      sheets: ['One', 'Two'],
      packing: {
        kind: 'zip',
        member: 'b.xlsx',
        members: ['a.csv', 'b.xlsx'],
        reason: saying('You chose this file.'),
      },
    });
    await second.close();
  });

  it('is taken first if nothing else in the archive is named like a list', async () => {
    const parts = [
      { name: 'logo.png', content: '\x89PNG' },
      { name: 'crm.xlsx', content: BOOK },
    ];
    const list = await open('with-logo.zip', zipOf(parts));
    expect(list.info.name).toBe('with-logo.zip › crm.xlsx');
    await list.close();
  });

  it('is refused where it is too big to be held in memory, before and while it is unpacked', async () => {
    const content = Buffer.concat([Buffer.from('504b0304', 'hex'), randomBytes(65 * 1024 * 1024)]);
    const zipped = await expectAppError(
      'list-not-readable',
      open('big.zip', zipOf([{ name: 'crm.xlsx', content, stored: true }])),
    );
    expect(zipped.message).toContain('“big.zip › crm.xlsx” is larger than 67.1 MB');
    expect(zipped.message).toContain('Unpack it first');
    const gzipped = await expectAppError('list-not-readable', open('big.xlsx.gz', gzipSync(content, { level: 0 })));
    expect(gzipped.message).toContain('“big.xlsx.gz” is larger than 67.1 MB');
  });

  it('is reported as damaged if it is truncated', async () => {
    const cut = await expectAppError(
      'list-not-readable',
      open('cut.zip', zipOf([{ name: 'crm.xlsx', content: BOOK.subarray(0, -30) }])),
    );
    expect(cut.message).toContain('“cut.zip › crm.xlsx” is damaged');
    const packed = await expectAppError('list-not-readable', open('cut.gz', gzipSync(BOOK).subarray(0, -30)));
    expect(packed.message).toContain('“cut.gz” is damaged');
  });

  it('is reported if it is password-protected, or an old one', async () => {
    const locked = compoundFile('EncryptedPackage');
    const zipped = await expectAppError(
      'list-not-readable',
      open('locked.zip', zipOf([{ name: 'crm.xlsx', content: locked }])),
    );
    expect(zipped.message).toContain('“locked.zip › crm.xlsx” is protected by a password');
    const gzipped = await expectAppError('list-not-readable', open('locked.xlsx.gz', gzipSync(locked)));
    expect(gzipped.message).toContain('“locked.xlsx.gz” is protected by a password');
    const old = await expectAppError(
      'list-not-text',
      open('old.zip', zipOf([{ name: 'crm.xls', content: compoundFile('Workbook') }])),
    );
    expect(old.message).toContain('an old Excel workbook');
  });
});

describe('a packed file in a packed file', () => {
  const CSV = 'email\na@example.com\n';
  const zipped = zipOf([{ name: 'list.csv', content: CSV }]);

  it.each([
    ['an archive in an archive', 'a.zip', zipOf([{ name: 'inner.zip', content: zipped }]), 'Unpack the outer one'],
    ['an archive in a GZIP file', 'a.zip.gz', gzipSync(zipped), 'Unpack the outer one'],
    ['a GZIP file in a GZIP file', 'a.gz.gz', gzipSync(gzipSync(CSV)), 'a GZIP archive'],
    ['a GZIP file in an archive', 'b.zip', zipOf([{ name: 'a.gz', content: gzipSync(CSV) }]), 'a GZIP archive'],
  ])('is not unpacked twice: %s', async (_, name, content, words) => {
    const error = await expectAppError('list-not-text', open(name, content));
    expect(error.message).toContain(words);
  });

  it('is named by its type if it is a document', async () => {
    const content = zipOf([{ name: 'Index/Document.iwa', content: 'x' }]);
    const error = await expectAppError('list-not-text', open('n.zip', zipOf([{ name: 'crm.numbers', content }])));
    expect(error.message).toContain('a document of Numbers');
  });
});
