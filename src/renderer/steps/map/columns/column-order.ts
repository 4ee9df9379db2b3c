import type { ListPreview } from '../../../../shared/preview';
import { t } from '../../../translate';

/** From this many columns on, there is a search field. */
export const SEARCHED_FROM = 20;

/**
 * The header as in the list, even if it is only a guess: the marketer sees all cells anyway. Columns are addressed by
 * position: names may repeat or be blank.
 */
export function columnName({ header }: ListPreview, index: number): string {
  return header[index] || t('map.column', { position: index + 1 });
}

/** Used columns first, then those whose name matches the search, each in list order. */
export function orderColumns(preview: ListPreview, used: ReadonlySet<number>, search: string): readonly number[] {
  const words = search.trim().toLowerCase();
  const rest = preview.info.columns.map(({ index }) => index).filter((index) => !used.has(index));
  const found = words === '' ? rest : rest.filter((index) => columnName(preview, index).toLowerCase().includes(words));
  return [...[...used].filter((index) => index < preview.info.columns.length), ...found];
}
