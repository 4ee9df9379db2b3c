import { app, BrowserWindow, nativeTheme, type Session, screen } from 'electron';
import type { RendererOrigin } from './renderer-origin';
import { initialSize, reachableBounds, readWindowState, saveWindowState } from './window-state';

interface WindowDeps {
  readonly origin: RendererOrigin;
  readonly session: Session;
  readonly preload: string;
  readonly stateFile: string;
  onBug(error: unknown): void;
}

const MIN_SIZE = { minWidth: 900, minHeight: 640 } as const;
/** A second crash within so many seconds means that reloading does not help. */
const CRASH_LOOP_SECONDS = 10;

interface OpenedWindow {
  readonly window: BrowserWindow;
  /** Settles once the window is closed and its state is on the disk. */
  readonly stateSaved: Promise<void>;
}

/** The one window. It appears once its page has drawn itself, where and as large as it was left. */
export function openWindow(deps: WindowDeps): OpenedWindow {
  const state = readWindowState(deps.stateFile);
  const displays = screen.getAllDisplays().map(({ workArea }) => workArea);
  const window = new BrowserWindow({
    ...initialSize(screen.getPrimaryDisplay().workAreaSize),
    ...reachableBounds(state.bounds, displays),
    ...MIN_SIZE,
    show: false,
    title: 'Audience Uploader',
    backgroundColor: backgroundColor(),
    webPreferences: {
      preload: deps.preload,
      session: deps.session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      spellcheck: false,
      devTools: !app.isPackaged,
      disableBlinkFeatures: 'Auxclick',
    },
  });
  if (state.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  followTheme(window);
  reloadAfterCrash(window);
  window.loadURL(deps.origin.entry).catch(deps.onBug);
  return { window, stateSaved: saveStateOnClose(window, deps.stateFile).catch(deps.onBug) };
}

function saveStateOnClose(window: BrowserWindow, file: string): Promise<void> {
  return new Promise((resolve) => {
    window.once('close', () => {
      resolve(saveWindowState(file, { bounds: window.getNormalBounds(), maximized: window.isMaximized() }));
    });
    // A destroyed window emits no close event.
    window.once('closed', () => resolve());
  });
}

/** Brings the window to the front, even if it was minimised. */
export function focusWindow(window: BrowserWindow | null): void {
  if (window?.isMinimized() === true) window.restore();
  window?.show();
  window?.focus();
}

/** The page's own background, so that nothing flashes before it is painted. */
function backgroundColor(): string {
  return nativeTheme.shouldUseDarkColors ? '#171918' : '#f7f6f3';
}

function followTheme(window: BrowserWindow): void {
  const follow = () => window.setBackgroundColor(backgroundColor());
  nativeTheme.on('updated', follow);
  window.once('closed', () => nativeTheme.off('updated', follow));
}

/** Reloading loses nothing: all lasting state lives in main. */
function reloadAfterCrash(window: BrowserWindow): void {
  let lastCrash = Number.NEGATIVE_INFINITY;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    const seconds = (performance.now() - lastCrash) / 1000;
    lastCrash = performance.now();
    if (seconds < CRASH_LOOP_SECONDS) window.destroy();
    else window.webContents.reload();
  });
}
