import { PLATFORMS } from '../../core/platforms/index';
import { AppError } from '../../shared/errors';
import { bytes, type Message, message } from '../../shared/messages/message';
import { isPlatformId, PLATFORM_IDS, type Platform, type PlatformColumn, type Sourced } from '../../shared/platform';
import type { Context } from '../context';
import { EXIT, type ExitCode } from '../exit-codes';
import { print, printJson } from '../terminal/output';
import { t } from '../translate';

/** `platforms`: one line for each platform; with an ID, all its rules with sources and dates. */
export async function platformsCommand(
  id: string | undefined,
  json: boolean,
  { stdout }: Pick<Context, 'stdout'>,
): Promise<ExitCode> {
  const shown = id === undefined ? PLATFORMS : PLATFORMS.filter((platform) => platform.id === known(id));
  if (json) await printJson(stdout, shown);
  else if (id === undefined) await print(stdout, `${shown.map(summaryOf).join('\n')}\n\n${t('cli.platforms.more')}`);
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
    `  ${t('cli.platforms.takes', { fields })}`,
    ...(plain.length === 0 ? [] : [`  ${t('cli.platforms.unhashed', { fields: plain })}`]),
    ...(unsure === 0 ? [] : [`  ${t('cli.platforms.unsure', { unsure, rules: columns.length })}`]),
  ].join('\n');
}

function describePlatform(platform: Platform): string {
  return [
    `${platform.id}: ${platform.name}`,
    ...platform.files.flatMap(({ name, hasHeader, columns, keys }) => [
      '',
      t(hasHeader ? 'cli.platforms.file.csv' : 'cli.platforms.file.lines', { name }),
      ...columns.flatMap(describeColumn),
      `  ${t('cli.platforms.keys', { keys: keys.map((key) => key.join(' and ')).join(', or ') })}`,
    ]),
    '',
    t('cli.platforms.limits', { limits: limitsOf(platform) }),
    ...sourcesOf(platform.limits),
    t('cli.platforms.upload', { how: message(`platform.how.${platform.id}`), address: platform.address }),
    ...platform.notes.map((note) => t('cli.note', { what: message(note) })),
  ].join('\n');
}

function describeColumn(column: PlatformColumn): readonly string[] {
  const { header, field, form, max, rule } = column;
  const values = { header, field, form: message(`cli.form.${form}`), rule: message(`platform.rule.${rule}`) };
  return [
    `  ${max === 1 ? t('cli.platforms.column', values) : t('cli.platforms.column.several', { ...values, max })}`,
    ...sourcesOf(column),
  ];
}

function sourcesOf({ certainty, note, sources }: Sourced): readonly string[] {
  return [
    `      ${certainty}${note === undefined ? '' : `: ${t(note)}`}`,
    ...sources.map(({ address, read, by }) => `      ${read}, ${by}: ${address}`),
  ];
}

function limitsOf({ limits: { minimum, maxRows, maxBytes, maySplit } }: Platform): Message {
  const minimumOf = { rows: 'cli.platforms.minimum.rows', matched: 'cli.platforms.minimum.matched' } as const;
  const limits = [
    ...(minimum === null ? [] : [message(minimumOf[minimum.of], { people: minimum.people })]),
    ...(maxRows === null ? [] : [message('cli.platforms.maxRows', { rows: maxRows })]),
    ...(maxBytes === null ? [] : [message('cli.platforms.maxBytes', { size: bytes(maxBytes) })]),
  ];
  if (limits.length === 0) return message('cli.platforms.noLimits');
  if (maxRows === null && maxBytes === null) return message('cli.platforms.unsplit', { limits });
  return message(maySplit ? 'cli.platforms.split' : 'cli.platforms.severalAudiences', { limits });
}
