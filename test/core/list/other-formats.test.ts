import { describe, expect, it } from 'vitest';
import { openList } from '../../../src/core/list/open-list';
import { formatMappingFile } from '../../../src/core/mappings/mapping-file';
import { compoundFile } from './compound-files';
import { collect, encode, expectAppError, streamOf } from './temp-lists';

const XML_2003 =
  '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<ss:Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><ss:Worksheet/></ss:Workbook>';
const SYLK = 'ID;PWXL;N;E\r\nP;PGeneral\r\nF;P0;DG0G8;M255\r\nC;Y1;X1;K"email"\r\nC;Y2;X1;K"a@example.com"\r\nE\r\n';

describe('a text that is not a list', () => {
  it.each([
    ['a web page or an XML document', '<html><body><table><tr><td>a@example.com</td></tr></table>'],
    ['a web page or an XML document', '\r\n <!DOCTYPE html>\n<html>'],
    ['a web page or an XML document', '<meta charset="utf-8"><table><tr><td>a@example.com</td></tr></table>'],
    ['a web page or an XML document', '<!-- export --><table>'],
    ['a web page or an XML document', encode('<table><tr><td>a@example.com</td></tr></table>', 'utf-16le', true)],
    ['a web page or an XML document', '<tr><td>E-Mail</td></tr><tr><td>a@example.com</td></tr>'],
    ['a web page or an XML document', '<link rel="stylesheet" href="x.css"><table><tr><td>a@example.com</td></tr>'],
    ['a web page or an XML document', '<br />\n<b>Warning</b>: Undefined index in x.php<br />\n<table>'],
    ['a web page or an XML document', '<customers>\n  <customer email="a@example.com"/>\n</customers>'],
    ['a web page or an XML document', 'MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\n'],
    ['a web page or an XML document', 'From: <Saved by Blink>\r\nSnapshot-Content-Location: file:///a.htm\r\n'],
    ['an XML spreadsheet', XML_2003],
    ['an XML spreadsheet', XML_2003.slice(XML_2003.indexOf('<ss:'))],
    ['an XML spreadsheet', `\uFEFF${XML_2003}`],
    ['a SYLK spreadsheet', SYLK],
    ['a DIF spreadsheet', 'TABLE\r\n0,1\r\n"EXCEL"\r\nVECTORS\r\n0,2\r\n""\r\n'],
    ['a JSON document', '[\n  {"email": "a@example.com"},\n  {"email": "b@example.com"}\n]'],
    ['a file of saved mappings', formatMappingFile({ dialect: {}, lists: [] })],
    ['a JSON document', '{"email":"a@example.com"}\n{"email":"b@example.com"}\n'],
    ['a file of contacts', 'BEGIN:VCARD\r\nVERSION:3.0\r\nEMAIL:a@example.com\r\nEND:VCARD\r\n'],
    ['a PDF document', '%PDF-1.7\nemail'],
    ['a PNG image', Buffer.from('89504e470d0a1a0a0000', 'hex')],
    ['a JPEG image', Buffer.from('ffd8ffe000104a464946', 'hex')],
    ['a TIFF image', Buffer.from('49492a0008000000', 'hex')],
    ['an image or a recording', Buffer.from('RIFF\x10\0\0\0WEBPVP8 ')],
    ['an Access database', Buffer.from('\0\x01\0\0Standard Jet DB\0')],
    ['a Parquet file', Buffer.from('PAR1\x15\x04\x15')],
    ['a TAR archive', Buffer.concat([Buffer.from('list.csv'), Buffer.alloc(249), Buffer.from('ustar\0')])],
  ])('is told to be %s, and what to do', async (what, content) => {
    const error = await expectAppError('list-not-text', openList(streamOf(content)));
    expect(error.message).toContain(`seems to be ${what}`);
    expect(error.message).toMatch(/export it as CSV|Unpack it|Import it in Settings/);
  });
});

