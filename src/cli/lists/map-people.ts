import type { OpenList } from '../../core/list/list';
import { usesFor } from '../../core/mappings/mapping-file';
import { chooseFields, type UnusedColumn, unusedColumns } from '../../core/person-file/plan/choose-fields';
import { columnsOfField, type PersonList } from '../../core/person-file/plan/field-mapping';
import { withMappedIdentifiers, withSavedFields } from '../../core/person-file/plan/mapped-identifiers';
import { type ColumnMapping, countryColumnsOf, type RowFilter } from '../../shared/column-mapping';
import { columnName } from '../../shared/describe/list';
import { AppError } from '../../shared/errors';
import { IDENTIFIERS } from '../../shared/field';
import type { Doubt } from '../../shared/list';
import { type Message, message } from '../../shared/messages/message';
import type { FieldMapping } from '../../shared/person-file';
import type { Platform, PlatformColumn } from '../../shared/platform';
import type { Context } from '../context';
import { joinMessages } from '../describe/describe-mapping';
import { type HashOptions, mappingOptions } from '../options';
import { ParsedOptions } from '../parsed-options';
import type { PlatformOptions } from '../platform-options';
import { notify } from '../terminal/output';
import { type ListDoubt, refuseOptOuts, reportDoubts, rowFilter, warnOfUnmatchedFilter } from './check-lists';
import { type ColumnChoice, parseCountry, readColumnChoice, withFileDialect } from './choose-columns';
import { openLists } from './open-lists';

interface MappedPeople {
  readonly lists: readonly PersonList[];
  /** From the options and mapping files. */
  readonly values: Pick<HashOptions, 'multiValue' | 'base64Digests' | 'fixTypos'>;
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
  const columnChoice = await readColumnChoice(options);
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
    const mapped: ColumnMapping[] = [];
    const uncertain: ListDoubt[] = [];
    for (const name of names) {
      for await (const list of openLists(name, withFileDialect(options, columnChoice), context)) {
        opened.push(list);
        const filter = rowFilter(list, options);
        refuseOptOuts(list, options, filter);
        const { mappings, files } = usesOf(list, columnChoice);
        mapped.push(...mappings);
        const saved = withSavedFields(choice, options.platforms, files);
        const mapping = chooseFields(list, columns, withMappedIdentifiers(saved, mappings));
        await notify(
          context.stderr,
          message('cli.file.mapped', { name: list.info.name, fields: describeFields(list, mapping) }),
        );
        await warnOfUnmatchedFilter(list, filter, context);
        await warnOfUnusedColumns(list, unusedColumns(list, columns, mapping, saved), context);
        await warnOfLostZeros(list, mapping, context);
        lists.push({ list, mapping, ...(filter === null ? {} : { filter }) });
        uncertain.push(...doubtsAbout(list, mapping, filter, options));
      }
    }
    const suppressionLists = await openSuppression(options, columns, lists, opened, context);
    await reportDoubts(uncertain, options, context);
    return await work({ lists, suppressionLists, uncertain, values: valueOptions(options, mapped) });
  } finally {
    await Promise.all(opened.map((list) => list.close()));
  }
}

/** Options about the audience's lists do not apply here, except the default country. */
async function openSuppression(
  options: HashOptions & PlatformOptions,
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
  const own = mappingOptions(new ParsedOptions({ column: options.suppressColumn, mapping: options.suppressMapping }));
  const columnChoice = await readColumnChoice(own);
  const suppressionLists: PersonList[] = [];
  for (const name of options.suppress) {
    for await (const list of openLists(name, withFileDialect(own, columnChoice), context)) {
      opened.push(list);
      const { mappings, files } = usesOf(list, columnChoice);
      const saved = withSavedFields(choice, options.platforms, files);
      const mapping = chooseFields(list, identifiers, withMappedIdentifiers(saved, mappings));
      await notify(
        context.stderr,
        message('cli.file.mapped.suppression', { name: list.info.name, fields: describeFields(list, mapping) }),
      );
      suppressionLists.push({ list, mapping });
    }
  }
  return suppressionLists;
}

function refuseForeignOptions({ type, column, plainIds }: HashOptions): void {
  const foreignOptions = [
    ['--type', type.length > 0],
    ['--column', column.length > 0],
    ['--plain-ids', plainIds],
  ] as const;
  const found = foreignOptions.find(([, isGiven]) => isGiven);
  if (found === undefined) return;
  throw new AppError('usage', message('cli.option.forForeign', { option: found[0] }));
}

async function warnOfUnusedColumns(
  { info }: OpenList,
  unused: readonly UnusedColumn[],
  { stderr }: Context,
): Promise<void> {
  for (const { field, column } of unused) {
    const what = message('cli.file.unusedColumn', { name: info.name, field, column: columnName(info, column) });
    await notify(stderr, message('cli.note', { what }));
  }
}

/** Too short for most countries, but long enough for a code that began with a zero. */
const PERHAPS_CUT = /^\d{3,4}$/;

/** Warns where postal codes may have lost their first zeros, and no country says how long they have to be. */
async function warnOfLostZeros(list: OpenList, mapping: FieldMapping, { stderr }: Context): Promise<void> {
  if (mapping.countryColumn !== null || mapping.defaultCountry !== null) return;
  const columns = columnsOfField(mapping, 'postal-code');
  const codes = list.sample.filter((row) => columns.some((column) => PERHAPS_CUT.test(row[column]?.trim() ?? '')));
  if (codes.length === 0) return;
  const what = message('cli.file.lostZeros', { name: list.info.name, count: codes.length });
  await notify(stderr, message('cli.note', { what }));
}

/** What the mapping file says of this list; nothing without such a file. */
function usesOf({ info }: OpenList, { file }: ColumnChoice): ReturnType<typeof usesFor> {
  return file === null ? { mappings: [], files: [] } : usesFor(file, info);
}

function valueOptions(options: HashOptions, mappings: readonly ColumnMapping[]): MappedPeople['values'] {
  return {
    multiValue: options.multiValue || mappings.some(({ multiValue }) => multiValue),
    base64Digests: options.base64Digests || mappings.some(({ base64Digests }) => base64Digests === true),
    fixTypos: options.fixTypos || mappings.some(({ fixTypos }) => fixTypos === true),
  };
}

function doubtsAbout(
  { info }: OpenList,
  mapping: FieldMapping,
  filter: RowFilter | null,
  options: PlatformOptions,
): readonly ListDoubt[] {
  const used = new Set([...mapping.fields.flatMap(({ columns }) => columns), ...countryColumnsOf(mapping)]);
  const isOpen = ({ about, column }: Doubt) => {
    if (about === 'opt-outs') return column !== filter?.column;
    return column === undefined || (options.fields.length === 0 && used.has(column));
  };
  return info.uncertain.filter(isOpen).map((doubt) => ({ ...doubt, list: info.name }));
}

/** Names columns, never values. */
function describeFields({ info }: OpenList, { fields, countryColumn, ownCountries = [] }: FieldMapping): Message {
  const nameOf = (index: number) => columnName(info, index);
  const parts = fields.map(({ field, columns }) => message('cli.file.field', { field, columns: columns.map(nameOf) }));
  const isField = fields.some(({ field }) => field === 'country');
  const own = ownCountries.map((item) =>
    message('cli.file.ownCountry', { columns: item.columns.map(nameOf), country: nameOf(item.countryColumn) }),
  );
  const country =
    countryColumn !== null && !isField ? [message('cli.file.country', { column: nameOf(countryColumn) })] : [];
  const all = [...parts, ...country, ...own];
  return all.length === 0 ? message('cli.file.noField') : joinMessages(all);
}
