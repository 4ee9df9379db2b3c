/**
 * `npm start`: builds the desktop app and starts it on this machine's Electron runtime. With `--demo` it uses a local
 * reference API and temporary settings. `npm run dev` (`--dev`): the app from its sources, with hot reload. Further
 * arguments are lists to open: `npm start -- --demo samples/newsletter.csv`.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createSettingsStore, DEFAULT_SETTINGS } from '../src/core/settings/settings-store';
import { resolveElectronRuntime } from '../tools/electron-runtime/resolve';
import { type ReferenceApi, startReferenceApi } from '../tools/reference-api/server';

const MAIN = 'out/main/index.cjs';
const ELECTRON_VITE = 'node_modules/electron-vite/bin/electron-vite.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { demo: { type: 'boolean' }, dev: { type: 'boolean' } },
});

async function main(): Promise<void> {
  if (!hasDisplay()) {
    console.error(
      'The desktop app needs a display, and there is none here; use the command line: npm run cli -- --help',
    );
    process.exitCode = 1;
    return;
  }
  // Development mode builds by itself, and again on each change.
  if (values.dev !== true && !build()) return;
  const { executable, note } = await resolveElectronRuntime();
  console.log(note);
  if (values.dev === true) await waitForExit(startDevelopment(executable));
  else if (values.demo === true) await runDemo(executable);
  else await waitForExit(startApp(executable, {}));
}

function build(): boolean {
  const { status } = spawnSync(process.execPath, [ELECTRON_VITE, 'build', '--logLevel', 'warn'], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
  return status === 0;
}

async function runDemo(executable: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'audience-demo-'));
  const api = await startReferenceApi();
  try {
    const settings = { ...DEFAULT_SETTINGS, api: api.url, adAccountId: '2' };
    await createSettingsStore(join(folder, 'settings.json')).save(settings);
    console.log(demoInstructions(api));
    await waitForExit(startApp(executable, { AUDIENCE_UPLOADER_USER_DATA: folder }));
    console.log(describeRequests(api));
  } finally {
    await api.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function demoInstructions(api: ReferenceApi): string {
  return [
    '',
    `The reference API listens on ${api.url}. Nothing leaves this machine.`,
    '  1. Open a list of the folder "samples", or drop it on the window.',
    '  2. Check the columns, and hash.',
    `  3. Paste this access token in the upload step, save it, and upload:  ${api.token}`,
    'Close the window to end the demo.',
    '',
  ].join('\n');
}

function describeRequests({ log }: ReferenceApi): string {
  const calls = log.map(({ method, path, status, file }) => {
    const what = file === null ? '' : `, ${file.lines} lines`;
    return `  ${method} ${path} -> ${status ?? 'no response'}${what}`;
  });
  return calls.length === 0 ? 'The reference API was not called.' : `The reference API got:\n${calls.join('\n')}`;
}

function startApp(executable: string, env: Readonly<Record<string, string>>): ChildProcess {
  // Chromium refuses to run as root with its sandbox enabled.
  const switches = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return spawn(executable, [...switches, MAIN, ...positionals], { stdio: 'inherit', env: { ...process.env, ...env } });
}

/** electron-vite reads the runtime from this variable. */
function startDevelopment(executable: string): ChildProcess {
  const asRoot = process.getuid?.() === 0 ? ['--noSandbox'] : [];
  const env = { ...process.env, ELECTRON_EXEC_PATH: executable };
  return spawn(process.execPath, [ELECTRON_VITE, 'dev', ...asRoot], { stdio: 'inherit', env });
}

async function waitForExit(app: ChildProcess): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => app.kill(signal));
  const [code] = await once(app, 'exit');
  process.exitCode = typeof code === 'number' ? code : 1;
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

await main();
