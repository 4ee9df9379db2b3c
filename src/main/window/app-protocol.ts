import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { protocol, type Session } from 'electron';
import { resolveAppPath } from './app-path';
import { APP_SCHEME } from './renderer-origin';

/** Content Security Policy: the page loads its own files and connects to nothing. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'none'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-store',
} as const;

/** The kinds of file that a page consists of; nothing else is served. */
const CONTENT_TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.woff2', 'font/woff2'],
]);

/** To be called before `ready`. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: APP_SCHEME, privileges: { standard: true, secure: true } }]);
}

/** Serves the files below `root`, and only them, to the pages of this session. */
export function serveApp(session: Session, root: string): void {
  session.protocol.handle(APP_SCHEME, ({ method, url }) =>
    method === 'GET' ? serveFile(root, url) : new Response(null, { status: 405, headers: HEADERS }),
  );
}

async function serveFile(root: string, url: string): Promise<Response> {
  const path = resolveAppPath(url);
  if (path === null) return new Response(null, { status: 400, headers: HEADERS });
  const type = CONTENT_TYPES.get(extname(path));
  const content = type === undefined ? null : await readInside(root, path);
  if (type === undefined || content === null) return new Response(null, { status: 404, headers: HEADERS });
  return new Response(content, { headers: { ...HEADERS, 'Content-Type': type } });
}

/** Null where there is no such file, or where a link leads out of the folder. */
async function readInside(root: string, path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const file = await realpath(join(root, path));
    return file.startsWith((await realpath(root)) + sep) ? new Uint8Array(await readFile(file)) : null;
  } catch {
    return null;
  }
}
