import { AppError } from '../../shared/errors';
import { failureOf } from '../../shared/failure';
import { GUARDS, type Output, type RequestName } from '../../shared/ipc/contract';
import type { Reply } from '../../shared/ipc/payloads';
import { message } from '../../shared/messages/message';
import type { Handlers } from './handlers/handlers';

export interface HandlerDeps {
  readonly handlers: Handlers;
  /** Gets what no `AppError` explains; the window gets a general sentence. */
  onBug(error: unknown): void;
}

/** A request on its whole way: who asks, what is asked, what comes of it. Never rejects. */
export async function runHandler<Name extends RequestName>(
  name: Name,
  input: unknown,
  isTrusted: boolean,
  { handlers, onBug }: HandlerDeps,
): Promise<Reply<Output<Name>>> {
  if (!isTrusted) return { ok: false, error: { code: 'bug', message: message('error.untrusted') } };
  const parsed = GUARDS[name].input.safeParse(input);
  if (!parsed.success) return { ok: false, error: { code: 'bug', message: message('error.invalidInput') } };
  try {
    return { ok: true, value: await handlers[name](parsed.data) };
  } catch (error) {
    if (!(error instanceof AppError)) onBug(error);
    return { ok: false, error: failureOf(error) };
  }
}
