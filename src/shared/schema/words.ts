import { z } from 'zod/mini';
import type { MessageId, Words } from '../messages/message';

const plainValue = z.union([z.string(), z.number(), z.strictObject({ bytes: z.number() })]);

/** Any name will do: of one that another version of this program has, the translator says so. */
const id = z.string() as unknown as z.ZodMiniType<MessageId>;

function messageHolding<Value extends z.ZodMiniType>(inner: Value) {
  const value = z.union([plainValue, inner]);
  return z.strictObject({
    id,
    values: z.exactOptional(z.record(z.string(), z.union([value, z.array(value)]))),
  });
}

/** A message, in which others may stand in turn, or words as they are. Nothing is nested any deeper. */
export const words: z.ZodMiniType<Words> = z.union([
  z.string(),
  messageHolding(messageHolding(messageHolding(plainValue))),
]);
