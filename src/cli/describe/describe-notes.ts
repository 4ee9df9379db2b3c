import { describeNote } from '../../shared/describe/list';
import type { ListInfo } from '../../shared/list';
import type { ValueNote } from '../../shared/value-notes';
import { joinSentences } from '../translate';

/** One line for each thing that a person should look at. */
export function describeNotes(info: ListInfo, notes: readonly ValueNote[]): readonly string[] {
  return notes.map((note) => {
    const { what, advice } = describeNote(info, note);
    return joinSentences([what, advice]);
  });
}
