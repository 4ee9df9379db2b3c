import fc from 'fast-check';

export interface CellRecipe {
  /** Its written address; null for none; `next` for the correct one. */
  readonly at: string | null;
  readonly type: string | null;
  readonly style: string | null;
  readonly value: readonly string[];
  /** How the value is written. */
  readonly form: 'v' | 'is' | 'runs' | 'v twice' | 'v in v' | 'f and v' | 'nothing' | 'cdata' | 'with reading aid';
}

export interface RowRecipe {
  /** As `at` of a cell. */
  readonly number: string | null;
  readonly cells: readonly CellRecipe[];
  readonly attributes: number;
}

export interface SheetRecipe {
  readonly name: string;
  readonly state: string;
  readonly dimension: string;
  readonly merged: number;
  readonly rows: readonly RowRecipe[];
}

export type Growing =
  | ('rows' | 'cells' | 'sheets' | 'strings' | 'relations' | 'attributes' | 'formats' | 'styles')
  | ('the value' | 'the string' | 'the format' | 'merged cells' | 'depth');

export interface WorkbookRecipe {
  readonly sheets: readonly SheetRecipe[];
  readonly strings: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  readonly styles: readonly string[];
  /** How the parts refer to each other. */
  readonly relations:
    | 'sound'
    | 'missing part'
    | 'external'
    | 'to itself'
    | 'of one name'
    | 'none'
    | 'of another type'
    | 'by way of ..';
  readonly prefix: '' | 'x:' | 'a:';
  readonly namespace: string;
  readonly prologue: 'xml' | 'none' | 'document type' | 'own entity' | 'utf-16' | 'comment' | 'latin-1';
  /** What is repeated `times` times: small pieces fit many times into a small file. */
  readonly grows: readonly Growing[];
  readonly times: number;
  readonly epoch: string;
}

const CELLS: readonly string[] = [
  'A1',
  'B1',
  'A2',
  'C7',
  'XFD1',
  'XFD1048576',
  'XFE1',
  'A0',
  'a1',
  '$A$1',
  '1',
  'A',
  '',
];
const ODD_NUMBERS: readonly string[] = [
  '0',
  '-1',
  '1',
  '2',
  '1048576',
  '1048577',
  '1e3',
  '1.5',
  '007',
  'x',
  '',
  '0x10',
  'Infinity',
];
const TEXTS: readonly string[] = [
  ...[
    'a@example.com',
    '+49 30 901820',
    'email',
    'E-Mail',
    'phone',
    'DE',
    ' ',
    '',
    'x',
    '\u0301',
    '😀',
    '_x0000_',
    '_x005F_',
  ],
  ...['_xD800_', '=1+1', '__proto__', '\u202E', '\t', '\n'],
];
const RAW: readonly string[] = [
  '&amp;',
  '&lt;',
  '&#0;',
  '&#x1F600;',
  '&#xD800;',
  '&own;',
  '&amp',
  ']]>',
  '<!-- x -->',
  '<?x y?>',
];
const NUMBERS: readonly string[] = [
  ...[
    '0',
    '1',
    '2',
    '-1',
    '0.5',
    '1e308',
    '1e999',
    '99999999',
    '4294967296',
    '1.0',
    ' 1 ',
    '00',
    'NaN',
    'x',
    '45000.5',
  ],
  ...['-1e-9', '9007199254740993', '4930901820', '4.930901820E+9', '2958465', '2958466', '60', '0x1'],
];
const CODES: readonly string[] = [
  ...[
    '0',
    '#',
    '"+"',
    ';',
    'yyyy',
    'mm',
    '[h]',
    '[$-409]',
    '\\',
    '"',
    '_',
    '*',
    '@',
    '/',
    ' ',
    '00000',
    '[Red]',
    'E+00',
  ],
  ...['General', '[', ']', 'AM/PM', '(', '<>'],
];

/** A workbook that is invalid everywhere is refused at its first part, and tests nothing of the others. */
function mostly<Sound, Odd>(sound: fc.Arbitrary<Sound>, odd: fc.Arbitrary<Odd>): fc.Arbitrary<Sound | Odd> {
  return fc.oneof({ arbitrary: sound, weight: 15 }, { arbitrary: odd, weight: 1 });
}

