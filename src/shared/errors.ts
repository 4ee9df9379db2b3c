import { type Message, message } from './messages/message';

/**
 * Failures of the world: a file that vanished, a network that is down, a token that is missing.
 * A bad row is data (`RejectReason`), and a bug of ours is a plain throw; neither is an `AppError`.
 */
const ERROR_CODES = [
  // reading a list
  'list-not-found',
  'list-not-readable',
  'list-not-a-file',
  'list-empty',
  'list-no-rows',
  'list-not-text',
  'list-changed',
  'no-usable-column',
  'unknown-column',
  'unknown-encoding',
  // hashing and writing
  'engine-stopped',
  'disk-full',
  'not-writable',
  'nothing-to-upload',
  'not-an-audience-file',
  'bad-managed-settings',
  'bad-mapping-file',
  'mapping-mismatch',
  'cancelled',
  // the API
  'bad-address',
  'bad-field',
  'no-token',
  'keychain-unavailable',
  'not-sent',
  'not-offered',
  'refused',
  'unreadable-response',
  'untrusted-update',
  // the queue
  'in-use',
  // the command line
  'usage',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/**
 * A failure reported to the marketer. `description` is one or two sentences a marketer understands: what happened and what
 * to do next. It never holds a raw value of a list, nor the token. `details` holds codes and counts only.
 */
export class AppError extends Error {
  override readonly name = 'AppError';

  constructor(
    readonly code: ErrorCode,
    readonly description: Message,
    readonly details: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(description.id, options);
  }
}

/** Exhaustiveness check: a compile error if a case of a union is not handled. */
export function assertNever(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`);
}

/** Ends long work at the next safe point once the marketer has cancelled it. */
export function throwIfCancelled(signal: { readonly aborted: boolean } | undefined): void {
  if (signal?.aborted === true) throw cancelled();
}

/** The failure of work that the marketer has cancelled. */
export function cancelled(): AppError {
  return new AppError('cancelled', message('error.cancelled'));
}
