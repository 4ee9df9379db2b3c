import { USER_TYPES, type UserType } from '../../../shared/audience';
import {
  type ColumnMapping,
  type CountryColumns,
  countryColumnsOf,
  sortByUserType,
} from '../../../shared/column-mapping';
import type { Column, ColumnKind } from '../../../shared/list';
import type { ListId } from '../../../shared/preview';
import { hasUserType, type ListDraft, withMappings, withUserTypes } from './list-draft';
import { countriesWith, countriesWithout } from './mapped-countries';

/** A new use for a column of a list; `use` is null to not use it. */
export interface ColumnAssignment {
  readonly id: ListId;
  readonly column: number;
  readonly use: ColumnKind | null;
  /** For phone numbers without a country, ISO 3166 alpha-2. */
  readonly defaultCountry: string | null;
}

interface Lists {
  readonly lists: readonly ListDraft[];
  readonly userTypes: readonly UserType[];
}

/** User types that one pass can make together. */
const COMBINABLE: readonly UserType[] = ['email_hash', 'phone_hash'];

/** The mappings of a draft, by position: chosen by the marketer, or else guessed by main. */
export function mappingsInUse({ preview, mappings }: ListDraft): readonly ColumnMapping[] {
  if (preview.kind === 'no-column') return [];
  return mappings ?? preview.last?.mappings ?? [];
}

export function columnUses(mappings: readonly ColumnMapping[]): ReadonlyMap<number, ColumnKind> {
  const uses = new Map<number, ColumnKind>();
  for (const mapping of mappings) {
    for (const column of mapping.columns) uses.set(column, mapping.userType);
    for (const column of countryColumnsOf(mapping)) uses.set(column, 'country');
  }
  return uses;
}

/**
 * Changes the use of one column. A user type that cannot be combined with those of the audience replaces them, and one
 * that no list holds any more is dropped.
 */
export function assignColumn({ lists, userTypes }: Lists, assignment: ColumnAssignment): Lists {
  const draft = lists.find(({ id }) => id === assignment.id);
  if (draft === undefined) return { lists, userTypes };
  const wanted = typesWith(userTypes, assignment.use);
  const mappings = mappingsWith(draft, assignment).filter(({ userType }) => wanted.includes(userType));
  const assigned = lists.map((item) => (item.id === draft.id ? withMappings(item, sortByUserType(mappings)) : item));
  const audienceLists = assigned.filter(({ role }) => role === 'audience');
  const held = wanted.filter((type) => type === assignment.use || hasUserType(audienceLists, type));
  const kept = held.length > 0 && audienceLists.every(isMappingSettled) ? held : wanted;
  return {
    userTypes: kept,
    lists: assigned.map((item) => (item.id === draft.id ? { ...item, userTypes: kept } : withUserTypes(item, kept))),
  };
}

/**
 * For a list without a column of the audience's types: its likeliest column of another type, if the audience can hold
 * both.
 */
export function otherColumn(
  columns: readonly Column[],
  userTypes: readonly UserType[],
): { readonly column: number; readonly userType: UserType } | null {
  const offered = columns.flatMap(({ index, guess }) => {
    const userType = COMBINABLE.find((type) => type === guess?.kind && !userTypes.includes(type));
    return userType === undefined || guess === null ? [] : [{ column: index, userType, confidence: guess.confidence }];
  });
  const [best] = offered.sort((a, b) => b.confidence - a.confidence);
  if (best === undefined || !userTypes.every((type) => COMBINABLE.includes(type))) return null;
  return { column: best.column, userType: best.userType };
}

/** The marketer has chosen columns, or main has guessed them. */
function isMappingSettled({ preview, mappings }: ListDraft): boolean {
  return mappings !== null || preview.kind !== 'loading';
}

function typesWith(userTypes: readonly UserType[], use: ColumnKind | null): readonly UserType[] {
  if (use === null || use === 'country' || userTypes.includes(use)) return userTypes;
  const together = COMBINABLE.includes(use) ? userTypes.filter((type) => COMBINABLE.includes(type)) : [];
  return USER_TYPES.filter((type) => type === use || together.includes(type));
}

function mappingsWith(draft: ListDraft, { column, use, defaultCountry }: ColumnAssignment): readonly ColumnMapping[] {
  const others = mappingsInUse(draft).map((mapping) => withoutColumn(mapping, column));
  if (use === null) return others.filter(hasColumn);
  if (use === 'country') {
    return others
      .filter(hasColumn)
      .map((mapping) =>
        mapping.userType === 'phone_hash' ? withCountries(mapping, { countryColumn: column }) : mapping,
      );
  }
  const mapping = others.find(({ userType }) => userType === use) ?? newMapping(draft, use, column, defaultCountry);
  const assigned = { ...withColumnCountry(draft, mapping, column), columns: sorted([...mapping.columns, column]) };
  return [...others.filter((other) => hasColumn(other) && other.userType !== use), assigned];
}

/** A mapping of phone numbers with the country of one more column. */
function withColumnCountry({ preview }: ListDraft, mapping: ColumnMapping, column: number): ColumnMapping {
  const columns = preview.last?.info.columns ?? [];
  if (mapping.userType !== 'phone_hash') return mapping;
  return withCountries(mapping, countriesWith(mapping, column, mapping.columns, columns));
}

function withCountries({ ownCountries: _, ...mapping }: ColumnMapping, countries: CountryColumns): ColumnMapping {
  return { ...mapping, ...countries };
}

function sorted(columns: readonly number[]): readonly number[] {
  return [...columns].sort((a, b) => a - b);
}

function newMapping(
  { preview }: ListDraft,
  userType: UserType,
  column: number,
  defaultCountry: string | null,
): ColumnMapping {
  const isPhone = userType === 'phone_hash';
  const columns = preview.last?.info.columns ?? [];
  const country = columns.find(({ index, guess }) => guess?.kind === 'country' && index !== column)?.index ?? null;
  return {
    userType,
    columns: [],
    countryColumn: isPhone ? (columns[column]?.ownCountry ?? country) : null,
    defaultCountry: isPhone ? defaultCountry : null,
    multiValue: false,
  };
}

function withoutColumn(mapping: ColumnMapping, column: number): ColumnMapping {
  const columns = mapping.columns.filter((other) => other !== column);
  return withCountries({ ...mapping, columns }, countriesWithout(mapping, column));
}

function hasColumn({ columns }: ColumnMapping): boolean {
  return columns.length > 0;
}
