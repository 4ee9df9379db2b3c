import { type ZipPart, zipOf } from './zip-files';

interface SheetParts {
  readonly name: string;
  /** The content of `<sheetData>`. */
  readonly rows: string;
  readonly hidden?: boolean;
}

export interface WorkbookParts {
  readonly sheets: readonly SheetParts[];
  /** The content of each `<si>`. */
  readonly strings?: readonly string[];
  /** Number formats by style: a built-in number, or a custom code. */
  readonly formats?: readonly (number | string)[];
  readonly date1904?: boolean;
  /** Uncompressed: compressed bytes differ between zlib versions. */
  readonly stored?: boolean;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A workbook as Excel writes it, reduced to the parts that are read. */
export function workbookOf(parts: WorkbookParts): Buffer {
  return zipOf(workbookParts(parts));
}

export function workbookParts({
  sheets,
  strings = [],
  formats = [],
  date1904 = false,
  stored = false,
}: WorkbookParts): ZipPart[] {
  const relations = sheets.map((_, i) => relation(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`));
  const named = sheets.map(({ name, hidden }, i) => {
    const state = hidden ? ' state="hidden"' : '';
    return `<sheet name="${escapeXml(name)}" sheetId="${i + 1}"${state} r:id="rId${i + 1}"/>`;
  });
  const part = (name: string, content: string): ZipPart => ({ name, content: XML + content, stored });
  return [
    part(
      '[Content_Types].xml',
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        type('/xl/workbook.xml', 'sheet.main') +
        sheets.map((_, i) => type(`/xl/worksheets/sheet${i + 1}.xml`, 'worksheet')).join('') +
        type('/xl/styles.xml', 'styles') +
        type('/xl/sharedStrings.xml', 'sharedStrings') +
        '</Types>',
    ),
    part('_rels/.rels', relationships([relation('rId1', 'officeDocument', 'xl/workbook.xml')])),
    part(
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${date1904 ? ' date1904="1"' : ''}/>` +
        `<sheets>${named.join('')}</sheets></workbook>`,
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...relations,
        relation('rId901', 'styles', 'styles.xml'),
        relation('rId902', 'sharedStrings', '/xl/sharedStrings.xml'),
      ]),
    ),
    part('xl/styles.xml', styles(formats)),
    part('xl/sharedStrings.xml', `<sst xmlns="${MAIN}">${strings.map((si) => `<si>${si}</si>`).join('')}</sst>`),
    ...sheets.map(({ rows }, i) =>
      part(`xl/worksheets/sheet${i + 1}.xml`, `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`),
    ),
  ];
}

/** A sheet of texts, each stored once in the shared strings. */
export function textWorkbook(rows: readonly (readonly string[])[], name = 'Sheet1'): Buffer {
  const strings = [...new Set(rows.flat())];
  const numbers = new Map(strings.map((text, i) => [text, i]));
  const written = writeRows(rows, (text, at) => `<c r="${at}" t="s"><v>${numbers.get(text)}</v></c>`);
  return workbookOf({ sheets: [{ name, rows: written }], strings: strings.map(textRun) });
}

/** The rows of a sheet of texts, each stored in its cell. */
export function inlineTextRows(rows: readonly (readonly string[])[]): string {
  return writeRows(rows, (text, at) => `<c r="${at}" t="inlineStr"><is>${textRun(text)}</is></c>`);
}

/** @param write a cell, such as `B2` */
function writeRows(rows: readonly (readonly string[])[], write: (text: string, at: string) => string): string {
  const written = rows.map((cells, i) => {
    const row = i + 1;
    return `<row r="${row}">${cells.map((text, column) => write(text, `${columnName(column)}${row}`)).join('')}</row>`;
  });
  return written.join('');
}

export function textRun(text: string): string {
  return `<t xml:space="preserve">${escapeXml(text)}</t>`;
}

export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"\r\n\t]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function styles(formats: readonly (number | string)[]): string {
  const own = formats.flatMap((format, i) =>
    typeof format === 'string' ? [`<numFmt numFmtId="${200 + i}" formatCode="${escapeXml(format)}"/>`] : [],
  );
  const used = formats.map((format, i) => `<xf numFmtId="${typeof format === 'string' ? 200 + i : format}"/>`);
  return (
    `<styleSheet xmlns="${MAIN}"><numFmts>${own.join('')}</numFmts>` +
    `<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${used.join('')}</cellXfs></styleSheet>`
  );
}

function type(part: string, name: string): string {
  return `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml"/>`;
}

function relation(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
}

function relationships(relations: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`;
}
