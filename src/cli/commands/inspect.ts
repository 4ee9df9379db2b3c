import { checkGuessedColumns } from '../../core/health/check-health';
import { assertNever } from '../../shared/errors';
import type { HealthFinding } from '../../shared/health';
import type { ListContainer, ListInfo } from '../../shared/list';
import type { Context } from '../context';
import { describeHealth } from '../describe-health';
import { EXIT, type ExitCode } from '../exit-codes';
import { openLists } from '../open-lists';
import type { ReadOptions } from '../options';
import { formatBytes, formatNumber, print } from '../output';

/** `inspect`: what is understood of a list, and why; shows no value of it. Of several lists, one after the other. */
export async function inspectCommand(
  name: string,
  options: ReadOptions & { readonly json: boolean },
  context: Context,
): Promise<ExitCode> {
  for await (const list of openLists(name, options, context)) {
    await list.close();
    const { info } = list;
    const health = checkGuessedColumns(list);
    await print(context.stdout, options.json ? JSON.stringify({ ...info, health }) : describeList(info, health));
  }
  return EXIT.done;
}

function describeList(info: ListInfo, health: readonly HealthFinding[]): string {
  const rows =
    info.estimatedRows === null ? 'unknown' : `${info.rowsExact ? '' : 'about '}${formatNumber(info.estimatedRows)}`;
  return [
    info.name,
    `  size       ${info.bytes === null ? 'unknown' : formatBytes(info.bytes)}`,
    ...describeContainer(info.container),
    ...(info.container.kind === 'workbook' ? [] : describeText(info)),
    `  header     ${info.dialect.header ? 'yes' : 'no'} (${info.reasons.header})`,
    `  rows       ${rows}`,
    '  columns',
    ...info.columns.map(
      ({ index, name, guess }) =>
        `    ${index + 1}  ${name || '(no name)'}${guess === null ? '' : `: ${guess.kind}, because ${guess.reason}`}`,
    ),
    ...describeHealth(info, health),
  ].join('\n');
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
    `  skipped    ${dialect.skippedLines === 1 ? '1 line' : `${dialect.skippedLines} lines`} (${reasons.skippedLines})`,
    `  delimiter  ${delimiter} (${reasons.delimiter})`,
    ...(dialect.quoteEscape === 'doubled' ? [] : [`  quotes     ${dialect.quoteEscape} (${reasons.quoteEscape})`]),
  ];
}
