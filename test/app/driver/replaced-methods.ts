import type { AppWindow } from './app-window';

/**
 * Remembers the methods by which the main process speaks to the system. Returns what puts them back, for tests replace
 * them by their own to observe or answer them.
 */
export async function rememberMethods({ app }: AppWindow): Promise<() => Promise<void>> {
  const putBack = await app.evaluateHandle(({ BrowserWindow, dialog, Notification, powerSaveBlocker, shell }) => {
    const owners = [dialog, Notification, Notification.prototype, powerSaveBlocker, shell];
    const remembered = [...owners, ...BrowserWindow.getAllWindows()].map((owner) => ({
      owner,
      before: new Map(Object.entries(Object.getOwnPropertyDescriptors(owner))),
    }));
    return () => {
      for (const { owner, before } of remembered) {
        for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(owner))) {
          if (typeof value !== 'function') continue;
          const original = before.get(name);
          // A method of its prototype, or one of its own.
          if (original === undefined) Reflect.deleteProperty(owner, name);
          else if (original.value !== value) Reflect.defineProperty(owner, name, original);
        }
      }
    };
  });
  return () => putBack.evaluate((put) => put());
}
