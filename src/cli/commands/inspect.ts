import { checkGuessedColumns, checkHealth } from '../../core/health/check-health';
import { chooseMapping } from '../../core/list/columns/choose-mapping';
import type { OpenList } from '../../core/list/list';
import { listShape } from '../../core/mappings/list-shape';
import { formatMappingFile } from '../../core/mappings/mapping-file';
import type { MappedShape } from '../../core/mappings/mapping-schema';
import { noteValues } from '../../core/value-notes/note-values';
import { USER_TYPES } from '../../shared/audience';
import { assertNever } from '../../shared/errors';
import { formatSafeJson } from '../../shared/harmless';
import type { ColumnGuess, ColumnMapping, ListContainer, ListInfo } from '../../shared/list';
import type { Context } from '../context';
import { describeHealth } from '../describe/describe-health';
import { describeNotes } from '../describe/describe-notes';
import { EXIT, type ExitCode } from '../exit-codes';
import { checkInspectPaths } from '../lists/check-paths';
import { chooseColumns, readColumnChoice, withFileDialect } from '../lists/choose-columns';
import { columnNames } from '../lists/map-lists';
import { openLists, textDialect } from '../lists/open-lists';
import type { InspectOptions } from '../options';
import { formatBytes, formatNumber, print } from '../terminal/output';

/** `inspect`: what is understood of a list, and why; shows no value of it. Of several lists, one after the other. */
export async function inspectCommand(name: string, options: InspectOptions, context: Context): Promise<ExitCode> {
  await checkInspectPaths(name, options, context);
  const columns = await readColumnChoice(options);
  const saved: MappedShape[] = [];
  for await (const list of openLists(name, withFileDialect(options, columns), context)) {
    await list.close();
    const { info } = list;
    const mappings = isMapped(options) ? chooseColumns(list, columns, options.type) : null;
    const health = mappings === null ? checkGuessedColumns(list) : mappings.flatMap((one) => checkHealth(list, one));
    const notes = (mappings ?? guessedMappings(list)).flatMap((mapping) => noteValues(list, mapping));
    if (mappings !== null) saved.push({ shape: listShape(info), mappings: mappings.map(withOwnColumns) });
    await print(
      context.stdout,
      options.json
        ? formatSafeJson({ ...info, ...(mappings === null ? {} : { mappings }), health, notes })
        : describeList(info, mappings, [
            ...describeHealth(info, health),
            ...describeNotes(info, notes).map((note) => `  note       ${note}`),
          ]),
    );
  }
  if (options.saveMapping !== undefined) {
    const dialect = { ...columns.file?.dialect, ...textDialect(options) };
    await context.exportedFiles.write(options.saveMapping, formatMappingFile({ dialect, lists: saved }));
  }
  return EXIT.done;
}

/** Where nobody says anything about columns, each is told by itself. */
function isMapped({
  type,
  column,
  country,
  countryColumn,
  severalValues,
  base64Digests,
  fixTypos,
  mapping,
  saveMapping,
}: InspectOptions): boolean {
  const texts = [...type, ...column, country, countryColumn, mapping, saveMapping];
  return severalValues || base64Digests || fixTypos || texts.some((text) => text !== undefined);
}

/** One for each type that a column looks like. */
function guessedMappings(list: OpenList): readonly ColumnMapping[] {
  return USER_TYPES.filter((userType) => list.info.columns.some(({ guess }) => guess?.kind === userType)).map(
    (userType) => chooseMapping(list, { userType }),
  );
}

function withOwnColumns(mapping: ColumnMapping): MappedShape['mappings'][number] {
  return { ...mapping, columns: [...mapping.columns] };
}

function describeList(info: ListInfo, mappings: readonly ColumnMapping[] | null, findings: readonly string[]): string {
  const rows =
    info.estimatedRows === null ? 'unknown' : `${info.rowsExact ? '' : 'about '}${formatNumber(info.estimatedRows)}`;
  return [
    info.name,
    `  size       ${info.bytes === null ? 'unknown' : formatBytes(info.bytes)}`,
    ...describeContainer(info.container),
    ...(info.container.kind === 'workbook' ? [] : describeText(info)),
    `  skipped    ${describeLines(info.dialect.skippedLines)} (${info.reasons.skippedLines})`,
    `  header     ${describeHeader(info)} (${info.reasons.header})`,
    `  rows       ${rows}`,
    ...info.uncertain.map(({ reason }) => `  uncertain  ${reason}`),
    ...(info.suspectedOptOut === null ? [] : [`  opt-outs   ${info.suspectedOptOut.reason}`]),
    '  columns',
    ...info.columns.map(
      ({ index, name, guess, offer }) =>
        `    ${index + 1}  ${name || '(no name)'}${describeGuess(guess)}${offer === undefined ? '' : ` (not used: ${offer.reason})`}`,
    ),
    ...(mappings ?? []).map((mapping) => `  mapped as  ${mapping.userType} from ${columnNames(info, mapping)}`),
    ...findings,
  ].join('\n');
}

function describeGuess(guess: ColumnGuess | null): string {
  return guess === null ? '' : `: ${guess.kind}, because ${guess.reason}`;
}

/** The words of a guessed header are not shown: they may be the values of a person. */
function describeHeader({ headerCertainty }: ListInfo): string {
  switch (headerCertainty) {
    case 'certain':
    case 'chosen':
      return 'yes';
    case 'guessed':
      return 'a guess, so only known words of it are shown; say --header or --no-header';
    case 'none':
      return 'no';
    default:
      return assertNever(headerCertainty);
  }
}

function describeLines(lines: number): string {
  if (lines === 0) return 'no line';
  return lines === 1 ? '1 line' : `${formatNumber(lines)} lines`;
}

function describeContainer(container: ListContainer): readonly string[] {
  switch (container.kind) {
    case 'text':
      return [];
    case 'gzip':
      return ['  packed     as GZIP'];
    case 'zip':
      return [`  in the ZIP ${container.member} (${container.reason})`, ...describeOthers(container.members)];
    case 'workbook':
      return [
        ...(container.packing === null ? [] : describeContainer(container.packing)),
        `  sheet      ${container.sheet} (${container.reason})`,
        ...describeOthers(container.sheets),
      ];
    default:
      return assertNever(container);
  }
}

/** What else can be chosen, numbered as the options take it. */
function describeOthers(names: readonly string[]): readonly string[] {
  return names.length === 1 ? [] : names.map((name, index) => `    ${index + 1}  ${name}`);
}

function describeText({ dialect, reasons, encodingConfidence }: ListInfo): readonly string[] {
  const delimiter = dialect.delimiter === '' ? 'none' : JSON.stringify(dialect.delimiter);
  return [
    `  encoding   ${dialect.encoding}${encodingConfidence === 'guess' ? ', a guess' : ''} (${reasons.encoding})`,
    `  delimiter  ${delimiter} (${reasons.delimiter})`,
    ...(dialect.quoteEscape === 'doubled' ? [] : [`  quotes     ${dialect.quoteEscape} (${reasons.quoteEscape})`]),
  ];
}
