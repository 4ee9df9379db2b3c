import process from 'node:process';
import { ENDING_SIGNALS, type EndingSignal, exitCodeOfSignal } from './exit-codes';

/**
 * Ends the process with `process.exitCode`, after whatever is to be done at the end. Node then waits for the threads that
 * look up a name or ask the keychain, which nothing can cancel: meanwhile the signal itself ends the process, and shells
 * report it by the same code as `exitCodeOfSignal`. Any other code is worth that wait, which one more signal ends.
 */
export function endBySignal(name: EndingSignal, hasPendingThread: () => boolean): never {
  process.on('exit', (code) => {
    if (!hasPendingThread() && !isLookingUp()) return;
    for (const signal of ENDING_SIGNALS) process.removeAllListeners(signal);
    if (code === exitCodeOfSignal(name)) process.kill(process.pid, name);
  });
  return process.exit();
}

function isLookingUp(): boolean {
  return process.getActiveResourcesInfo().includes('GetAddrInfoReqWrap');
}
