import type { ListPreview } from '../../src/shared/preview';
import { plainList } from '../core/list/plain-list';

export const NO_ROWS: ListPreview['summary'] = {
  rows: 0,
  used: 0,
  empty: 0,
  invalid: 0,
  unverified: 0,
  repaired: 0,
  mistyped: 0,
  codes: [],
};

/** The preview of an ordinary list with these changes. */
export function plainPreview(changes: Partial<ListPreview> = {}): ListPreview {
  return {
    id: 'a',
    info: plainList(),
    isPasted: false,
    header: [],
    mappings: [],
    people: null,
    remembered: false,
    rows: [],
    summary: NO_ROWS,
    columnStatistics: [],
    estimates: [],
    health: [],
    notes: [],
    phoneCountry: null,
    unmatched: null,
    ...changes,
  };
}
