import type { ArgumentNames } from './arguments';
import type { cli } from './en/cli/index';
import type { en } from './en/index';

type Catalogue = typeof en & typeof cli;

/** The name of a message in the catalogue. */
export type MessageId = keyof Catalogue;

/** A number of bytes, written with the unit that suits it. */
export interface Bytes {
  readonly bytes: number;
}

/** A message may stand within another one; what is listed is written with commas between. */
export type MessageValue = string | number | Date | Bytes | Message | readonly MessageValue[];

/** What a message is filled with, by the names that stand in its braces. Never a raw value of a list, nor the token. */
export type MessageValues = Readonly<Record<string, MessageValue>>;

/** Something to be said to a person, in whatever language they read: what core emits in place of a sentence. */
export interface Message {
  readonly id: MessageId;
  readonly values?: MessageValues;
}

/** A message; or words as they are, such as those of a server, or those that an early version kept. */
export type Words = Message | string;

/** What `message` wants beside the name of a message: all that stands in its braces, and nothing where none do. */
export type ValuesOf<Id extends MessageId> = [ArgumentNames<Catalogue[Id]>] extends [never]
  ? []
  : [values: Readonly<Record<ArgumentNames<Catalogue[Id]>, MessageValue>>];

export function message<Id extends MessageId>(id: Id, ...[values]: ValuesOf<Id>): Message {
  return values === undefined ? { id } : { id, values };
}

export function bytes(count: number): Bytes {
  return { bytes: count };
}
