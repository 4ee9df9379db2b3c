import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { type EventName, type Events, isRequestName, REQUESTS } from '../../shared/ipc/contract';
import type { RendererOrigin } from '../window/renderer-origin';
import { type HandlerDeps, isTrustedSender, runHandler, type Sender } from './run-handler';

interface IpcServer {
  /** Sends an event to the window, if there is one. */
  send<Name extends EventName>(name: Name, event: Events[Name]): void;
}

/** The only IPC endpoint of the main process: it handles every request of the contract, and nothing else. */
export function startIpcServer(
  deps: HandlerDeps,
  origin: RendererOrigin,
  window: () => BrowserWindow | null,
): IpcServer {
  for (const name of Object.keys(REQUESTS).filter(isRequestName)) {
    ipcMain.handle(name, (event, input: unknown) => {
      const isTrusted = isTrustedSender(senderOf(event), window()?.webContents.id ?? null, origin.owns);
      return runHandler(name, input, isTrusted, deps);
    });
  }
  return {
    send: (name, event) => window()?.webContents.send(name, event),
  };
}

function senderOf({ sender, senderFrame }: IpcMainInvokeEvent): Sender {
  const frame = senderFrame === null ? null : { url: senderFrame.url, isTop: senderFrame.parent === null };
  return { contents: sender.id, frame };
}
