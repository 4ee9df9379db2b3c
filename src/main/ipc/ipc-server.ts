import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { pause } from '../../core/fs/process/timers';
import { isRequestName, REQUESTS } from '../../shared/ipc/contract';
import type { EventName, Events } from '../../shared/ipc/events';
import type { RendererOrigin } from '../window/renderer-origin';
import { type HandlerDeps, isTrustedSender, runHandler, type Sender } from './run-handler';

interface IpcServer {
  /** Sends an event to the window, if there is one. */
  send<Name extends EventName>(name: Name, event: Events[Name]): void;
  /** Resolves when no request is under way, such as the last save of a page that was closed; after a second at most. */
  settled(): Promise<void>;
}

/** Some requests wait for a server. */
const MAX_WAIT_MS = 1_000;

/** The only IPC endpoint of the main process: it handles every request of the contract, and nothing else. */
export function startIpcServer(
  deps: HandlerDeps,
  origin: RendererOrigin,
  window: () => BrowserWindow | null,
): IpcServer {
  const underWay = new Set<Promise<unknown>>();
  for (const name of Object.keys(REQUESTS).filter(isRequestName)) {
    ipcMain.handle(name, (event, input: unknown) => {
      const isTrusted = isTrustedSender(senderOf(event), window()?.webContents.id ?? null, origin.owns);
      const reply = runHandler(name, input, isTrusted, deps).finally(() => underWay.delete(reply));
      underWay.add(reply);
      return reply;
    });
  }
  return {
    send: (name, event) => window()?.webContents.send(name, event),
    settled: async () => {
      await Promise.race([Promise.all(underWay), pause(MAX_WAIT_MS)]);
    },
  };
}

function senderOf({ sender, senderFrame }: IpcMainInvokeEvent): Sender {
  const frame = senderFrame === null ? null : { url: senderFrame.url, isTop: senderFrame.parent === null };
  return { contents: sender.id, frame };
}
