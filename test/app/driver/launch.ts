import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import { inject } from 'vitest';
import { UNDO_MS } from '../../../src/shared/ipc/undo';
import type {} from '../../global-setup/desktops';

/** The built app; this variable selects another build by its main file. */
export const MAIN = resolve(process.env.AUDIENCE_UPLOADER_MAIN ?? 'out/main/index.cjs');

/** Generous, for a busy machine. */
const HANDSHAKE_MS = 60_000;

const BEFORE_APP = resolve('test/app/driver/before-app.cjs');

export interface LaunchOptions {
  /** Lists on the command line, as "Open with" passes them. */
  readonly files?: readonly string[];
  /** A user-data folder that outlives the app; by default a new one that is removed at the end. */
  readonly userData?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The Electron to start; by default the one that all tests share. */
  readonly electron?: string;
  /** Another build of the app, by its main file. */
  readonly main?: string;
  /** With all of Chromium and V8 that a marketer has: to measure it, or to prove something of it. */
  readonly whole?: boolean;
  /** A program to start in place of the Electron at this path, such as one that traces it. */
  readonly runtime?: (executable: string) => Promise<string>;
}

export interface LaunchedApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly userData: string;
  /** Everything that the app has written to its standard output and error. */
  output(): string;
  close(): Promise<void>;
}

/** Starts the built app as the marketer would, on the current display, with its own user-data folder. */
export async function launchApp({
  files = [],
  userData,
  env = {},
  electron = inject('electron'),
  main = MAIN,
  whole = false,
  runtime = async (executable) => executable,
}: LaunchOptions = {}): Promise<LaunchedApp> {
  await assertRunnable();
  const folder = userData ?? (await mkdtemp(join(tmpdir(), 'audience-app-')));
  const start = {
    executablePath: await runtime(electron),
    args: ['-r', BEFORE_APP, ...electronSwitches(), ...(whole ? [] : LESS.switches), main, ...files],
    env: {
      ...withoutUndefined(process.env),
      ...(whole ? {} : LESS.env),
      ...env,
      AUDIENCE_UPLOADER_USER_DATA: folder,
    },
    timeout: HANDSHAKE_MS,
  };
  const app = await _electron.launch(start).catch(() => _electron.launch({ ...start, timeout: 4 * HANDSHAKE_MS }));
  let output = '';
  for (const stream of [app.process().stdout, app.process().stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const page = await app.firstWindow();
  await page.waitForLoadState();
  await page.addInitScript(KEEP_OFFERS);
  await page.evaluate(KEEP_OFFERS);
  return {
    app,
    page,
    userData: folder,
    output: () => output,
    close: async () => {
      await app.close();
      if (userData === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Offers to undo end before a busy machine has pressed their button: here, they last longer. It is a text, since a
 * function would refer to helpers of the loader in which this module runs.
 */
const KEEP_OFFERS = `{
  const later = window.setTimeout;
  window.setTimeout = (run, ms) => later(run, ms === ${UNDO_MS} ? 400_000 : ms);
}`;

/**
 * Chromium refuses to run as root with its sandbox enabled, and needs no GPU on a virtual display. Reduced motion keeps
 * tests from waiting for animations.
 */
export function electronSwitches(): readonly string[] {
  return ['--disable-gpu', '--force-prefers-reduced-motion', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
}

/** What tests do without takes a quarter of their processor time. */
const LESS = {
  /** Nobody looks at what a GPU would draw, and the network needs no process of its own. */
  switches: ['--disable-software-rasterizer', '--enable-features=NetworkServiceInProcess2'],
  env: {
    /** GTK would load a compiler of shaders, to ask the display what it can draw. */
    GDK_GL: 'disable',
    /** Of pages alone, see `before-app.cjs`: a page is gone before code that V8 has optimised pays off. */
    AUDIENCE_PAGE_JS_FLAGS: '--no-opt --no-maglev --no-sparkplug --single-threaded-gc',
  },
} as const;

async function assertRunnable(): Promise<void> {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    throw new Error('The app needs a display: run the tests under "xvfb-run -a", or set DISPLAY.');
  }
  await access(MAIN).catch(() => {
    throw new Error(`There is no ${MAIN}: run "npm run build" first.`);
  });
}

function withoutUndefined(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
