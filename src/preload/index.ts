import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron';
import { sanitiseValues } from '../shared/harmless';
import type { Bridge } from '../shared/ipc/bridge';
import type { RequestName } from '../shared/ipc/contract';
import { isEventName } from '../shared/ipc/events';

/** Of the contract, put here by the build: each page would begin with its guards otherwise, which only main needs. */
declare const REQUEST_NAMES: readonly string[];

const GRANT = 'lists:grant' satisfies RequestName;
/** All but those that only the preload sends: paths come from dropped files alone, see `openDropped`. */
const OPEN_TO_PAGE: ReadonlySet<string> = new Set(REQUEST_NAMES.filter((name) => name !== GRANT));
/** Only right after a key press or a click: the clipboard is private, and an installer is a program. */
const NEEDS_GESTURE: ReadonlySet<RequestName> = new Set([
  'clipboard:paste',
  'updates:open-download',
] satisfies RequestName[]);

/** Names are checked, so no other channel is reachable; Electron objects are never exposed to the page. */
const bridge: Bridge = {
  request: async (name, input) => {
    if (!OPEN_TO_PAGE.has(name)) throw new Error('there is no such request');
    if (NEEDS_GESTURE.has(name) && !navigator.userActivation.isActive) throw new Error('a person has to ask for this');
    return sanitiseValues(await ipcRenderer.invoke(name, input));
  },
  openDropped: async (files) => {
    const paths = files.filter((file) => file instanceof File).map((file) => webUtils.getPathForFile(file));
    return ipcRenderer.invoke(
      GRANT,
      paths.filter((path) => path !== ''),
    );
  },
  on: (name, listener) => {
    if (!isEventName(name)) throw new Error('there is no such event');
    const deliver = (_event: IpcRendererEvent, payload: Parameters<typeof listener>[0]) =>
      listener(sanitiseValues(payload));
    ipcRenderer.on(name, deliver);
    return () => {
      ipcRenderer.off(name, deliver);
    };
  },
};

contextBridge.exposeInMainWorld('audience', bridge);
