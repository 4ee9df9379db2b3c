import { app } from 'electron';

/**
 * Quits when the window closes, after `shutdown` has completed. `isBlocked`: a native thread that cannot be stopped (a
 * keychain prompt nobody answers) would otherwise keep the process alive.
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
