import type { ArgumentNames } from './arguments';
import type { cli } from './en/cli/index';
import type { en } from './en/index';

type Catalogue = typeof en & typeof cli;

/** The name of a message in the catalogue. */
export type MessageId = keyof Catalogue;

/** A number of bytes, written with the unit that suits it. */
interface Bytes {
  readonly bytes: number;
}

/** A message may contain another; arrays are joined with commas. */
export type MessageValue = string | number | Date | Bytes | Message | readonly MessageValue[];

/** The arguments of a message, by their names in its braces. Never a raw value of a list, nor the token. */
export type MessageValues = Readonly<Record<string, MessageValue>>;

/** A message to the marketer, in whatever language they read: core emits this instead of a sentence. */
export interface Message {
  readonly id: MessageId;
  readonly values?: MessageValues;
}

/** A message, or text as it is, such as a server's, or text stored by an early version. */
export type Words = Message | string;

/** The arguments that `message` requires beside the ID: one for each pair of braces, none without. */
export type ValuesOf<Id extends MessageId> = [ArgumentNames<Catalogue[Id]>] extends [never]
  ? []
  : [values: Readonly<Record<ArgumentNames<Catalogue[Id]>, MessageValue>>];

export function message<Id extends MessageId>(id: Id, ...[values]: ValuesOf<Id>): Message {
  return values === undefined ? { id } : { id, values };
}

export function bytes(count: number): Bytes {
  return { bytes: count };
}
