import { columnName, escapeXml } from '../../../tools/samples/workbook-files';
import { zipOf } from '../../../tools/samples/zip-files';
import { encode } from '../../core/list/temp-lists';
import type { CellRecipe, Growing, RowRecipe, SheetRecipe, WorkbookRecipe } from './workbook-recipes';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Repetition stops at this size, in characters. */
const MAX_CHARS = 1024 ** 2;
/** XML syntax, which is not to be escaped. */
const IS_RAW = /^(?:&|\]\]>|<)/;

/** The file, and the total size of its parts. */
export function workbookFile(recipe: WorkbookRecipe): { readonly bytes: Buffer; readonly unpacked: number } {
  const parts = new WorkbookWriter(recipe).parts();
  return { bytes: zipOf(parts), unpacked: parts.reduce((sum, { content }) => sum + content.length, 0) };
}

class WorkbookWriter {
  private readonly recipe: WorkbookRecipe;

  constructor(recipe: WorkbookRecipe) {
    this.recipe = recipe;
  }

  parts() {
    const { sheets } = this.recipe;
    const written = sheets.map((sheet) => this.sheet(sheet));
    return [
      this.part('[Content_Types].xml', '<Types/>'),
      this.part('_rels/.rels', `<Relationships>${relation('r', 'officeDocument', 'xl/workbook.xml')}</Relationships>`),
      this.part('xl/workbook.xml', this.workbook()),
      this.part('xl/_rels/workbook.xml.rels', `<Relationships>${this.relations()}</Relationships>`),
      this.part('xl/styles.xml', this.styles()),
      this.part('xl/sharedStrings.xml', this.strings()),
      ...written.map((content, i) => this.part(`xl/worksheets/sheet${i + 1}.xml`, content)),
    ];
  }

