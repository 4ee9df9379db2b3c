import type { MessageId, MessageValues } from '../shared/messages/message';
import { createTranslator, ENGLISH, type Translate } from '../shared/messages/translator';

const translate = createTranslator(ENGLISH);

/** A message of the catalogue in the language of the window. */
export function t(id: MessageId, values?: MessageValues): string {
  return translate(values === undefined ? { id } : { id, values });
}

/** What main or core has to say, in the language of the window. */
export const say: Translate = translate;
