import { chooseMappings } from '../core/list/choose-mappings';
import type { OpenList } from '../core/list/open-list';
import { resolveCountry } from '../core/normalise/country';
import type { MappedList } from '../core/read-lists';
import { mayBePlain, type UserType } from '../shared/audience';
import { AppError } from '../shared/errors';
import type { ColumnMapping, ListInfo } from '../shared/list';
import type { Context } from './context';
import { openLists } from './open-lists';
import { type HashOptions, readOptions } from './options';
import { print } from './output';

/** The lists of a command, open until `close`. */
export interface MappedLists {
  readonly lists: readonly MappedList[];
  readonly suppressed: readonly MappedList[];
}

/** Opens lists and decides which of their columns are hashed as what; each decision is told on standard error. */
export async function withMappedLists<T>(
  names: readonly string[],
  options: HashOptions,
  context: Context,
  work: (mapped: MappedLists) => Promise<T>,
): Promise<T> {
  const opened: OpenList[] = [];
  const defaultCountry = parseCountry(options.country);
  const columns = {
    columns: options.column,
    countryColumn: options.countryColumn ?? null,
    defaultCountry,
    severalValues: options.severalValues,
  };
  const map = async (list: OpenList, userTypes: readonly UserType[], choice: typeof columns, purpose: string) => {
    opened.push(list);
    const mapped: MappedList = { list, mappings: chooseMappings(list.info, userTypes, choice) };
    await print(context.stderr, describeMappings(mapped, purpose));
    return mapped;
  };
  try {
    const lists: MappedList[] = [];
    for (const name of names) {
      for await (const list of openLists(name, options, context)) {
        const wanted = options.type.length > 0 ? options.type : typesOf(lists.slice(0, 1));
        lists.push(await map(list, wanted, columns, ''));
      }
    }
    const userTypes = foundTypes(lists, options);
    const suppressed: MappedList[] = [];
    for (const name of options.suppress) {
      // How the lists of the audience are written says nothing about these.
      for await (const list of openLists(name, readOptions.parse({}), context)) {
        const choice = { ...columns, columns: options.suppressColumn, countryColumn: null };
        suppressed.push(await map(list, userTypes, choice, ', to be left out'));
      }
    }
    await warnOfMissing(suppressed, userTypes, context);
    return await work({ lists, suppressed });
  } finally {
    await Promise.all(opened.map((list) => list.close()));
  }
}

function typesOf(lists: readonly MappedList[]): readonly UserType[] {
  return [...new Set(lists.flatMap(({ mappings }) => mappings.map(({ userType }) => userType)))];
}

/** Every type that was asked for must be in some list: an audience that lacks one would look like a whole one. */
function foundTypes(lists: readonly MappedList[], options: HashOptions): readonly UserType[] {
  const found = typesOf(lists);
  const [missing] = options.type.filter((userType) => !found.includes(userType));
  if (missing !== undefined) {
    throw new AppError('no-usable-column', `No list has a column for ${missing}. Leave it away, or name its --column.`);
  }
  if (options.plainIds && !found.every(mayBePlain)) {
    throw new AppError(
      'usage',
      '--plain-ids is for device IDs and third-party IDs; e-mail and phone are always hashed.',
    );
  }
  return found;
}

/** Who opted out by e-mail address may still be in the list of phone numbers: that is said, not assumed. */
async function warnOfMissing(
  suppressed: readonly MappedList[],
  userTypes: readonly UserType[],
  { stderr }: Context,
): Promise<void> {
  if (suppressed.length === 0) return;
  for (const userType of userTypes) {
    if (suppressed.some(({ mappings }) => mappings.some((mapping) => mapping.userType === userType))) continue;
    await print(stderr, `Note: no suppression list holds ${userType}, so nobody is left out of that part.`);
  }
}

function parseCountry(text: string | undefined): string | null {
  if (text === undefined) return null;
  const country = resolveCountry(text);
  if (country === null) {
    throw new AppError(
      'usage',
      `There is no country “${text}”. Give --country a code such as DE, an English name or a calling code.`,
    );
  }
  return country;
}

/** Names columns, never values. */
function describeMappings({ list, mappings }: MappedList, purpose: string): string {
  const parts = mappings.map((mapping) => `${mapping.userType} from ${columnNames(list.info, mapping)}`);
  return `${list.info.name}: ${describeForm(list.info)}; ${parts.join('; ')}${purpose}`;
}

function columnNames({ columns }: ListInfo, mapping: ColumnMapping): string {
  return mapping.columns.map((index) => columns[index]?.name || `column ${index + 1}`).join(', ');
}

function describeForm({ container, dialect: { encoding, delimiter } }: ListInfo): string {
  if (container.kind === 'workbook') {
    const sheet = `sheet “${container.sheet}” (${container.reason})`;
    return container.packing?.kind === 'zip' ? `${sheet} (${container.packing.reason})` : sheet;
  }
  const separated = delimiter === '' ? 'one value a line' : `separated by ${JSON.stringify(delimiter)}`;
  return `${encoding}, ${separated}${container.kind === 'zip' ? ` (${container.reason})` : ''}`;
}
