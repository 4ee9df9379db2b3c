import { AppError } from '../../shared/errors';
import { GUARDS, type Input, type Output, type RequestName } from '../../shared/ipc/contract';
import { failureOf } from '../../shared/ipc/failure';
import type { Reply } from '../../shared/ipc/payloads';
import { message } from '../../shared/messages/message';
import { isPlainInput } from './plain-input';

/** One function for each request of the contract; its arguments have passed their guard. */
export type Handlers = {
  readonly [Name in RequestName]: (input: Input<Name>) => Output<Name> | Promise<Output<Name>>;
};

/** What main knows about the sender of a request. */
export interface Sender {
  /** Number of the web contents. */
  readonly contents: number;
  /** Null where the frame is gone or has navigated away since. */
  readonly frame: { readonly url: string; readonly isTop: boolean } | null;
}

/** Only the top frame of our own window, while it shows our own page, may ask for anything. */
export function isTrustedSender(sender: Sender, window: number | null, owns: (address: string) => boolean): boolean {
  return window !== null && sender.contents === window && sender.frame?.isTop === true && owns(sender.frame.url);
}

export interface HandlerDeps {
  readonly handlers: Handlers;
  /** Receives what no `AppError` explains; the window receives a general sentence. */
  onBug(error: unknown): void;
}

/** Checks the sender, validates the input and runs the handler. Never rejects. */
export async function runHandler<Name extends RequestName>(
  name: Name,
  input: unknown,
  isTrusted: boolean,
  { handlers, onBug }: HandlerDeps,
): Promise<Reply<Output<Name>>> {
  if (!isTrusted) return { ok: false, error: { code: 'bug', message: message('error.untrusted') } };
  const parsed = isPlainInput(input) ? GUARDS[name].input.safeParse(input) : null;
  if (parsed?.success !== true) return { ok: false, error: { code: 'bug', message: message('error.invalidInput') } };
  try {
    return { ok: true, value: await handlers[name](parsed.data) };
  } catch (error) {
    if (!(error instanceof AppError)) onBug(error);
    return { ok: false, error: failureOf(error) };
  }
}
