import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron';
import type { Bridge, EventName, RequestName } from '../shared/ipc';

/** The page's requests. `lists:grant` is missing on purpose: paths come from dropped files only, see `openDropped`. */
const REQUESTS: Readonly<Record<Exclude<RequestName, 'lists:grant'>, true>> = {
  'app:snapshot': true,
  'lists:choose': true,
  'list:preview': true,
  'list:duplicate': true,
  'list:set-role': true,
  'list:close': true,
  'audience:hash': true,
  'audience:cancel': true,
  'audience:save': true,
  'audience:discard': true,
  'accounts:list': true,
  'upload:start': true,
  'upload:decide': true,
  'receipt:save': true,
  'receipt:print': true,
  'settings:save': true,
  'mappings:forget': true,
  'mappings:save': true,
  'mappings:load': true,
  'token:save': true,
  'token:forget': true,
};

const EVENTS: Readonly<Record<EventName, true>> = {
  'lists:arrived': true,
  'audience:changed': true,
  'uploads:changed': true,
  'menu:chosen': true,
};

/** Names are checked, so that no other channel can be reached; Electron's own objects stay on this side. */
const bridge: Bridge = {
  request: async (name, input) => {
    if (!Object.hasOwn(REQUESTS, name)) throw new Error('there is no such request');
    return ipcRenderer.invoke(name, input);
  },
  openDropped: async (files) => {
    const paths = files.filter((file) => file instanceof File).map((file) => webUtils.getPathForFile(file));
    return ipcRenderer.invoke(
      'lists:grant' satisfies RequestName,
      paths.filter((path) => path !== ''),
    );
  },
  on: (name, listener) => {
    if (!Object.hasOwn(EVENTS, name)) throw new Error('there is no such event');
    const deliver = (_event: IpcRendererEvent, payload: Parameters<typeof listener>[0]) => listener(payload);
    ipcRenderer.on(name, deliver);
    return () => {
      ipcRenderer.off(name, deliver);
    };
  },
};

contextBridge.exposeInMainWorld('audience', bridge);
