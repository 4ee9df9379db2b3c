import type { MappingChoice } from '../../core/list/columns/choose-mapping';
import { chooseMappings } from '../../core/list/columns/choose-mapping';
import type { OpenList } from '../../core/list/list';
import { type MappingFile, usesFor } from '../../core/mappings/mapping-file';
import { resolveCountry } from '../../core/normalise/country/country';
import { supportsMultiValue, type UserType } from '../../shared/audience';
import type { ColumnMapping } from '../../shared/column-mapping';
import { AppError } from '../../shared/errors';
import { message } from '../../shared/messages/message';
import type { MappingOptions, ReadOptions } from '../options';

interface ValueOptions {
  readonly base64Digests: boolean;
  readonly fixTypos: boolean;
}

/** Column choices from the command line and the mapping file. */
export interface ColumnChoice {
  readonly file: MappingFile | null;
  readonly choice: Required<Omit<MappingChoice, 'userType'>> & ValueOptions;
}

/**
 * Throws `usage` where the two contradict each other, and `bad-mapping-file`.
 * @param fallbackCountry for rows without a country of their own, ISO 3166 alpha-2
 */
export async function readColumnChoice(
  options: MappingOptions,
  fallbackCountry: string | null = null,
): Promise<ColumnChoice> {
  const { mapping, column, countryColumn, country, multiValue, base64Digests, fixTypos } = options;
  if (mapping !== undefined && (column.length > 0 || countryColumn !== undefined)) {
    throw new AppError('usage', message('cli.option.mapping'));
  }
  const defaultCountry = parseCountry(country);
  return {
    file: mapping === undefined ? null : await loadMappingFile(mapping),
    choice: {
      columns: column,
      countryColumn: countryColumn ?? null,
      defaultCountry,
      fallbackCountry,
      multiValue,
      base64Digests,
      fixTypos,
    },
  };
}

/** Options for opening a list; the command line overrides the mapping file. */
export function withFileDialect(options: MappingOptions, { file }: ColumnChoice): ReadOptions {
  if (file === null) return options;
  const { dialect } = file;
  return {
    ...options,
    delimiter: options.delimiter ?? dialect.delimiter,
    encoding: options.encoding ?? dialect.encoding,
    skipLines: options.skipLines ?? dialect.skippedLines,
    quoteEscape: options.quoteEscape ?? dialect.quoteEscape,
    header: options.header ?? dialect.header,
  };
}

/** Chooses the mappings of a list. With empty `userTypes`: those of the mapping file, or the likeliest type. */
export function chooseColumns(
  list: OpenList,
  { file, choice }: ColumnChoice,
  userTypes: readonly UserType[],
): readonly ColumnMapping[] {
  if (file === null) return chooseMappings(list, userTypes, choice).map((mapping) => withChoice(mapping, choice));
  const { name } = list.info;
  const saved = usesFor(file, list.info);
  if (saved.mappings.length === 0) {
    const platforms = saved.files.map(({ platform }) => platform);
    throw new AppError('mapping-mismatch', message('cli.mapping.platformsOnly', { name, platforms }));
  }
  const mappings = saved.mappings
    .filter(({ userType }) => userTypes.length === 0 || userTypes.includes(userType))
    .map((mapping) => withChoice(mapping, choice));
  if (mappings.length > 0) return mappings;
  throw new AppError('no-usable-column', message('cli.mapping.noColumn', { name, userTypes }));
}

/** Applies the options that may accompany a mapping file. */
function withChoice(
  mapping: ColumnMapping,
  { defaultCountry, fallbackCountry, multiValue, base64Digests, fixTypos }: ColumnChoice['choice'],
): ColumnMapping {
  const { userType } = mapping;
  const country = defaultCountry ?? fallbackCountry;
  return {
    ...mapping,
    defaultCountry: userType === 'phone_hash' ? (country ?? mapping.defaultCountry) : mapping.defaultCountry,
    multiValue: mapping.multiValue || (multiValue && supportsMultiValue(userType)),
    ...(base64Digests ? { base64Digests } : {}),
    ...(fixTypos && userType === 'email_hash' ? { fixTypos } : {}),
  };
}

async function loadMappingFile(path: string): Promise<MappingFile> {
  const { readMappingFile } = await import('../../core/mappings/read-mapping-file');
  return readMappingFile(path);
}

/** A country as `--country` names it, in ISO 3166 alpha-2; null without the option. Throws `usage`. */
export function parseCountry(text: string | undefined): string | null {
  if (text === undefined) return null;
  const country = resolveCountry(text);
  if (country === null) throw new AppError('usage', message('cli.option.country', { text }));
  return country;
}
