import { describeNote, describeUnread } from '../../shared/describe/list';
import type { ListInfo } from '../../shared/list';
import { message } from '../../shared/messages/message';
import type { NotedCells, ValueNote } from '../../shared/value-notes';
import { joinSentences } from '../translate';

/** Country values of the whole run that were not understood; empty if all were. */
export function describeUnreadCountries(noted: readonly (NotedCells | null)[]): readonly string[] {
  return noted.flatMap((cells) => {
    if (cells === null) return [];
    return [joinSentences([describeUnread(cells), message('note.unread-country.advice')])];
  });
}

/** One line for each thing that a person should look at. */
export function describeNotes(info: ListInfo, notes: readonly ValueNote[]): readonly string[] {
  return notes.map((note) => {
    const { what, advice } = describeNote(info, note);
    return joinSentences([what, advice]);
  });
}
