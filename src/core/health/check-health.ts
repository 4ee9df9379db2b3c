import type { CountryCode } from 'libphonenumber-js/core';
import { supportsMultiValue, USER_TYPES } from '../../shared/audience';
import type { ColumnMapping } from '../../shared/column-mapping';
import type { HealthFinding, HealthKind, UnsupportedHash } from '../../shared/notes/health';
import { chooseMapping } from '../list/columns/choose-mapping';
import { createCountryCells } from '../list/columns/countries/country-cells';
import { sampledRows } from '../list/sampled-rows';
import { headerOf, isRepeatedHeader } from '../normalise/cell/repeated-header';
import { mayBeMultiValue, splitMultiValue } from '../normalise/cell/split-multi-value';
import { trim } from '../normalise/cell/trim';
import { resolveCountry, saysNoCountry } from '../normalise/country/country';
import { isInternational } from '../normalise/phone/international-form';
import { findLostZeros } from './lost-zeros';
import { looksMultiValue, type SampledList } from './multi-value-cells';
import {
  isPlaceholder,
  isRoleAddress,
  isScientific,
  isSpreadsheetNumber,
  JOINT,
  mayHoldOtherHash,
  mayHoldPlaceholder,
  mayHoldScientific,
  mayHoldSpreadsheetNumber,
  otherHash,
} from './value-patterns';

interface SampledValue {
  readonly row: number;
  /** Trimmed, never empty. */
  readonly value: string;
  readonly record: readonly string[];
}

/** The values of a column, and what is seen of them all at once, as most columns need no closer look. */
interface SampledColumn {
  readonly column: number;
  readonly values: readonly SampledValue[];
  /** In one text. */
  readonly joined: string;
  /** In lower case. */
  readonly distinct: ReadonlySet<string>;
}

/** Rows named beside each finding. */
const MAX_NAMED_ROWS = 3;
/** A value repeated this often, and in this share of the cells, is probably a placeholder. */
const REPEATED_VALUE_MIN = { count: 5, share: 0.05 } as const;
/** Findings common to every list are reported only above this share. */
const MIN_REPORTED_SHARE = 0.01;

/** Finds problems in the columns to be hashed, from the head of a list. Pure; keeps no value. */
export function checkHealth(list: SampledList, mapping: ColumnMapping): readonly HealthFinding[] {
  const names = headerOf(list, mapping.columns);
  return mapping.columns.flatMap((column, index) => {
    const cells = sampledCells(list, mapping, column, names[index] ?? '');
    const sampled = gathered(column, valuesOf(cells, mapping));
    return [...multiValueFindings(sampled, mapping), ...checkValues(sampled, list, mapping)];
  });
}

/** The same for every column that looks like an identifier, if none was chosen. */
export function checkGuessedColumns(list: SampledList): readonly HealthFinding[] {
  const { columns } = list.info;
  return USER_TYPES.filter((userType) => columns.some(({ guess }) => guess?.kind === userType)).flatMap((userType) =>
    checkHealth(list, chooseMapping(list, { userType })),
  );
}

function sampledCells(list: SampledList, mapping: ColumnMapping, column: number, name: string): SampledValue[] {
  // In small steps: V8 optimises a loop that does all this, which takes longer than the loop.
  return sampledRows(list, mapping.columns.length)
    .map((record, index) => ({ row: list.sampleRows[index] ?? 0, value: trim(record[column] ?? ''), record }))
    .filter(({ value, record }) => value !== '' && !isRepeatedHeader(record[column] ?? '', name));
}

/** The country of a row's numbers in a column; each of the few that a list has is read once. */
function countriesOf({ info }: SampledList, mapping: ColumnMapping, column: number) {
  const cellOf = createCountryCells(info, mapping);
  const { defaultCountry } = mapping;
  const fallback = defaultCountry === null ? null : resolveCountry(defaultCountry);
  const known = new Map<string, CountryCode | null>();
  return (record: readonly string[]): CountryCode | null => {
    const { text, numbers } = cellOf(record, column);
    const key = `${numbers} ${text}`;
    let country = known.get(key);
    if (country === undefined) {
      country = saysNoCountry(text, numbers) ? fallback : resolveCountry(text, numbers);
      known.set(key, country);
    }
    return country;
  };
}

function gathered(column: number, values: readonly SampledValue[]): SampledColumn {
  const texts = values.map(({ value }) => value);
  return { column, values, joined: texts.join(JOINT), distinct: new Set(texts.map((text) => text.toLowerCase())) };
}

function multiValueFindings(sampled: SampledColumn, mapping: ColumnMapping): readonly HealthFinding[] {
  if (!mayBeMultiValue(sampled.joined)) return [];
  return findingFor('several-values', sampled, ({ value }) => looksMultiValue(value, mapping));
}

function valuesOf(cells: readonly SampledValue[], { userType, multiValue }: ColumnMapping): readonly SampledValue[] {
  if (!multiValue || !supportsMultiValue(userType)) return cells;
  return cells.flatMap((cell) =>
    splitMultiValue(userType, cell.value).map((value) => ({ ...cell, value: trim(value) })),
  );
}