/** As Excel writes it for a workbook that is open: the name of who opened it, twice. */
const LOCK_FILE = Buffer.concat([
  Buffer.from(`\x05${'Admin'.padEnd(54)}`),
  Buffer.from(`\x05${'Admin'.padEnd(54)}`, 'utf16le'),
]);
const BINARY_PLIST = Buffer.from('bplist00\xd1\x01\x02SURL_\x10\x14https://example.com/', 'latin1');

describe('a file that was dropped instead of the list', () => {
  it.each([
    ['~$Kunden.xlsx', 'keeps while a workbook is open', LOCK_FILE],
    ['.~lock.Kunden.ods#', 'keeps while a workbook is open', ',ada,host,30.11.2026 12:00,file:///home/ada/.config;'],
    ['Thumbs.db', 'a file of the operating system', compoundFile('Root Entry')],
    ['desktop.ini', 'a file of the operating system', '[.ShellClassInfo]\r\nIconResource=a.ico,0\r\n'],
    ['.DS_Store', 'a file of the operating system', Buffer.from('0000000142756431000010000000080000001000', 'hex')],
    ['._Kunden.csv', 'a file of the operating system', Buffer.from('00051607000200004d6163204f5320582020', 'hex')],
    ['.Kunden.xlsx.icloud', 'still in iCloud', BINARY_PLIST],
    ['Kunden.url', 'a link to', '[InternetShortcut]\r\nURL=https://example.com/a.csv\r\n'],
    [
      'Kunden.csv',
      'a link to',
      '[{000214A0-0000-0000-C000-000000000046}]\r\nProp3=19,2\r\n[InternetShortcut]\r\nURL=https://example.com/\r\n',
    ],
    ['Kunden.lnk', 'a link to', Buffer.from('4c0000000114020000000000c000000000000046', 'hex')],
    ['Kunden.webloc', 'a link to', BINARY_PLIST],
    ['Kunden.webloc', 'a link to', '<?xml version="1.0"?>\n<plist version="1.0"><dict/></plist>'],
    ['Kunden.gsheet', 'a link to', '{"doc_id":"1","email":"ada@example.com"}'],
    ['Kunden.desktop', 'a link to', '[Desktop Entry]\nType=Link\nURL=https://example.com/\n'],
  ])('is told to be what it is: %s', async (name, what, content) => {
    const opening = openList({ kind: 'memory', name, bytes: Buffer.from(content) });
    const { message } = await expectAppError('list-not-text', opening);
    expect(message).toContain(`“${name}” seems to be`);
    expect(message).toContain(what);
    expect(message).toMatch(/Choose the list itself|choose it again|choose that file/);
  });
});

describe('a list that looks like another format', () => {
  it.each([
    ['begins with the columns ID and phone', 'ID;Phone;E-Mail\n1;0151234;a@example.com\n2;0151235;b@example.com\n', 2],
    ['begins with the columns ID and P', 'ID;P;E-Mail\nC-1;x;a@example.com\nC;y;b@example.com\n', 2],
    ['holds addresses in angle brackets', '<a@example.com>\n<b@example.com>\n', 2],
    ['has its only name in angle brackets', '<email>\n<a@example.com>\n', 1],
    ['has its names in angle brackets', '<name>\t<email>\nAda\ta@example.com\n', 1],
    ['begins with a link', '<a href="mailto:a@example.com"><b>Ada</b></a>;Ada\nb@example.com;Bob\n', 2],
    ['holds addresses with their names', 'email\n"Ada" <a@example.com>\n"Bob" <b@example.com>\n', 2],
    ['holds JSON in its cells', 'email;data\na@example.com;"{""x"": 1}"\n', 1],
    ['has a column named TABLE', 'TABLE;email\n0,1;a@example.com\n', 1],
    ['is UTF-16 without a byte order mark', encode('email;name\na@example.com;Zoë\n', 'utf-16le'), 1],
  ])('is read where it %s', async (_, content, rows) => {
    const list = await openList(streamOf(content));
    expect(await collect(list.records())).toHaveLength(rows);
    await list.close();
  });
});
