import { z } from 'zod/mini';
import type { MessageId, Words } from '../messages/message';

const plainValue = z.union([z.string(), z.number(), z.strictObject({ bytes: z.number() })]);

/** Accepts any ID: the translator handles those of other versions. */
const id = z.string() as unknown as z.ZodMiniType<MessageId>;

function messageHolding<Value extends z.ZodMiniType>(inner: Value) {
  const value = z.union([plainValue, inner]);
  return z.strictObject({
    id,
    values: z.exactOptional(z.record(z.string(), z.union([value, z.array(value)]))),
  });
}

/** A message, which may contain others, or plain text. No deeper nesting. */
export const words: z.ZodMiniType<Words> = z.union([
  z.string(),
  messageHolding(messageHolding(messageHolding(plainValue))),
]);