function checkValues(sampled: SampledColumn, list: SampledList, mapping: ColumnMapping): readonly HealthFinding[] {
  const { joined, distinct } = sampled;
  const { userType } = mapping;
  const seen = (kind: SimpleKind, mayOccur: boolean, test: ValueTest, from = 0) =>
    mayOccur ? findingFor(kind, sampled, test, from) : [];
  return [
    ...seen('scientific-notation', mayHoldScientific(joined), ({ value }) => isScientific(value)),
    ...otherHashFindings(sampled).filter((finding) => !isBareUuid(finding, userType)),
    ...(userType === 'phone_hash' ? phoneFindings(sampled, countriesOf(list, mapping, sampled.column)) : []),
    ...seen(
      'spreadsheet-number',
      userType === 'custom_audience_third_party_id' && mayHoldSpreadsheetNumber(joined),
      ({ value }) => isSpreadsheetNumber(value),
    ),
    ...seen(
      'placeholder',
      mayHoldPlaceholder(joined, distinct),
      ({ value }) => isPlaceholder(value),
      MIN_REPORTED_SHARE,
    ),
    ...repeatedValueFindings(sampled),
    ...seen('role-address', userType === 'email_hash', ({ value }) => isRoleAddress(value), MIN_REPORTED_SHARE),
  ];
}

/** 32 hex digits in a device ID column are a UUID without its hyphens. */
function isBareUuid(finding: HealthFinding, userType: ColumnMapping['userType']): boolean {
  return userType === 'mobile_advertiser_id' && finding.kind === 'other-hash' && finding.algorithm === 'MD5';
}

function otherHashFindings({ column, values, joined }: SampledColumn): readonly HealthFinding[] {
  if (!mayHoldOtherHash(joined)) return [];
  const algorithms: readonly UnsupportedHash[] = ['MD5', 'SHA-1', 'SHA-384', 'SHA-512'];
  const hashes = values.filter(({ value }) => otherHash(value) !== null);
  return algorithms.flatMap((algorithm) => {
    const matches = hashes.filter(({ value }) => otherHash(value) === algorithm);
    return matches.length === 0
      ? []
      : [{ kind: 'other-hash', algorithm, ...affectedValues(column, matches, values.length) }];
  });
}

function phoneFindings(
  { column, values }: SampledColumn,
  countryIn: ReturnType<typeof countriesOf>,
): readonly HealthFinding[] {
  const phones = values.map(({ row, value, record }) => ({ row, value, country: countryIn(record) }));
  const lost = new Set(findLostZeros(phones));
  return [
    ...findingFor(
      'no-country',
      { column, values: phones },
      ({ value, country }) => country === null && isNational(value),
    ),
    ...findingFor('lost-zeros', { column, values: phones }, (phone) => lost.has(phone)),
  ];
}

function isNational(value: string): boolean {
  return !isInternational(value) && /\p{Nd}/u.test(value) && !isScientific(value) && !/^[0-9a-f]{32,}$/i.test(value);
}

/** The most frequent value, if it is far too frequent; known stand-ins are reported as such. */
function repeatedValueFindings(sampled: SampledColumn): readonly HealthFinding[] {
  const { values, distinct } = sampled;
  // Too few that occurred before, even if they were all the same: so it is in nearly every column of identifiers.
  if (values.length - distinct.size < REPEATED_VALUE_MIN.count - 1) return [];
  const counts = new Map<string, number>();
  for (const { value } of values) {
    const lower = value.toLowerCase();
    counts.set(lower, (counts.get(lower) ?? 0) + 1);
  }
  let most: string | null = null;
  let highest = REPEATED_VALUE_MIN.count - 1;
  for (const [value, count] of counts) {
    if (count <= highest || isPlaceholder(value)) continue;
    most = value;
    highest = count;
  }
  if (most === null) return [];
  return findingFor('repeated-value', sampled, ({ value }) => value.toLowerCase() === most, REPEATED_VALUE_MIN.share);
}

type ValueTest = (value: SampledValue) => boolean;
type NumberedValue = Pick<SampledValue, 'row' | 'value'>;
type SimpleKind = Exclude<HealthKind, 'other-hash'>;

/** No finding or one; `from`: the share below which it is not reported. */
function findingFor<Value extends NumberedValue>(
  kind: SimpleKind,
  { column, values }: { readonly column: number; readonly values: readonly Value[] },
  test: (value: Value) => boolean,
  from = 0,
): readonly HealthFinding[] {
  const matches = values.filter(test);
  if (matches.length === 0 || matches.length < values.length * from) return [];
  return [{ kind, ...affectedValues(column, matches, values.length) }];
}

function affectedValues(column: number, matches: readonly NumberedValue[], total: number) {
  const rows = [...new Set(matches.map(({ row }) => row))].slice(0, MAX_NAMED_ROWS);
  return { column, count: matches.length, share: matches.length / total, rows };
}
