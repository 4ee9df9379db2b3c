import { type MessageId, message, type ValuesOf } from '../shared/messages/message';
import { createTranslator, ENGLISH } from '../shared/messages/translator';

/** For what the system shows itself; the window translates on its own. */
export const translate = createTranslator(ENGLISH);

export function t<Id extends MessageId>(id: Id, ...values: ValuesOf<Id>): string {
  return translate(message(id, ...values));
}