  private part(name: string, content: string) {
    const { prologue } = this.recipe;
    const isSheet = name.startsWith('xl/');
    switch (prologue) {
      case 'none':
        return { name, content: Buffer.from(content) };
      case 'document type':
        return { name, content: Buffer.from(isSheet ? `<!DOCTYPE x>${content}` : content) };
      case 'own entity':
        return {
          name,
          content: Buffer.from(isSheet ? `<!DOCTYPE x [<!ENTITY own "&own;&own;">]>${content}` : content),
        };
      case 'utf-16':
        return { name, content: encode(`<?xml version="1.0" encoding="UTF-16"?>${content}`, 'utf-16le', true) };
      case 'latin-1':
        return { name, content: Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${content}`, 'latin1') };
      case 'comment':
        return { name, content: Buffer.from(`<!-- ${'-x'.repeat(2_000)} -->${content}`) };
      default:
        return { name, content: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${content}`) };
    }
  }

  /** Once, or repeated if it grows. */
  private repeated(what: Growing, text: string): string {
    const { grows, times } = this.recipe;
    return grows.includes(what)
      ? text.repeat(Math.max(1, Math.min(times, Math.floor(MAX_CHARS / (text.length + 1)))))
      : text;
  }

  private tag(name: string, attributes: string, content: string): string {
    const full = this.recipe.prefix + name;
    return `<${full}${attributes === '' ? '' : ` ${attributes}`}>${content}</${full}>`;
  }

  private root(name: string, content: string): string {
    const { prefix, namespace } = this.recipe;
    const declaration = prefix === '' ? `xmlns="${namespace}"` : `xmlns:${prefix.slice(0, -1)}="${namespace}"`;
    return this.tag(name, `${declaration} xmlns:r="${OFFICE}"`, content);
  }

  private workbook(): string {
    const sheets = this.recipe.sheets.map(({ name, state }, i) =>
      this.tag('sheet', `name="${escapeXml(name)}" sheetId="${i + 1}" state="${state}" r:id="rId${i + 1}"`, ''),
    );
    const properties = this.tag('workbookPr', `date1904="${this.recipe.epoch}"`, '');
    return this.root('workbook', properties + this.tag('sheets', '', this.repeated('sheets', sheets.join(''))));
  }

  private relations(): string {
    const { relations: how, sheets } = this.recipe;
    if (how === 'none') return '';
    const sheet = (i: number) => {
      const id = how === 'of one name' ? 'rId1' : `rId${i + 1}`;
      const type = how === 'of another type' ? 'chartsheet' : 'worksheet';
      const target = SHEET_TARGETS[how] ?? 'worksheets/';
      const mode = how === 'external' ? ' TargetMode="External"' : '';
      return relation(id, type, `${target}sheet${i + 1}.xml`, mode);
    };
    const others = relation('s1', 'styles', 'styles.xml') + relation('s2', 'sharedStrings', '/xl/sharedStrings.xml');
    return (
      this.repeated('relations', relation('more', 'image', 'media/x.png')) +
      sheets.map((_, i) => sheet(i)).join('') +
      others
    );
  }

  private styles(): string {
    const { formats, styles } = this.recipe;
    const own = formats.map((codes, i) => {
      const code = this.repeated('the format', codes.join(''));
      return this.tag('numFmt', `numFmtId="${200 + i}" formatCode="${escapeXml(code)}"`, '');
    });
    const used = styles.map((id) => this.tag('xf', `numFmtId="${id}"`, ''));
    const cells = this.tag('cellXfs', '', this.repeated('styles', used.join('')));
    return this.root('styleSheet', this.tag('numFmts', '', this.repeated('formats', own.join(''))) + cells);
  }

  private strings(): string {
    const strings = this.recipe.strings.map((pieces, i) => {
      const text = this.repeated('the string', pieces.map(written).join(''));
      if (i % 2 === 0) return this.tag('si', '', this.tag('t', '', text));
      const run = this.tag('r', '', this.tag('rPr', '', this.tag('b', '', '')) + this.tag('t', '', text));
      return this.tag('si', '', run + run + this.tag('rPh', 'sb="0" eb="1"', this.tag('t', '', 'aid')));
    });
    return this.root('sst', this.repeated('strings', strings.join('')));
  }

  private sheet({ dimension, merged, rows }: SheetRecipe): string {
    const { grows, times } = this.recipe;
    const merges = this.tag('mergeCell', 'ref="A1:XFD1048576"', '').repeat(merged);
    const depth = grows.includes('depth') ? Math.min(times, 10_000) : 0;
    const content = this.rows(rows);
    return this.root(
      'worksheet',
      this.tag('dimension', `ref="${dimension}"`, '') +
        this.tag('sheetData', '', '<deep>'.repeat(depth) + content + '</deep>'.repeat(depth)) +
        this.tag('mergeCells', '', this.repeated('merged cells', merges)),
    );
  }

  /** Numbers continue where the recipe says `next`. */
  private rows(rows: readonly RowRecipe[]): string {
    const { grows, times } = this.recipe;
    const written: string[] = [];
    let chars = 0;
    for (let turn = 0; turn < (grows.includes('rows') ? times : 1) && chars < MAX_CHARS; turn++) {
      for (const row of rows) {
        const text = this.row(row, written.length + 1);
        written.push(text);
        chars += text.length + 1;
      }
      if (rows.length === 0) break;
    }
    return written.join('');
  }

  private row({ number, cells, attributes }: RowRecipe, next: number): string {
    const reference = number === null ? '' : `r="${number === 'next' ? next : number}"`;
    const more = Array.from({ length: this.many('attributes', attributes) }, (_, i) => ` a${i}=""`).join('');
    return this.tag(
      'row',
      reference + more,
      this.repeated('cells', cells.map((cell, i) => this.cell(cell, i, next)).join('')),
    );
  }

  private many(what: Growing, count: number): number {
    const { grows, times } = this.recipe;
    return grows.includes(what) && count > 0 ? Math.min(times, MAX_CHARS / 8) : count;
  }

  private cell({ at, type, style, value, form }: CellRecipe, column: number, row: number): string {
    const place = at === 'next' ? `${columnName(column)}${row}` : at;
    const attributes = [
      ...(place === null ? [] : [`r="${place}"`]),
      ...(type === null ? [] : [`t="${type}"`]),
      ...(style === null ? [] : [`s="${style}"`]),
    ].join(' ');
    return this.tag('c', attributes, this.value(this.repeated('the value', value.map(written).join('')), form));
  }

  private value(text: string, form: CellRecipe['form']): string {
    const v = this.tag('v', '', text);
    const t = this.tag('t', '', text);
    switch (form) {
      case 'v':
        return v;
      case 'is':
        return this.tag('is', '', t);
      case 'runs':
        return this.tag('is', '', this.tag('r', '', t).repeat(3));
      case 'v twice':
        return v + v;
      case 'v in v':
        return this.tag('v', '', v);
      case 'f and v':
        return this.tag('f', '', text) + v;
      case 'nothing':
        return '';
      case 'cdata':
        return this.tag('v', '', `<![CDATA[${text}]]>`);
      default:
        return this.tag('is', '', t + this.tag('rPh', '', t));
    }
  }
}

const SHEET_TARGETS: Partial<Record<WorkbookRecipe['relations'], string>> = {
  'missing part': 'nowhere/',
  external: 'https://example.com/',
  'to itself': '../xl/workbook.xml?',
  'by way of ..': '../../../xl/./worksheets/',
};

function relation(id: string, kind: string, target: string, mode = ''): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"${mode}/>`;
}

function written(piece: string): string {
  return IS_RAW.test(piece) ? piece : escapeXml(piece);
}
