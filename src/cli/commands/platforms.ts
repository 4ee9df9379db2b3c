import { PLATFORMS } from '../../core/platforms/index';
import { AppError } from '../../shared/errors';
import { message } from '../../shared/messages/message';
import { isPlatformId, PLATFORM_IDS, type Platform, type PlatformColumn, type Sourced } from '../../shared/platform';
import type { Context } from '../context';
import { EXIT, type ExitCode } from '../exit-codes';
import { print, printJson } from '../terminal/output';
import { formatBytes, formatNumber, t } from '../translate';

/** `platforms`: one line for each platform; with an ID, all its rules with sources and dates. */
export async function platformsCommand(
  id: string | undefined,
  json: boolean,
  { stdout }: Pick<Context, 'stdout'>,
): Promise<ExitCode> {
  const shown = id === undefined ? PLATFORMS : PLATFORMS.filter((platform) => platform.id === known(id));
  if (json) await printJson(stdout, shown);
  else if (id === undefined)
    await print(
      stdout,
      `${shown.map(summaryOf).join('\n')}\n\nRules, sources and dates of one: audience-uploader platforms google`,
    );
  else await print(stdout, shown.map(describePlatform).join('\n\n'));
  return EXIT.done;
}

function known(id: string): string {
  if (isPlatformId(id)) return id;
  throw new AppError('usage', message('cli.platforms.unknown', { id, choices: PLATFORM_IDS }));
}

function summaryOf(platform: Platform): string {
  const columns = platform.files.flatMap((file) => file.columns);
  const fields = [...new Set(columns.map(({ field }) => field))];
  const plain = columns.filter(({ form }) => form === 'plain').map(({ field }) => field);
  const unsure = columns.filter(({ certainty }) => certainty !== 'documented').length;
  return [
    `${platform.id}: ${platform.name}`,
    `  takes ${fields.join(', ')}`,
    ...(plain.length === 0 ? [] : [`  unhashed: ${plain.join(', ')}`]),
    ...(unsure === 0 ? [] : [`  ${unsure} of ${columns.length} rules contested or unknown`]),
  ].join('\n');
}

function describePlatform(platform: Platform): string {
  return [
    `${platform.id}: ${platform.name}`,
    ...platform.files.flatMap(({ name, hasHeader, columns, keys }) => [
      '',
      `File “${name}”: ${hasHeader ? 'CSV in UTF-8, its first line names the columns' : 'one value a line, no header'}`,
      ...columns.flatMap(describeColumn),
      `  A row is kept with ${keys.map((key) => key.join(' and ')).join(', or ')}.`,
    ]),
    '',
    `Limits: ${limitsOf(platform)}`,
    ...sourcesOf(platform.limits),
    `Upload: ${t(`platform.how.${platform.id}`)} ${platform.address}`,
    ...platform.notes.map((note) => `Note: ${t(note)}`),
  ].join('\n');
}

function describeColumn(column: PlatformColumn): readonly string[] {
  const form = { hex: 'SHA-256 in hex', base64: 'SHA-256 in Base64', plain: 'unhashed' }[column.form];
  const times = column.max === 1 ? '' : `, up to ${column.max} columns`;
  return [
    `  ${column.header} (${column.field}): ${form}${times}. ${t(`platform.rule.${column.rule}`)}`,
    ...sourcesOf(column),
  ];
}

function sourcesOf({ certainty, note, sources }: Sourced): readonly string[] {
  return [
    `      ${certainty}${note === undefined ? '' : `: ${t(note)}`}`,
    ...sources.map(({ address, read, by }) => `      ${read}, ${by}: ${address}`),
  ];
}

function limitsOf({ limits: { minimum, maxRows, maxBytes, maySplit } }: Platform): string {
  const limits = [
    ...(minimum === null
      ? []
      : [`at least ${formatNumber(minimum.people)} ${minimum.of === 'matched' ? 'matched people' : 'rows'}`]),
    ...(maxRows === null ? [] : [`at most ${formatNumber(maxRows)} rows a file`]),
    ...(maxBytes === null ? [] : [`at most ${formatBytes(maxBytes)} a file`]),
  ];
  if (limits.length === 0) return t('cli.platforms.noLimits');
  return `${limits.join(', ')}${maxRows === null && maxBytes === null ? '' : maySplit ? '; a longer list is split' : '; a longer list becomes several audiences'}.`;
}
