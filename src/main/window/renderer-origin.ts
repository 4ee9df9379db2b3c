/** Where the page comes from: the app's own files, or the Vite server in development. */
export interface RendererOrigin {
  readonly entry: string;
  readonly isDevelopment: boolean;
  /** Whether an address belongs to the page; everything else is foreign. */
  owns(address: string): boolean;
}

/** `app://bundle/`: a scheme of our own, so that the page has an origin and no way to the file system. */
export const APP_SCHEME = 'app';
export const APP_HOST = 'bundle';

/** `devServer`: `ELECTRON_RENDERER_URL` of electron-vite; a packaged app never listens to it. */
export function rendererOrigin(devServer: string | undefined, isPackaged: boolean): RendererOrigin {
  if (devServer !== undefined && !isPackaged && URL.canParse(devServer)) {
    const { host } = new URL(devServer);
    return {
      entry: devServer,
      isDevelopment: true,
      owns: (address) => isAt(address, ['http:', 'https:', 'ws:', 'wss:'], host) || address.startsWith('devtools:'),
    };
  }
  return {
    entry: `${APP_SCHEME}://${APP_HOST}/index.html`,
    isDevelopment: false,
    owns: (address) => isAt(address, [`${APP_SCHEME}:`], APP_HOST),
  };
}

/** By scheme and host: Node's `URL.origin` is `null` for a scheme it does not know. */
function isAt(address: string, protocols: readonly string[], host: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return protocols.includes(url.protocol) && url.host === host && url.username === '' && url.password === '';
}
