import type { PreparedUserType } from '../../core/prepare-audience';
import { describeNote, describeTypos, describeUnread } from '../../shared/describe/list';
import type { ListInfo } from '../../shared/list';
import { message } from '../../shared/messages/message';
import type { ValueNote } from '../../shared/notes/value-notes';
import { joinSentences } from '../translate';

/** What the marketer should look at after the whole run: country values that were not understood, mistyped mail domains. */
export function describeRunNotes(
  byUserType: readonly Pick<PreparedUserType, 'unreadCountries' | 'mailTypos'>[],
): readonly string[] {
  return byUserType.flatMap(({ unreadCountries, mailTypos }) => [
    ...(unreadCountries === null
      ? []
      : [joinSentences([describeUnread(unreadCountries), message('note.unread-country.advice')])]),
    ...(mailTypos === null ? [] : [joinSentences([describeTypos(mailTypos), message('note.mail-typo.advice')])]),
  ]);
}

/** One line for each thing that the marketer should look at. */
export function describeNotes(info: ListInfo, notes: readonly ValueNote[]): readonly string[] {
  return notes.map((note) => {
    const { what, advice } = describeNote(info, note);
    return joinSentences([what, advice]);
  });
}
