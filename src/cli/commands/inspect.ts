import type { ListInfo } from '../../shared/list';
import type { Context } from '../context';
import { EXIT, type ExitCode } from '../exit-codes';
import { openNamedList } from '../hash-lists';
import type { ReadOptions } from '../options';
import { formatBytes, formatNumber, print } from '../output';

/** `inspect`: what is understood of a list, and why; shows no value of it. */
export async function inspectCommand(
  name: string,
  options: ReadOptions & { readonly json: boolean },
  context: Context,
): Promise<ExitCode> {
  const list = await openNamedList(name, options, context);
  try {
    await print(context.stdout, options.json ? JSON.stringify(list.info) : describeList(list.info));
  } finally {
    await list.close();
  }
  return EXIT.done;
}

function describeList(info: ListInfo): string {
  const rows =
    info.estimatedRows === null ? 'unknown' : `${info.rowsExact ? '' : 'about '}${formatNumber(info.estimatedRows)}`;
  return [
    info.name,
    `  size       ${info.bytes === null ? 'unknown' : formatBytes(info.bytes)}`,
    `  encoding   ${info.dialect.encoding} (${info.reasons.encoding})`,
    `  delimiter  ${info.dialect.delimiter === '' ? 'none' : JSON.stringify(info.dialect.delimiter)} (${info.reasons.delimiter})`,
    `  header     ${info.dialect.header ? 'yes' : 'no'} (${info.reasons.header})`,
    `  rows       ${rows}`,
    '  columns',
    ...info.columns.map(
      ({ index, name, guess }) =>
        `    ${index + 1}  ${name || '(no name)'}${guess === null ? '' : `: ${guess.kind}, because ${guess.reason}`}`,
    ),
  ].join('\n');
}
