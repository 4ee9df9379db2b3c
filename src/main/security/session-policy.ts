import { app, type Session, session } from 'electron';
import type { RendererOrigin } from '../window/renderer-origin';

/** In memory only: no cookie, cache or storage of a page ever reaches the disk. */
const PARTITION = 'audience-uploader';

/** The only permission of the page: to write text to the clipboard. */
const ALLOWED_PERMISSIONS: readonly string[] = ['clipboard-sanitized-write'];

/**
 * Disables host name resolution in Chromium: the page needs none, and the API is called by Node. Only a PAC script that
 * an administrator has named is fetched by Chromium. Before `ready`.
 */
export function disableNameResolution(origin: RendererOrigin, proxyScript: string | null): void {
  if (origin.isDevelopment) return;
  const exception = proxyScript === null ? '' : `, EXCLUDE ${new URL(proxyScript).hostname}`;
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${exception}`);
}

/** A session that refuses whatever the app does not need; to be called once `ready`. */
export function createLockedSession(origin: RendererOrigin): Session {
  // Electron would otherwise ask the network for dictionaries at start.
  session.defaultSession.setSpellCheckerLanguages([]);
  const locked = session.fromPartition(PARTITION, { cache: false });
  locked.setSpellCheckerLanguages([]);
  locked.setSpellCheckerEnabled(false);
  locked.setPermissionRequestHandler((_contents, permission, decide) => {
    decide(ALLOWED_PERMISSIONS.includes(permission));
  });
  locked.setPermissionCheckHandler((_contents, permission) => ALLOWED_PERMISSIONS.includes(permission));
  locked.setDevicePermissionHandler(() => false);
  locked.on('will-download', (event) => event.preventDefault());
  locked.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !origin.owns(url) }));
  return locked;
}

/** Applies to every web contents: no navigation away, no new windows, no webviews. */
export function lockNavigation(origin: RendererOrigin): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-attach-webview', (event) => event.preventDefault());
    // Fires for the main frame as well, so will-navigate is not needed.
    contents.on('will-frame-navigate', (event) => {
      if (!event.isMainFrame || !origin.owns(event.url)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
  });
}
