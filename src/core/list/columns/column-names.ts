import { assertNever } from '../../../shared/errors';
import { sanitiseText } from '../../../shared/harmless';
import type { Column, HeaderCertainty } from '../../../shared/list';
import { type Message, message } from '../../../shared/messages/message';
import { holdsAt } from '../../normalise/cell/encoded-characters';
import { isKnownName } from './read-header';

/** Longer texts are not names, and would be repeated in each line of a file of rejected rows. */
const MAX_NAME_CHARS = 200;
/** A text with this many digits may be a phone number or a date of birth. */
const MAX_NAME_DIGITS = 4;

/**
 * The only place where words of a list become column names, which are printed and saved. A guessed header may be a
 * person: its columns are numbered, except for names made of known words. A name that looks like a value is replaced
 * with a number, too.
 * @returns one for each cell of the header, '' if the name must not be shown
 */
export function namesOfColumns(header: readonly string[], certainty: HeaderCertainty): readonly string[] {
  switch (certainty) {
    case 'certain':
    case 'chosen':
      return header.map((cell) => (looksLikeValue(cell) ? '' : sanitiseText(cell)));
    case 'guessed':
      return header.map((cell) => (isKnownName(cell) ? sanitiseText(cell) : ''));
    case 'none':
      return header.map(() => '');
    default:
      return assertNever(certainty);
  }
}

/** A column within a sentence: its name, or its number if the name must not be shown. */
export function columnLabel({ index, name }: Pick<Column, 'index' | 'name'>): Message {
  return name === ''
    ? message('list.column', { number: index + 1 })
    : message('list.quoted', { name: name.slice(0, MAX_LABEL_CHARS) });
}

const MAX_LABEL_CHARS = 40;

function looksLikeValue(cell: string): boolean {
  if (cell.length > MAX_NAME_CHARS || holdsAt(cell)) return true;
  return cell.replace(/\P{Nd}/gu, '').length > MAX_NAME_DIGITS;
}
