import { USER_TYPES, type UserType } from './audience';

/** A column of countries that serves only some columns, as “Shipping Country” serves “Shipping Phone”. 0-based. */
export interface OwnCountry {
  readonly countryColumn: number;
  readonly columns: readonly number[];
}

/** Which columns say the countries of a row. */
export interface CountryColumns {
  /** Serves all columns without a country of their own, and those whose own one is blank. 0-based. */
  readonly countryColumn: number | null;
  /** Absent where all columns share one. No column is in two of them. */
  readonly ownCountries?: readonly OwnCountry[];
}

/** Which columns become lines of the audience, and how phone numbers find their country. */
export interface ColumnMapping extends CountryColumns {
  readonly userType: UserType;
  /** 0-based, at least one; each filled cell becomes one line. */
  readonly columns: readonly number[];
  /** ISO 3166 alpha-2, for rows without a country of their own. */
  readonly defaultCountry: string | null;
  /** Cells may hold several values, as `a@x.com; b@y.com` does: each becomes one line. False for customer IDs. */
  readonly multiValue: boolean;
  /** SHA-256 digests in Base64 or base64url are taken as what they are; else their cells are rejected. */
  readonly base64Digests?: boolean;
  /** Typing errors in well-known mail domains are corrected. */
  readonly fixTypos?: boolean;
}

/** Uses only the rows with `value` in a column, ignoring letter case and surrounding space. */
export interface RowFilter {
  /** 0-based. */
  readonly column: number;
  readonly value: string;
}

/** All columns of countries: that of the whole row first, if there is one. */
export function countryColumnsOf({ countryColumn, ownCountries = [] }: CountryColumns): readonly number[] {
  const own = ownCountries.map((item) => item.countryColumn);
  return countryColumn === null ? own : [countryColumn, ...own];
}

/** The column of countries that serves only some columns, this one among them; null if there is none. */
export function ownCountryOf({ ownCountries = [] }: CountryColumns, column: number): number | null {
  return ownCountries.find(({ columns }) => columns.includes(column))?.countryColumn ?? null;
}

/** Mappings of distinct user types, in the order of `USER_TYPES`. */
export function sortByUserType(mappings: readonly ColumnMapping[]): readonly ColumnMapping[] {
  return USER_TYPES.flatMap((userType) => mappings.filter((mapping) => mapping.userType === userType));
}
