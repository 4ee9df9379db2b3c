import { app } from 'electron';

/** Quits when the window closes, and only after everything has been put down safely. */
export function quitAfter(close: () => Promise<void>): void {
  let closing = false;
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    event.preventDefault();
    if (closing) return;
    closing = true;
    close().finally(() => app.exit());
  });
}
