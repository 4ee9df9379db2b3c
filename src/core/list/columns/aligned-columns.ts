import type { ListOfColumns } from './resolve-column';

/** Between two columns of a table for people: spaces, so that they begin below each other, or a line. */
const SET_APART = /\S(?: {2,}|\s*[│║┃]\s*)\S/;
const ALIGNED_FROM = 0.5;

/** Whether a list was read as one value a line because spaces or lines set its columns apart, which are no delimiters. */
export function isAligned({ info, sample }: Pick<ListOfColumns, 'info' | 'sample'>): boolean {
  if (info.dialect.delimiter !== '' || sample.length === 0) return false;
  const aligned = sample.filter(([line = '']) => SET_APART.test(line));
  return aligned.length >= sample.length * ALIGNED_FROM;
}
