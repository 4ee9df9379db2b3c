import { app } from 'electron';

/**
 * Quits when the window closes, and only after everything has been put down safely. `isHeldUp`: a thread that cannot
 * be stopped, as of a keychain that asks a person who is not there, would keep the process alive for good.
 */
export function quitAfterShutdown(shutdown: () => Promise<void>, isBlocked: () => boolean): void {
  let shuttingDown = false;
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    event.preventDefault();
    if (shuttingDown) return;
    shuttingDown = true;
    shutdown().finally(() => {
      if (isBlocked()) process.kill(process.pid, 'SIGKILL');
      else app.exit();
    });
  });
}
