import { supportsMultiValue } from '../../../../shared/audience';
import type { ColumnMapping } from '../../../../shared/column-mapping';
import type { ListPreview } from '../../../../shared/preview';
import { countReportedMultiValueCells } from '../table/cell-results';
import type { TableFilter } from './table-filter';

/** A one-click correction for the rows that a chip shows. */
export interface Correction {
  readonly kind: 'typos' | 'country' | 'several' | 'base64';
  /** How many of the first rows or cells it concerns. */
  readonly count: number;
  readonly mapping: ColumnMapping;
}

/** @param country for phone numbers without one; null if there is no evidence */
export function correctionsFor(
  preview: ListPreview,
  mappings: readonly ColumnMapping[],
  filter: TableFilter,
  country: string | null,
): readonly Correction[] {
  switch (filter) {
    case 'mistyped':
      return mappings
        .filter(({ userType }) => userType === 'email_hash')
        .map((mapping) => ({
          kind: 'typos',
          count: preview.summary.mistyped,
          mapping: { ...mapping, fixTypos: true },
        }));
    case 'unverified':
      return mappings
        .filter(({ userType, defaultCountry }) => userType === 'phone_hash' && defaultCountry === null)
        .flatMap((mapping) =>
          country === null
            ? []
            : [
                {
                  kind: 'country',
                  count: preview.summary.unverified,
                  mapping: { ...mapping, defaultCountry: country },
                },
              ],
        );
    case 'invalid':
      return mappings.flatMap((mapping) => [...multiValue(preview, mapping), ...base64(preview, mapping)]);
    case 'all':
    case 'empty':
    case 'repaired':
      return [];
  }
}

function multiValue(preview: ListPreview, mapping: ColumnMapping): readonly Correction[] {
  const count = countReportedMultiValueCells(preview, (column) => mapping.columns.includes(column));
  return count === 0 || mapping.multiValue || !supportsMultiValue(mapping.userType)
    ? []
    : [{ kind: 'several', count, mapping: { ...mapping, multiValue: true } }];
}

function base64({ mappings, estimates }: ListPreview, mapping: ColumnMapping): readonly Correction[] {
  const index = mappings.findIndex(({ userType }) => userType === mapping.userType);
  const count = estimates[index]?.rejected['base64-digest'] ?? 0;
  return count === 0 || mapping.base64Digests === true
    ? []
    : [{ kind: 'base64', count, mapping: { ...mapping, base64Digests: true } }];
}
