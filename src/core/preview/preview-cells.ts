import { type Normalised, supportsMultiValue, type UserType } from '../../shared/audience';
import { assertNever } from '../../shared/errors';
import type { ColumnMapping } from '../../shared/list';
import type { PreviewResult, ValueResult } from '../../shared/preview';
import type { OpenList } from '../list/list';
import { resolveCountry } from '../normalise/country';
import { sha256Hex } from '../normalise/digest';
import { type CountryCode, normalise } from '../normalise/index';
import { headerOf, isRepeatedHeader } from '../normalise/repeated-header';
import { splitMultiValue } from '../normalise/split-multi-value';

/** What becomes of the mapped cells of one row, with their digests. */
export function previewCells(
  list: OpenList,
  record: readonly string[],
  mapping: ColumnMapping,
): readonly PreviewResult[] {
  const named = mapping.countryColumn === null ? '' : (record[mapping.countryColumn] ?? '');
  const country = resolveCountry(named.trim() === '' ? (mapping.defaultCountry ?? '') : named);
  const names = headerOf(list, mapping.columns);
  return mapping.columns.map((column, index) => {
    const cell = record[column] ?? '';
    if (isRepeatedHeader(cell, names[index] ?? '')) return { kind: 'rejected', reason: 'repeated-header' };
    const [first = cell, ...more] = splitCell(mapping, cell);
    if (more.length === 0) return previewValue(mapping.userType, first, country);
    return {
      kind: 'multi-value',
      results: [first, ...more].map((value) => previewValue(mapping.userType, value, country)),
    };
  });
}

function splitCell({ userType, severalValues }: ColumnMapping, cell: string): readonly string[] {
  return severalValues && supportsMultiValue(userType) ? splitMultiValue(userType, cell) : [cell];
}

function previewValue(userType: UserType, value: string, country: CountryCode | null): ValueResult {
  const normalised: Normalised = normalise(userType, value, country);
  switch (normalised.kind) {
    case 'value':
      return { ...normalised, digest: sha256Hex(normalised.value) };
    case 'digest':
    case 'rejected':
      return normalised;
    default:
      return assertNever(normalised);
  }
}
