import { throwIfCancelled } from '../../shared/errors';
import { nextTurn } from '../fs/process/timers';

/**
 * Between two long pieces of work that wait for nothing: lets signals, timers and messages in, which otherwise come too
 * late to stop anything. Throws `cancelled` on abort.
 */
export async function takeTurn(signal: AbortSignal | undefined): Promise<void> {
  await nextTurn();
  throwIfCancelled(signal);
}
