import type { ColumnMapping } from '../../shared/column-mapping';
import { assertNever } from '../../shared/errors';
import { ALIGNED_BY_BLANKS, type Column, type ListContainer, type ListInfo } from '../../shared/list';
import { type Message, message, type Words } from '../../shared/messages/message';
import type { HealthFinding } from '../../shared/notes/health';
import type { ValueNote } from '../../shared/notes/value-notes';
import { formatBytes, t, translate } from '../translate';
import { alignFacts } from './align';
import { describeHealth } from './describe-health';
import { because, describeMapping } from './describe-mapping';
import { describeNotes } from './describe-notes';

/** What `inspect` prints about a list. */
interface Inspected {
  readonly info: ListInfo;
  /** Null where each column is described by itself. */
  readonly mappings: readonly ColumnMapping[] | null;
  readonly health: readonly HealthFinding[];
  readonly notes: readonly ValueNote[];
}

type Fact = readonly [term: string, value: string];

/** Describes how a list was understood, and why. */
export function describeList({ info, mappings, health, notes }: Inspected): string {
  const { name, dialect, reasons } = info;
  const skipped = message('cli.inspect.lines', { count: dialect.skippedLines });
  const above: readonly Fact[] = [
    fact('size', info.bytes === null ? message('cli.inspect.unknown') : formatBytes(info.bytes)),
    ...describeContainer(info.container),
    ...(info.container.kind === 'workbook' ? [] : describeText(info)),
    fact('skipped', because(skipped, reasons.skippedLines)),
    fact('header', because(describeHeader(info), reasons.header)),
    fact('rows', describeRows(info)),
    ...info.uncertain.map(({ reason }) => fact('uncertain', reason)),
    ...(info.suspectedOptOut === null ? [] : [fact('optOuts', info.suspectedOptOut.reason)]),
  ];
  const below: readonly Fact[] = [
    ...(mappings ?? []).map((mapping) => fact('mapped', describeMapping(info, mapping))),
    ...describeNotes(info, notes).map((note) => fact('note', note)),
  ];
  const lines = alignFacts([...above, ...below]);
  return [
    name,
    ...lines.slice(0, above.length),
    `  ${t('cli.inspect.columns')}`,
    ...info.columns.map((column) => `    ${column.index + 1}  ${describeColumn(column)}`),
    ...lines.slice(above.length),
    ...describeHealth(info, health),
  ].join('\n');
}

type Term =
  | 'size'
  | 'encoding'
  | 'delimiter'
  | 'quotes'
  | 'packed'
  | 'zip'
  | 'sheet'
  | 'skipped'
  | 'header'
  | 'rows'
  | 'uncertain'
  | 'optOuts'
  | 'mapped'
  | 'note';

function fact(term: Term, words: Words): Fact {
  return [t(`cli.inspect.${term}`), translate(words)];
}

function describeRows({ estimatedRows: count, rowsExact }: ListInfo): Message {
  if (count === null) return message('cli.inspect.unknown');
  return message(rowsExact ? 'cli.inspect.exactly' : 'cli.inspect.about', { count });
}

function describeColumn({ name, guess, offer }: Column): string {
  const shown = name === '' ? message('cli.inspect.noName') : name;
  const what =
    guess === null ? shown : message('cli.inspect.guess', { name: shown, kind: guess.kind, reason: guess.reason });
  return translate(offer === undefined ? what : message('cli.inspect.offer', { what, reason: offer.reason }));
}

/** Does not show the words of a guessed header: they may be a person's data. */
function describeHeader({ headerCertainty }: ListInfo): Message {
  switch (headerCertainty) {
    case 'certain':
    case 'chosen':
      return message('cli.inspect.yes');
    case 'guessed':
      return message('cli.inspect.headerGuessed');
    case 'none':
      return message('cli.inspect.no');
    default:
      return assertNever(headerCertainty);
  }
}

function describeContainer(container: ListContainer): readonly Fact[] {
  switch (container.kind) {
    case 'text':
      return [];
    case 'gzip':
      return [fact('packed', message('cli.inspect.gzip'))];
    case 'zip':
      return [fact('zip', because(container.member, container.reason)), ...describeOthers(container.members)];
    case 'workbook':
      return [
        ...(container.packing === null ? [] : describeContainer(container.packing)),
        fact('sheet', because(container.sheet, container.reason)),
        ...describeOthers(container.sheets),
      ];
    default:
      return assertNever(container);
  }
}

/** The other choices, numbered as the options accept them. */
function describeOthers(names: readonly string[]): readonly Fact[] {
  return names.length === 1 ? [] : names.map((name, index) => ['', `${index + 1}  ${name}`]);
}

function describeText({ dialect, reasons, encodingConfidence }: ListInfo): readonly Fact[] {
  const { encoding, quoteEscape } = dialect;
  const encodingWords = encodingConfidence === 'guess' ? message('cli.inspect.guessed', { what: encoding }) : encoding;
  return [
    fact('encoding', because(encodingWords, reasons.encoding)),
    fact('delimiter', because(describeDelimiter(dialect.delimiter), reasons.delimiter)),
    ...(quoteEscape === 'doubled' ? [] : [fact('quotes', because(quoteEscape, reasons.quoteEscape))]),
  ];
}

function describeDelimiter(delimiter: string): Words {
  if (delimiter === '') return message('cli.inspect.none');
  return delimiter === ALIGNED_BY_BLANKS ? message('cli.inspect.blanks') : JSON.stringify(delimiter);
}
