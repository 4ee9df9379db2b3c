import { type ChildProcess, spawn } from 'node:child_process';
import { chown, copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { expect } from 'vitest';
import { AppWindow } from '../app/driver/app-window';

/** `nobody`, which runs nothing else here. Chromium's sandbox refuses root. */
const ORDINARY_USER = 65534;

/** A command prefix that runs a program as an ordinary user. */
export function asOrdinaryUser(): readonly string[] {
  const id = String(ORDINARY_USER);
  return process.getuid?.() === 0 ? ['setpriv', `--reuid=${id}`, `--regid=${id}`, '--clear-groups', '--'] : [];
}

/** Gives a folder to the ordinary user. */
async function giveToOrdinaryUser(path: string): Promise<void> {
  if (process.getuid?.() === 0) await chown(path, ORDINARY_USER, ORDINARY_USER);
}

/** A home for the ordinary user, with access to the display. */
export async function makeHome(path: string): Promise<Record<string, string>> {
  await mkdir(path, { recursive: true });
  const authority = join(path, '.Xauthority');
  if (process.env.XAUTHORITY) {
    await copyFile(process.env.XAUTHORITY, authority);
    await giveToOrdinaryUser(authority);
  }
  await giveToOrdinaryUser(path);
  return { HOME: path, TMPDIR: path, XAUTHORITY: authority };
}

/** Settings that the ordinary user may change. */
export async function writeSettings(folder: string, settings: object): Promise<void> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'settings.json');
  await writeFile(file, JSON.stringify(settings));
  for (const path of [folder, file]) await giveToOrdinaryUser(path);
}

interface PackagedApp {
  readonly window: AppWindow;
  readonly process: ChildProcess;
  output(): string;
  close(): Promise<void>;
}

interface PackagedStart {
  /** The program with its prefixes and arguments. */
  readonly command: readonly string[];
  /** The complete environment of the program except the display. */
  readonly env: Readonly<Record<string, string>>;
}

const ADDRESS = /DevTools listening on ws:\/\/([\d.]+:\d+)/;

/**
 * Starts a packaged app with its sandbox enabled. It accepts no Node debugger, so a test reaches only its page, by the
 * port that Chromium opens on request.
 */
export async function startPackaged({ command, env }: PackagedStart): Promise<PackagedApp> {
  const child = start({ command: [...command, '--disable-gpu', '--remote-debugging-port=0'], env });
  const address = await new Promise<string>((resolve, reject) => {
    child.watch((output) => {
      const found = ADDRESS.exec(output)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.process.once('exit', (code) => reject(new Error(`The app ended with ${code}: ${child.output()}`)));
  });
  // Playwright waits in vain if it connects before the first page.
  await expect.poll(() => pagesAt(address)).toBeGreaterThan(0);
  const browser = await chromium.connectOverCDP(`http://${address}`);
  const [context] = browser.contexts();
  const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
  if (page === undefined) throw new Error('The app has no page.');
  await page.waitForLoadState();
  const close = async () => {
    const ended = new Promise((resolve) => child.process.once('exit', resolve));
    await page.close();
    await ended;
  };
  const window = AppWindow.of({
    page,
    get app(): never {
      throw new Error('A packaged app takes no debugger.');
    },
    userData: '',
    output: child.output,
    close,
  });
  return { window, process: child.process, output: child.output, close };
}

async function pagesAt(address: string): Promise<number> {
  const list: unknown = await (await fetch(`http://${address}/json/list`)).json();
  return Array.isArray(list) ? list.length : 0;
}

/** A running program and all of its output. */
export function start({ command, env }: PackagedStart) {
  const [program = '', ...args] = command;
  const { PATH = '', DISPLAY = '' } = process.env;
  const child = spawn(program, args, {
    env: { PATH, DISPLAY, LANG: 'C.UTF-8', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let output = '';
  let onOutput: (output: string) => void = () => {};
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      onOutput(output);
    });
  }
  return {
    process: child,
    output: () => output,
    watch: (callback: (output: string) => void) => {
      onOutput = callback;
    },
  };
}

/** The pages of all running apps of this executable, each with the kernel's seccomp mode: 2 means sandboxed. */
export async function renderersOf(executable: string): Promise<readonly number[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    ids.map(async (id) => {
      const words = (await readText(`/proc/${id}/cmdline`)).split(/[\0 ]/);
      if (words[0] !== executable || !words.includes('--type=renderer')) return [];
      return [Number(/^Seccomp:\s*(\d)/m.exec(await readText(`/proc/${id}/status`))?.[1])];
    }),
  );
  return found.flat();
}

function readText(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}
