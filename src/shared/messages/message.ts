import type { Messages } from './en/index';

/** The name of a message in the catalogue. */
export type MessageId = keyof Messages;

/** What a message is filled with, by the names that stand in its braces. Never a raw value of a list, nor the token. */
export type MessageValues = Readonly<Record<string, string | number | Date>>;

/** Something to be said to a person, in whatever language they read: what core emits in place of a sentence. */
export interface Message {
  readonly id: MessageId;
  readonly values?: MessageValues;
}

export function message(id: MessageId, values?: MessageValues): Message {
  return values === undefined ? { id } : { id, values };
}
