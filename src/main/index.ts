import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { app, type BrowserWindow, nativeTheme, shell } from 'electron';
import { homepage, version } from '../../package.json';
import kernelPath from '../core/engine/kernel/index.ts?kernel';
import workerPath from '../core/engine/threads/worker?modulePath';
import { KeychainTokenStore } from '../core/tokens/keychain-token-store';
import { readUpdateFeed } from '../core/updates/update-feed';
import type { Settings } from '../shared/settings';
import { showAbout } from './desktop/about';
import { createActivityDisplay } from './desktop/activity-display';
import { confirmClose } from './desktop/confirm-close';
import { managedPath, readManagedOrExit } from './desktop/managed';
import { quitAfterShutdown } from './desktop/quit';
import { reportBug } from './desktop/report-bug';
import { acquireSingleInstance } from './desktop/single-instance';
import { offerReleasePage, openPackage, ownPackageEnding, updateFeedPath } from './desktop/updates';
import { resolveUserDataPath } from './desktop/user-data-path';
import { watchNetwork } from './desktop/watch-network';
import { makeWritable, refuseUnwritable } from './desktop/writable-folder';
import hashThreadPath from './hashing/thread/thread?modulePath';
import { throttle } from './hashing/throttle';
import { createHandlers } from './ipc/handlers/index';
import { startIpcServer } from './ipc/ipc-server';
import { createUploadsFeed } from './ipc/uploads-feed';
import previewThreadPath from './preview/thread?modulePath';
import { applyProxyScript, systemProxy } from './security/proxy';
import { createLockedSession, disableNameResolution, lockNavigation } from './security/session-policy';
import { withSessionFallback } from './security/session-tokens';
import { createServices } from './services';
import { createAppLanguage } from './window/app-language';
import { registerAppScheme, serveApp } from './window/app-protocol';
import { createDialogs } from './window/dialogs';
import { setMenu } from './window/menu';
import { rendererOrigin } from './window/renderer-origin';
import { showContextMenu } from './window/show-context-menu';
import { focusWindow, openWindow } from './window/window';

/** Composition: the one place where the desktop app meets the real world. */
// Only unpackaged builds may run without the sandbox (root in CI needs that).
if (app.isPackaged || !app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
registerAppScheme();

const folder = resolveUserDataPath();
const origin = rendererOrigin(process.env.ELECTRON_RENDERER_URL, app.isPackaged);
const systemLocales = app.getPreferredSystemLanguages();
const language = createAppLanguage(systemLocales);
const managed = readManagedOrExit(managedPath(), language);
disableNameResolution(origin, managed.proxyScript);

let window: BrowserWindow | null = null;
const currentWindow = () => window;
const showActivity = createActivityDisplay(currentWindow, language);

const uploadsFeed = createUploadsFeed();

const keychain = new KeychainTokenStore();
const services = createServices({
  folder,
  previewThreadPath,
  hashThreadPath,
  engine: { workerPath, kernelPath, threads: availableParallelism() },
  tokens: withSessionFallback(keychain),
  managed,
  resolveProxy: systemProxy,
  onAudience: (audience) => {
    showActivity({ audience });
    ipc.send('audience:changed', audience);
  },
  onUploads: throttle((uploads) => {
    showActivity({ uploads });
    const change = uploadsFeed.changes(uploads);
    if (change !== null) ipc.send('uploads:changed', change);
  }),
  onNotice: () => ipc.send('app:noticed', null),
  onBug: reportBug,
});

const openReleasePage = () => offerReleasePage(window, { version, homepage }, language);

const handlers = createHandlers({
  ...services,
  managed,
  updateFeed: readUpdateFeed(updateFeedPath()),
  resolveProxy: systemProxy,
  packageEnding: ownPackageEnding(),
  openReleasePage,
  openPackage,
  onRowsProgress: (progress) => ipc.send('audience:rows-progress', progress),
  onUpdateProgress: throttle((bytes) => ipc.send('updates:progress', bytes)),
  uploadsFeed,
  version,
  systemLocales,
  dialogs: createDialogs({ language, initialFolder: app.getPath('documents'), window: currentWindow }),
  print: () => window?.webContents.print(),
  openPage: (address) => shell.openExternal(address),
  paste: () => window?.webContents.paste(),
  onToken: (owner) => void services.queue.tokenSaved(owner).catch(reportBug),
  onSettings: applySettings,
});
const ipc = startIpcServer({ handlers, onBug: reportBug }, origin, currentWindow);

const isWritable = makeWritable(folder);
const isFirstInstance =
  isWritable &&
  acquireSingleInstance({
    onFiles: (paths) => ipc.send('lists:arrived', services.grants.grant(paths)),
    onSecondInstance: () => focusWindow(window),
    onBug: reportBug,
  });
if (isFirstInstance) app.whenReady().then(start).catch(reportBug);
else if (isWritable) app.quit();
else refuseUnwritable(folder, language);

function applySettings({ theme, language: choice }: Settings): void {
  nativeTheme.themeSource = theme;
  language.choose(choice);
  setMenu({
    language,
    isMac: process.platform === 'darwin',
    isDevelopment: !app.isPackaged,
    onSelect: (item) => ipc.send('menu:chosen', item),
    onAbout: () => void showAbout(window, version, language).catch(reportBug),
    onUpdates: () => void openReleasePage().catch(reportBug),
    onQuit: () => (window === null ? app.quit() : window.close()),
  });
}

async function start(): Promise<void> {
  applySettings(await services.start());
  lockNavigation(origin);
  await applyProxyScript(managed.proxyScript);
  const session = createLockedSession(origin);
  serveApp(session, join(import.meta.dirname, '../renderer'));
  const opened = openWindow({
    origin,
    session,
    preload: join(import.meta.dirname, '../preload/index.cjs'),
    stateFile: join(folder, 'window.json'),
    onBug: reportBug,
  });
  window = opened.window;
  window.webContents.once('did-finish-load', () => services.previewer.warmUp());
  const isHashing = () => services.maker.current()?.state.kind === 'hashing';
  showContextMenu(window, language);
  confirmClose(window, { language, isHashing, onBug: reportBug });
  window.once('closed', () => {
    window = null;
  });

  const stopWatching = watchNetwork(() => void services.queue.networkChanged().catch(reportBug));
  const shutdown = async () => {
    stopWatching();
    await Promise.all([services.close(), opened.stateSaved, ipc.settled()]);
  };
  quitAfterShutdown(shutdown, () => keychain.hasPendingCall);
}
