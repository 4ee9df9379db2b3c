import type { Dialect } from '../../../shared/list';

/**
 * Start of the first line with a quoted cell that no quote of the text can close; the length of the text if there is
 * none. The parser keeps a note of each quote in such a cell, which takes a hundred times the memory of the text.
 */
export function unclosedFrom(text: string, { delimiter, quote }: Pick<Dialect, 'delimiter' | 'quote'>): number {
  const isCellEnd = (at: number) => at === text.length || text[at] === '\n' || text.startsWith(delimiter, at);
  const mayClose = (at: number) => {
    let after = at + 1;
    while (!isCellEnd(after) && text.charAt(after).trim() === '') after++;
    return isCellEnd(after);
  };
  let last = text.length;
  do last = last === 0 ? -1 : text.lastIndexOf(quote, last - 1);
  while (last !== -1 && !mayClose(last));
  const opens = (at: number) => at === 0 || text[at - 1] === '\n' || text.endsWith(delimiter, at);
  let opening = text.indexOf(quote, last + 1);
  while (opening !== -1 && !opens(opening)) opening = text.indexOf(quote, opening + 1);
  return opening === -1 ? text.length : text.lastIndexOf('\n', opening) + 1;
}