const piece = mostly(fc.constantFrom(...TEXTS), fc.constantFrom(...RAW));
const cell: fc.Arbitrary<CellRecipe> = fc.record({
  at: mostly(fc.constantFrom('next', null, 'A1', 'C7', 'XFD1'), fc.constantFrom(...CELLS)),
  type: fc.constantFrom('n', 'n', null, 'str', 'inlineStr', 'b', 'e', 'd', 'x', ''),
  style: fc.constantFrom(null, '0', '1', '2', '3', '99999999', '-1', 'x', '1e999', '__proto__'),
  value: fc.array(fc.oneof(fc.constantFrom(...NUMBERS), piece), { maxLength: 2 }),
  form: fc.constantFrom(
    ...(['v', 'v', 'v', 'v', 'is', 'runs', 'v twice', 'v in v'] as const),
    ...(['f and v', 'nothing', 'cdata', 'with reading aid'] as const),
  ),
});
/** Like most cells of a valid workbook. */
const textCell: fc.Arbitrary<CellRecipe> = fc.record({
  at: fc.constantFrom('next', 'next', null),
  type: fc.constant('s'),
  style: fc.constant(null),
  value: mostly(fc.constantFrom('0', '1', '2'), fc.constantFrom(...NUMBERS)).map((index) => [index]),
  form: fc.constant('v'),
});
const row: fc.Arbitrary<RowRecipe> = fc.record({
  number: mostly(fc.constantFrom('next', null), fc.constantFrom(...ODD_NUMBERS)),
  cells: fc.oneof(
    fc.array(textCell, { minLength: 1, maxLength: 4 }),
    fc.array(fc.oneof({ arbitrary: textCell, weight: 3 }, cell), { maxLength: 4 }),
    textCell.map((only) => [{ ...only, at: 'XFD1' }]),
  ),
  attributes: fc.constantFrom(0, 0, 0, 1, 3),
});

const sheet: fc.Arbitrary<SheetRecipe> = fc.record({
  name: fc.constantFrom('Leads', 'Sheet1', '', ' ', '1', '\u202E', 'n'.repeat(2_000), '__proto__', '&amp;'),
  state: fc.constantFrom('visible', 'visible', 'hidden', 'veryHidden', 'x'),
  dimension: fc.constantFrom('A1:B2', 'A1:XFD1048576', 'A1', '', 'B2:A1', 'x'),
  merged: fc.constantFrom(0, 0, 1, 5),
  rows: fc.array(row, { maxLength: 4 }),
});

const growing: fc.Arbitrary<Growing> = fc.constantFrom(
  ...(['rows', 'rows', 'cells', 'sheets', 'strings', 'relations', 'attributes', 'formats', 'styles'] as const),
  ...(['the value', 'the string', 'the format', 'merged cells', 'depth'] as const),
);

export const workbookRecipes: fc.Arbitrary<WorkbookRecipe> = fc.record({
  sheets: fc.array(sheet, { minLength: 1, maxLength: 3 }),
  strings: fc.array(fc.array(piece, { minLength: 1, maxLength: 3 }), { minLength: 3, maxLength: 5 }),
  formats: fc.array(fc.array(fc.constantFrom(...CODES), { maxLength: 5 }), { maxLength: 3 }),
  styles: fc.array(fc.constantFrom('0', '14', '22', '200', '201', '-1', 'x', '1e999', '99999999'), { maxLength: 4 }),
  relations: mostly(
    fc.constant('sound'),
    fc.constantFrom('missing part', 'external', 'to itself', 'of one name', 'none', 'of another type', 'by way of ..'),
  ),
  prefix: fc.constantFrom('', '', '', 'x:', 'a:'),
  namespace: fc.constantFrom(
    'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    'http://purl.oclc.org/ooxml/spreadsheetml/main',
    '',
    'urn:x',
  ),
  prologue: mostly(
    fc.constantFrom('xml', 'xml', 'xml', 'none', 'utf-16', 'comment'),
    fc.constantFrom('document type', 'own entity', 'latin-1'),
  ),
  grows: fc.array(growing, { minLength: 1, maxLength: 2 }),
  times: fc.integer({ min: 0, max: 64 }).map((step) => Math.round(2 ** (step / 4))),
  epoch: fc.constantFrom('0', '1', 'true', 'x'),
});
