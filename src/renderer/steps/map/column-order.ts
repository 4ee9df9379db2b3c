import type { ListPreview } from '../../../shared/preview';
import { t } from '../../translate';

/** From so many columns on they can be searched. */
export const SEARCHED_FROM = 20;

/** As the list has it, also where that is a guess: the person sees all cells. Columns go by position: names may repeat or be blank. */
export function columnName({ header }: ListPreview, index: number): string {
  return header[index] || t('map.column', { position: index + 1 });
}

/** The columns that are used come first, then those whose name holds the words searched for, in the order of the list. */
export function orderColumns(preview: ListPreview, used: ReadonlySet<number>, search: string): readonly number[] {
  const words = search.trim().toLowerCase();
  const rest = preview.info.columns.map(({ index }) => index).filter((index) => !used.has(index));
  const found = words === '' ? rest : rest.filter((index) => columnName(preview, index).toLowerCase().includes(words));
  return [...[...used].filter((index) => index < preview.info.columns.length), ...found];
}
