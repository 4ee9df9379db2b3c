import { AppError } from '../../shared/errors';
import { failureOf } from '../../shared/failure';
import type { Output, Reply, RequestName } from '../../shared/ipc';
import { GUARDS } from './guards';
import type { Handlers } from './handlers/handlers';

const NOT_OURS = 'This request did not come from the window of this app.';
const NOT_UNDERSTOOD = 'The app could not understand its own window. Close the app, open it again and try once more.';

export interface Answering {
  readonly handlers: Handlers;
  /** Gets what no `AppError` explains; the window gets a general sentence. */
  onBug(error: unknown): void;
}

/** A request on its whole way: who asks, what is asked, what comes of it. Never rejects. */
export async function answer<Name extends RequestName>(
  name: Name,
  input: unknown,
  isOurs: boolean,
  { handlers, onBug }: Answering,
): Promise<Reply<Output<Name>>> {
  if (!isOurs) return { ok: false, error: { code: 'bug', message: NOT_OURS } };
  const guarded = GUARDS[name].safeParse(input);
  if (!guarded.success) return { ok: false, error: { code: 'bug', message: NOT_UNDERSTOOD } };
  try {
    return { ok: true, value: await handlers[name](guarded.data) };
  } catch (error) {
    if (!(error instanceof AppError)) onBug(error);
    return { ok: false, error: failureOf(error) };
  }
}
