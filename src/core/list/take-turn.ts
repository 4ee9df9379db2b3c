import { setImmediate as nextTurn } from 'node:timers/promises';
import { throwIfCancelled } from '../../shared/errors';

/**
 * Between two long pieces of work that wait for nothing: lets signals, timers and messages in, which otherwise come too
 * late to stop anything. Throws `cancelled` on abort.
 */
export async function takeTurn(signal: AbortSignal | undefined): Promise<void> {
  await nextTurn();
  throwIfCancelled(signal);
}
