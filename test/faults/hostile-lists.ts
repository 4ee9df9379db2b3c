import { textRun, workbookOf, workbookParts } from '../../tools/samples/workbook-files';
import { zipOf } from '../../tools/samples/zip-files';

/** A list made to cost much more to read than its size suggests. */
interface HostileList {
  /** Describes what is unusual about it. */
  readonly name: string;
  readonly file: string;
  /** @param scale 1 for the size that once stalled the app; less for a quick test */
  bytes(scale: number): Buffer;
}

const text = (content: string) => Buffer.from(content);
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Each must be read, or refused with an error, in time and memory in proportion to its size. */
export const HOSTILE_LISTS: readonly HostileList[] = [
  {
    name: 'a workbook whose rows have one cell, in the last column',
    file: 'last-column.xlsx',
    bytes: (scale) =>
      workbookOf({
        sheets: [{ name: 'Sheet1', rows: rowsOf(1_000_000 * scale, (n) => inline(`XFD${n}`, `p${n}@example.com`)) }],
      }),
  },
  {
    name: 'a workbook of 1,000 sheets of blank rows',
    file: 'blank-sheets.xlsx',
    bytes: (scale) => {
      const rows = '<row><c/></row>'.repeat(70_000 * scale);
      return workbookOf({ sheets: Array.from({ length: 1_000 }, (_, i) => ({ name: `Sheet${i + 1}`, rows })) });
    },
  },
  {
    name: 'a workbook of 600,000 relations',
    file: 'many-relations.xlsx',
    bytes: (scale) => {
      const relation = (_: unknown, n: number) => `<Relationship Id="r${n}" Type="t" Target="../a"/>`;
      const many = Array.from({ length: 600_000 * scale }, relation).join('');
      return replacePart('xl/_rels/workbook.xml.rels', (content) =>
        content.replace('</Relationships>', `${many}</Relationships>`),
      );
    },
  },
  {
    name: 'a workbook of 12 million empty shared strings',
    file: 'empty-strings.xlsx',
    bytes: (scale) => sharedStrings('<si/>', 12_000_000 * scale),
  },
  {
    name: 'a workbook of 4 million shared strings of an empty run',
    file: 'empty-runs.xlsx',
    bytes: (scale) => sharedStrings('<si><r/></si>', 4_000_000 * scale),
  },
  {
    name: 'a workbook with a tag of 400,000 attributes',
    file: 'many-attributes.xlsx',
    bytes: (scale) => {
      const attributes = Array.from({ length: 400_000 * scale }, (_, n) => `a${n}=""`).join(' ');
      return workbookOf({ sheets: [{ name: 'Sheet1', rows: `<row ${attributes}/>${rowsOf(40, person)}` }] });
    },
  },
  {
    name: '2 million rows whose quote never closes',
    file: 'open-quotes.csv',
    bytes: (scale) => text(`email,name\n${lines(10, (n) => `p${n}@x.example,"x`).repeat(200_000 * scale)}`),
  },
  {
    name: '2 million rows that are all rejected',
    file: 'rejected.csv',
    bytes: (scale) => text(`email\np@x.example\n${'nobody\n'.repeat(2_000_000 * scale)}`),
  },
  {
    name: '300 MB of line ends',
    file: 'line-ends.csv',
    bytes: (scale) => text(`email\np@x.example\nq@x.example\n${'\n'.repeat(300_000_000 * scale)}`),
  },
  {
    name: 'very short rows below very many columns',
    file: 'short-rows.csv',
    bytes: (scale) => text(`${columnNames(2_000)}\n${'p@x.example\nq\n'.repeat(6_000_000 * scale)}`),
  },
  {
    name: '340,000 columns',
    file: 'columns.csv',
    bytes: (scale) => text(`email${',c'.repeat(340_000 * scale)}\np@x.example${',1'.repeat(340_000 * scale)}\n`),
  },
];

function columnNames(count: number): string {
  return Array.from({ length: count }, (_, n) => `email ${n + 1}`).join(',');
}

function lines(count: number, lineOf: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => `${lineOf(n)}\n`).join('');
}

function rowsOf(count: number, cellsOf: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => `<row r="${n + 1}">${cellsOf(n + 1)}</row>`).join('');
}

function person(n: number): string {
  return inline(`A${n}`, `p${n}@example.com`);
}

function inline(reference: string, value: string): string {
  return `<c r="${reference}" t="inlineStr"><is>${textRun(value)}</is></c>`;
}

/** A workbook with this shared string many times; its first cell refers to the last one. */
function sharedStrings(item: string, times: number): Buffer {
  const count = Math.round(times);
  return replacePart(
    'xl/sharedStrings.xml',
    () => `<sst xmlns="${MAIN}">${item.repeat(count)}</sst>`,
    `<row r="1"><c r="A1" t="s"><v>${count - 1}</v></c></row>${rowsOf(40, person)}`,
  );
}

function replacePart(name: string, contentOf: (content: string) => string, rows = rowsOf(40, person)): Buffer {
  const parts = workbookParts({ sheets: [{ name: 'Sheet1', rows }] });
  return zipOf(
    parts.map((part) => (part.name === name ? { ...part, content: contentOf(String(part.content)) } : part)),
  );
}
