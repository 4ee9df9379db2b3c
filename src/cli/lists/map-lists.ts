import { countMultiValueCells } from '../../core/health/multi-value-cells';
import { countMadeUpValues } from '../../core/health/placeholder-cells';
import type { OpenList } from '../../core/list/list';
import { type MappedList, userTypesOf } from '../../core/read-lists';
import { supportsPlainIds, type UserType } from '../../shared/audience';
import type { ColumnMapping } from '../../shared/column-mapping';
import { AppError } from '../../shared/errors';
import { message } from '../../shared/messages/message';
import type { ListRole } from '../../shared/preview';
import type { Context } from '../context';
import { describeMappings } from '../describe/describe-mapping';
import { type HashOptions, mappingOptions } from '../options';
import { ParsedOptions } from '../parsed-options';
import { notify } from '../terminal/output';
import {
  doubtsAbout,
  explaining,
  type ListDoubt,
  refuseOptOuts,
  reportDoubts,
  rowFilter,
  warnOfUnmatchedFilter,
  warnOfUnusedCountryColumn,
} from './check-lists';
import { chooseColumns, readColumnChoice, withFileDialect } from './choose-columns';
import { openLists } from './open-lists';

/** The lists of a command, open until `close`. */
interface MappedLists {
  readonly lists: readonly MappedList[];
  readonly suppressionLists: readonly MappedList[];
  /** What is not certain about them. */
  readonly uncertain: readonly ListDoubt[];
}

/** Opens lists and chooses the columns to hash, and their user types; reports each decision on standard error. */
export async function withMappedLists<T>(
  names: readonly string[],
  options: HashOptions,
  context: Context,
  work: (mapped: MappedLists) => Promise<T>,
): Promise<T> {
  const opened: OpenList[] = [];
  const columns = await readColumnChoice(options);
  const map = async (list: OpenList, mappings: readonly ColumnMapping[], role: ListRole) => {
    const mapped: MappedList = { list, mappings };
    await notify(context.stderr, describeMappings(mapped, role));
    return mapped;
  };
  try {
    const lists: MappedList[] = [];
    const uncertain: ListDoubt[] = [];
    for (const name of names) {
      for await (const list of openLists(name, withFileDialect(options, columns), context)) {
        opened.push(list);
        const typesForList =
          options.type.length > 0 || columns.file !== null ? options.type : userTypesOf(lists.slice(0, 1));
        const filter = rowFilter(list, options);
        refuseOptOuts(list, options, filter);
        const mappings = await explaining(list, context, () => chooseColumns(list, columns, typesForList));
        const mapped = await map(list, mappings, 'audience');
        await warnOfUnmatchedFilter(list, filter, context);
        await warnOfCells('cli.multiValue', countMultiValueCells, mapped, context);
        await warnOfCells('cli.madeUp', countMadeUpValues, mapped, context);
        await warnOfUnusedCountryColumn(mapped, options, context);
        const filtered = filter === null ? mapped : { ...mapped, filter };
        lists.push(filtered);
        uncertain.push(...doubtsAbout(filtered, columns));
      }
    }
    const userTypes = resolveUserTypes(lists, options);
    const suppressionLists: MappedList[] = [];
    const suppression = await readSuppressionChoice(options, lists);
    for (const name of options.suppress) {
      for await (const list of openLists(name, withFileDialect(suppression.options, suppression.columns), context)) {
        opened.push(list);
        const mapped = await map(list, chooseColumns(list, suppression.columns, userTypes), 'suppression');
        suppressionLists.push(mapped);
        // Those who did not agree are suppressed with the others.
        uncertain.push(...doubtsAbout(mapped, suppression.columns).filter(({ about }) => about !== 'opt-outs'));
      }
    }
    await warnOfUncoveredTypes(suppressionLists, userTypes, context);
    await reportDoubts(uncertain, options, context);
    return await work({ lists, suppressionLists, uncertain });
  } finally {
    await Promise.all(opened.map((list) => list.close()));
  }
}

/**
 * How suppression lists are read and mapped. Options about the audience's lists do not apply to them, except the
 * default country: the same number must get the same country in both, or nobody would be suppressed.
 */
async function readSuppressionChoice(options: HashOptions, lists: readonly MappedList[]) {
  const countries = lists.flatMap(({ mappings }) => mappings.flatMap(({ defaultCountry }) => defaultCountry ?? []));
  const own = mappingOptions(new ParsedOptions({ column: options.suppressColumn, mapping: options.suppressMapping }));
  return { options: own, columns: await readColumnChoice(own, countries[0] ?? null) };
}

/** Refuses a requested user type that no list has: the audience would look complete without it. */
function resolveUserTypes(lists: readonly MappedList[], options: HashOptions): readonly UserType[] {
  const found = userTypesOf(lists);
  const [missing] = options.type.filter((userType) => !found.includes(userType));
  if (missing !== undefined) {
    throw new AppError('no-usable-column', message('cli.typeMissing', { userType: missing }));
  }
  if (options.plainIds && !found.every(supportsPlainIds)) {
    throw new AppError('usage', message('cli.option.plainIds'));
  }
  return found;
}

/** Warns of user types that no suppression list covers. */
async function warnOfUncoveredTypes(
  suppressionLists: readonly MappedList[],
  userTypes: readonly UserType[],
  { stderr }: Context,
): Promise<void> {
  if (suppressionLists.length === 0) return;
  const covered = userTypesOf(suppressionLists);
  for (const userType of userTypes.filter((type) => !covered.includes(type))) {
    await notify(stderr, message('cli.note', { what: message('cli.uncoveredType', { userType }) }));
  }
}

/** Warns of cells of the first rows, if there are any. */
async function warnOfCells(
  id: 'cli.multiValue' | 'cli.madeUp',
  count: (list: OpenList, mapping: ColumnMapping) => number,
  { list, mappings }: MappedList,
  { stderr }: Context,
): Promise<void> {
  const cells = mappings.reduce((sum, mapping) => sum + count(list, mapping), 0);
  if (cells > 0) await notify(stderr, message('cli.note', { what: message(id, { cells }) }));
}
