import { pause } from '../process/timers';
import { systemCode } from '../write-failure';

const BUSY = ['EPERM', 'EBUSY', 'EACCES'];

/**
 * Retries an operation that fails because another program holds the file for a moment, as virus scanners and indexers
 * do on Windows. After `limitMs` throws the last failure.
 */
export async function retryWhileBusy<T>(operation: () => Promise<T>, limitMs = 2000): Promise<T> {
  const deadline = Date.now() + limitMs;
  for (let pauseMs = 10; ; pauseMs *= 2) {
    try {
      return await operation();
    } catch (error) {
      const remainingMs = deadline - Date.now();
      if (remainingMs <= 0 || !BUSY.includes(systemCode(error) ?? '')) throw error;
      await pause(Math.min(pauseMs, remainingMs));
    }
  }
}
