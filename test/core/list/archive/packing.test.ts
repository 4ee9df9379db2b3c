import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openList } from '../../../../src/core/list/open-list';
import { textWorkbook, workbookParts } from '../../../../tools/samples/workbook-files';
import { zipOf } from '../../../../tools/samples/zip-files';
import { compoundFile } from '../compound-files';
import { expectAppError, streamOf, tempFolder } from '../temp-lists';

const folder = tempFolder();

async function refusal(code: string, content: Uint8Array | string, name = 'list.csv'): Promise<string> {
  const path = await folder.write(name, content);
  return (await expectAppError(code, openList({ kind: 'file', path }))).message;
}

describe('the packing of a file', () => {
  it('is recognised by its bytes, not by its name', async () => {
    const path = await folder.write('really-a-workbook.csv', textWorkbook([['email'], ['a@example.com']]));
    const list = await openList({ kind: 'file', path });
    expect(list.info.container.kind).toBe('workbook');
    await list.close();
  });

  it.each([
    ['an old Excel workbook', compoundFile('Workbook'), 'save it as .xlsx or export it as CSV'],
    ['a binary Excel workbook', documentOf('xl/workbook.bin'), 'export it as .xlsx or CSV'],
    ['a Word document', documentOf('word/document.xml'), 'export it as CSV'],
    ['a PowerPoint presentation', documentOf('ppt/presentation.xml'), 'export it as CSV'],
    ['an OpenDocument spreadsheet', openDocument('spreadsheet'), 'export it as .xlsx or CSV'],
    ['an OpenDocument file', openDocument('text'), 'export it as CSV'],
    ['a document of Numbers', zipOf([{ name: 'Index/Document.iwa', content: 'x' }]), 'export it as .xlsx or CSV'],
    [
      'a document of Numbers',
      zipOf([{ name: 'crm.numbers/Index/Document.iwa', content: 'x' }]),
      'export it as .xlsx or CSV',
    ],
    ['a web page or an XML document', '\n<html><table><tr><td>a@example.com</td></tr></table>', 'save it as .xlsx'],
    ['a web page or an XML document', '\uFEFF<?xml version="1.0"?><Workbook/>', 'save it as .xlsx'],
    ['a BZIP2 archive', 'BZh91AY&SY', 'Unpack it and choose the list itself'],
  ])('is said of %s, with what to do', async (what, content, advice) => {
    const message = await refusal('list-not-text', content);
    expect(message).toContain(what);
    expect(message).toContain(advice);
  });

  it('is recognised for a password-protected workbook', async () => {
    const message = await refusal('list-not-readable', compoundFile('EncryptedPackage'), 'crm.xlsx');
    expect(message).toContain('“crm.xlsx” is protected by a password. Open it, save it without a password');
  });

  it.each([
    ['a byte order mark before it', ['\uFEFF', '']],
    ['a line end before it', ['\r\n', '']],
    ['two line ends before it', ['\r\n\r\n', '']],
    ['a byte order mark and a line end before it', ['\uFEFF\n', '']],
    ['bytes behind it', ['', '\r\n<!-- made in 0.2 s -->']],
  ])('is that of a damaged workbook with %s, packed or not', async (_, [before = '', behind = '']) => {
    const book = textWorkbook([['email'], ['a@example.com']]);
    const spoilt = Buffer.concat([Buffer.from(before), book, Buffer.from(behind)]);
    for (const content of [spoilt, gzipSync(spoilt), zipOf([{ name: 'crm.xlsx', content: spoilt }])]) {
      expect(await refusal('list-not-readable', content, 'crm.xlsx')).toMatch(
        /is damaged or incomplete. Copy or download/,
      );
    }
    const { message } = await expectAppError('list-not-readable', openList(streamOf(spoilt)));
    expect(message).toContain('is damaged or incomplete');
  });

  it('is not confused by a list that holds a tag', async () => {
    const path = await folder.write('tags.csv', 'email;note\na@example.com;<html>\n<b@example.com>;x\n');
    await (await openList({ kind: 'file', path })).close();
  });
});

function documentOf(main: string): Buffer {
  return zipOf(
    workbookParts({ sheets: [] }).map((part) =>
      part.name === '_rels/.rels' ? { ...part, content: String(part.content).replace('xl/workbook.xml', main) } : part,
    ),
  );
}

function openDocument(kind: string): Buffer {
  const content = `application/vnd.oasis.opendocument.${kind}`;
  return zipOf([
    { name: 'mimetype', content, stored: true },
    { name: 'content.xml', content: '<x/>' },
  ]);
}
