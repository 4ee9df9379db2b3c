import type { OpenList } from '../../core/list/list';
import { chooseFields } from '../../core/person-file/choose-fields';
import type { PersonList } from '../../core/person-file/field-mapping';
import { columnName } from '../../shared/describe/list';
import { AppError } from '../../shared/errors';
import type { Doubt } from '../../shared/list';
import { type Message, message } from '../../shared/messages/message';
import type { FieldMapping } from '../../shared/person-file';
import { IDENTIFIERS, type Platform, type PlatformColumn } from '../../shared/platform';
import type { Context } from '../context';
import { joinMessages } from '../describe/describe-mapping';
import { type HashOptions, mappingOptions } from '../options';
import { ParsedOptions } from '../parsed-options';
import type { PlatformOptions } from '../platform-options';
import { notify } from '../terminal/output';
import { type ListDoubt, refuseOptOuts, reportDoubts, rowFilter } from './check-lists';
import { parseCountry } from './choose-columns';
import { openLists } from './open-lists';

interface MappedPeople {
  readonly lists: readonly PersonList[];
  readonly suppressionLists: readonly PersonList[];
  readonly uncertain: readonly ListDoubt[];
}

/** Opens lists and chooses the columns of each field; reports each decision on standard error. */
export async function withPersonLists<T>(
  names: readonly string[],
  platforms: readonly Platform[],
  options: HashOptions & PlatformOptions,
  context: Context,
  work: (mapped: MappedPeople) => Promise<T>,
): Promise<T> {
  refuseForeignOptions(options);
  const opened: OpenList[] = [];
  const columns = platforms.flatMap(({ files }) => files.flatMap((file) => file.columns));
  const choice = {
    columns: options.fields,
    without: options.without,
    countryColumn: options.countryColumn ?? null,
    defaultCountry: parseCountry(options.country),
  };
  try {
    const lists: PersonList[] = [];
    const uncertain: ListDoubt[] = [];
    for (const name of names) {
      for await (const list of openLists(name, options, context)) {
        opened.push(list);
        const only = rowFilter(list, options);
        refuseOptOuts(list, options, only);
        const mapping = chooseFields(list, columns, choice);
        await notify(
          context.stderr,
          message('cli.file.mapped', { name: list.info.name, fields: describeFields(list, mapping) }),
        );
        lists.push({ list, mapping, ...(only === null ? {} : { only }) });
        uncertain.push(...doubtsAbout(list, mapping, options));
      }
    }
    const suppressionLists = await openSuppression(options, columns, lists, opened, context);
    await reportDoubts(uncertain, options, context);
    return await work({ lists, suppressionLists, uncertain });
  } finally {
    await Promise.all(opened.map((list) => list.close()));
  }
}

/** Options about the audience's lists do not apply here, except the default country. */
async function openSuppression(
  options: HashOptions,
  columns: readonly PlatformColumn[],
  lists: readonly PersonList[],
  opened: OpenList[],
  context: Context,
): Promise<readonly PersonList[]> {
  const identifiers = columns.filter(({ field }) => IDENTIFIERS.has(field));
  const [field] = identifiers.map((column) => column.field);
  const choice = {
    columns: field === undefined ? [] : options.suppressColumn.map((column) => ({ field, column })),
    without: [],
    countryColumn: null,
    defaultCountry: lists[0]?.mapping.defaultCountry ?? null,
  };
  const suppressionLists: PersonList[] = [];
  for (const name of options.suppress) {
    for await (const list of openLists(name, mappingOptions(new ParsedOptions({})), context)) {
      opened.push(list);
      const mapping = chooseFields(list, identifiers, choice);
      await notify(
        context.stderr,
        message('cli.file.mapped.suppression', { name: list.info.name, fields: describeFields(list, mapping) }),
      );
      suppressionLists.push({ list, mapping });
    }
  }
  return suppressionLists;
}

function refuseForeignOptions({ type, column, mapping, suppressMapping, plainIds }: HashOptions): void {
  const given = [
    ['--type', type.length > 0],
    ['--column', column.length > 0],
    ['--mapping', mapping !== undefined],
    ['--suppress-mapping', suppressMapping !== undefined],
    ['--plain-ids', plainIds],
  ] as const;
  const found = given.find(([, isGiven]) => isGiven);
  if (found === undefined) return;
  throw new AppError('usage', message('cli.option.forForeign', { option: found[0] }));
}

function doubtsAbout({ info }: OpenList, { fields }: FieldMapping, options: PlatformOptions): readonly ListDoubt[] {
  const isUsed = (column: number) => fields.some((one) => one.columns.includes(column));
  const isOpen = (doubt: Doubt) => doubt.column === undefined || (options.fields.length === 0 && isUsed(doubt.column));
  return info.uncertain.filter(isOpen).map((doubt) => ({ ...doubt, list: info.name }));
}

/** Names columns, never values. */
function describeFields({ info }: OpenList, { fields, countryColumn }: FieldMapping): Message {
  const nameOf = (index: number) => columnName(info, index);
  const parts = fields.map(({ field, columns }) => message('cli.file.field', { field, columns: columns.map(nameOf) }));
  const isField = fields.some(({ field }) => field === 'country');
  const country =
    countryColumn !== null && !isField ? [message('cli.file.country', { column: nameOf(countryColumn) })] : [];
  const all = [...parts, ...country];
  return all.length === 0 ? message('cli.file.noField') : joinMessages(all);
}
