import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type LaunchedApp, launchApp, MAIN } from '../driver/launch';

const PRELOAD = join(dirname(MAIN), '../preload/index.cjs');

/** Electron's security checklist, item by item, tested on the real app with a compromised page. */
describe('a compromised page', () => {
  let launched: LaunchedApp;
  let outside: Server;
  let outsideUrl = '';
  const reached: string[] = [];

  beforeAll(async () => {
    outside = createServer((request, response) => {
      reached.push(request.url ?? '');
      response.setHeader('Access-Control-Allow-Origin', '*').end('<title>outside</title>');
    });
    await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve));
    outsideUrl = `http://127.0.0.1:${addressOf(outside).port}`;
    launched = await launchApp();
  }, 60_000);

  afterAll(async () => {
    await launched.close();
    outside.closeAllConnections();
    outside.close();
  });

  afterEach(async () => {
    expect(reached).toEqual([]);
    expect(launched.page.url()).toBe('app://bundle/index.html');
    expect(await windowCount()).toBe(1);
  });

  const windowCount = () => launched.app.evaluate(({ webContents }) => webContents.getAllWebContents().length);

  it('finds no Node', async () => {
    const found = await launched.page.evaluate(() =>
      ['require', 'process', 'Buffer', 'module', 'global', 'ipcRenderer'].filter((name) => name in globalThis),
    );
    expect(found).toEqual([]);
  });

  it('runs sandboxed, isolated and without Node in every frame', async () => {
    const preferences = await launched.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(({ webContents }): unknown =>
        // Electron does not document this one.
        Reflect.apply(Reflect.get(webContents, 'getLastWebPreferences'), webContents, []),
      ),
    );
    expect(preferences).toMatchObject([
      {
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInSubFrames: false,
        webSecurity: true,
        webviewTag: false,
        allowRunningInsecureContent: false,
      },
    ]);
  });

  it('finds three functions on the bridge, and none that leads to Electron', async () => {
    const bridge = await launched.page.evaluate(() => ({
      names: Object.keys(window.audience).sort(),
      frozen: Object.isFrozen(window.audience),
      leaks: JSON.stringify(Object.getOwnPropertyNames(window.audience)).includes('ipc'),
    }));
    expect(bridge).toEqual({ names: ['on', 'openDropped', 'request'], frozen: true, leaks: false });
  });

  it.each(['lists:grant', 'ELECTRON_BROWSER_REQUIRE', 'constructor', '__proto__', 'toString', ''])(
    'reaches no channel %j',
    async (name) => {
      const outcome = await launched.page.evaluate(async (channel) => {
        return Reflect.apply(window.audience.request, null, [channel, ['/etc/passwd']]).then(
          () => 'answered',
          (error: unknown) => String(error),
        );
      }, name);
      expect(outcome).toContain('there is no such request');
    },
  );

  it('cannot make a handle from a file that it invented', async () => {
    const reply = await launched.page.evaluate(async () => {
      const forged = [new File(['x'], '/etc/passwd'), { path: '/etc/passwd', name: 'passwd' }, { isFile: true }];
      return window.audience.openDropped(forged);
    });
    expect(reply).toEqual({ ok: true, value: [] });
  });

  it('gets a handle for a file that the marketer has dropped, and no path', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dropped-'));
    try {
      await writeFile(join(folder, 'people.csv'), 'email\nada@example.com\n');
      await launched.page.evaluate(() => {
        document.body.append(Object.assign(document.createElement('input'), { type: 'file', id: 'drop' }));
      });
      await launched.page.setInputFiles('#drop', join(folder, 'people.csv'));
      const seen = await launched.page.evaluate(async () => {
        const input = document.querySelector<HTMLInputElement>('#drop');
        const granted = await window.audience.openDropped([...(input?.files ?? [])]);
        input?.remove();
        if (!granted.ok) return granted;
        const [id = ''] = granted.value;
        return window.audience.request('list:preview', { id, choice: { dialect: {}, mappings: null } });
      });
      expect(seen).toMatchObject({ ok: true, value: { info: { name: 'people.csv' }, estimates: [{ usableRows: 1 }] } });
      expect(JSON.stringify(seen)).not.toContain(folder);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('cannot subvert the bridge by changing built-in objects', async () => {
    const reply = await launched.page.evaluate(async () => {
      const { hasOwn } = Object;
      const { has } = Set.prototype;
      Object.hasOwn = () => true;
      Set.prototype.has = () => true;
      const outcome = Reflect.apply(window.audience.request, null, ['lists:grant', ['/etc/passwd']]).catch(
        () => 'refused',
      );
      Object.hasOwn = hasOwn;
      Set.prototype.has = has;
      return await outcome;
    });
    expect(reply).toBe('refused');
  });

  it('runs no code but the files of the app, and loads nothing from elsewhere', async () => {
    // Trusted Types stop a script, a worker and eval before script-src and worker-src are consulted.
    const expected = [
      'base-uri',
      'connect-src',
      'form-action',
      'frame-src',
      'img-src',
      'require-trusted-types-for',
      'style-src-elem',
    ];
    const attack = async ({ url, expected }: { readonly url: string; readonly expected: readonly string[] }) => {
      const directives = new Set<string>();
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        directives.add(effectiveDirective),
      );
      const attempt = (action: () => unknown) => {
        try {
          void action();
        } catch {
          // The violation is the result.
        }
      };
      const add = (name: string, attributes: Record<string, string>) => {
        const element = document.createElement(name);
        for (const [key, value] of Object.entries(attributes)) attempt(() => element.setAttribute(key, value));
        document.body.append(element);
        return element;
      };
      const script = document.createElement('script');
      attempt(() => script.append('window.pwned = true'));
      attempt(() => document.body.append(script));
      // A debugger's own code may use eval; code that it schedules may not.
      await new Promise((resolve) => setTimeout(resolve));
      attempt(() => new Function('window.pwned = true')());
      attempt(() => Reflect.get(window, 'eval')('window.pwned = true'));
      attempt(() => {
        document.body.innerHTML += '<b>x</b>';
      });
      add('img', { src: `${url}/image` });
      add('iframe', { src: `${url}/frame` });
      add('object', { data: `${url}/object` });
      add('base', { href: url });
      add('link', { rel: 'stylesheet', href: `${url}/style` });
      const form = add('form', { action: `${url}/form`, method: 'post' });
      if (form instanceof HTMLFormElement) attempt(() => form.submit());
      const style = document.createElement('style');
      style.append('body { color: red }');
      document.body.append(style);
      attempt(() => new Worker(URL.createObjectURL(new Blob(['1']))));
      await fetch(`${url}/fetch`).catch(() => {});
      await fetch('file:///etc/hostname').catch(() => {});
      attempt(() => new WebSocket(url.replace('http', 'ws')));
      attempt(() => navigator.sendBeacon(`${url}/beacon`));
      // What was stopped is told later, one by one.
      for (let turn = 0; turn < 300 && !expected.every((one) => directives.has(one)); turn++) {
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      return { directives: [...directives].sort(), pwned: 'pwned' in window };
    };
    const violated = await launched.page.evaluate(attack, { url: outsideUrl, expected });
    expect(violated.pwned).toBe(false);
    expect(violated.directives).toEqual(expect.arrayContaining(expected));
    await launched.page.reload();
  });

  it('reaches nobody even without its Content-Security-Policy', async () => {
    const cdp = await launched.page.context().newCDPSession(launched.page);
    await cdp.send('Page.setBypassCSP', { enabled: true });
    await launched.page.reload();
    const outcomes = await launched.page.evaluate(async (url) => {
      const image = new Promise((resolve) => {
        const element = new Image();
        element.onload = () => resolve('loaded');
        element.onerror = () => resolve('refused');
        element.src = `${url}/image`;
      });
      const socket = new Promise((resolve) => {
        const opened = new WebSocket(url.replace('http', 'ws'));
        opened.onopen = () => resolve('loaded');
        opened.onerror = () => resolve('refused');
      });
      const fetched = [`${url}/fetch`, 'file:///etc/hostname', 'http://localhost:1/'].map((address) =>
        fetch(address).then(
          () => 'loaded',
          () => 'refused',
        ),
      );
      return Promise.all([image, socket, ...fetched]);
    }, outsideUrl);
    expect(outcomes).toEqual(outcomes.map(() => 'refused'));
    await cdp.send('Page.setBypassCSP', { enabled: false });
    await launched.page.reload();
  });

  it('belongs to a session that refuses every address but its own', async () => {
    const outcome = await launched.app.evaluate(
      ({ BrowserWindow }, url) =>
        BrowserWindow.getAllWindows()[0]
          ?.webContents.session.fetch(url)
          .then(
            () => 'loaded',
            (error: unknown) => String(error),
          ),
      outsideUrl,
    );
    expect(outcome).toContain('ERR_BLOCKED_BY_CLIENT');
  });

  it('finds no host by its name, not even this computer', async () => {
    const outcome = await launched.app.evaluate(
      ({ BrowserWindow }, name) =>
        BrowserWindow.getAllWindows()[0]
          ?.webContents.session.resolveHost(name)
          .then(
            () => 'found',
            (error: unknown) => String(error),
          ),
      hostname(),
    );
    expect(outcome).toContain('ERR_NAME_NOT_RESOLVED');
  });

  it('cannot leave the app, nor open a window', async () => {
    await launched.page.evaluate(async (url) => {
      const click = (attributes: Record<string, string>, init: MouseEventInit = {}) => {
        const link = document.createElement('a');
        for (const [key, value] of Object.entries(attributes)) link.setAttribute(key, value);
        document.body.append(link);
        link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }));
        link.remove();
      };
      window.open(`${url}/open`);
      window.open('about:blank');
      window.open('app://bundle/index.html');
      click({ href: `${url}/blank`, target: '_blank' });
      click({ href: `${url}/top`, target: '_top' });
      click({ href: `${url}/control` }, { ctrlKey: true });
      click({ href: `${url}/middle` }, { button: 1 });
      click({ href: 'javascript:window.pwned=1' });
      location.href = `${url}/location`;
      await new Promise((resolve) => setTimeout(resolve, 300));
      location.href = 'file:///etc/hostname';
      await new Promise((resolve) => setTimeout(resolve, 300));
      location.href = 'data:text/html,<h1>x</h1>';
      await new Promise((resolve) => setTimeout(resolve, 300));
    }, outsideUrl);
    expect(await launched.page.evaluate(() => 'pwned' in window)).toBe(false);
  });

  it('gets no guest page', async () => {
    const kinds = await launched.page.evaluate(async () => {
      const guest = document.createElement('webview');
      guest.setAttribute('src', 'app://bundle/index.html');
      document.body.append(guest);
      await new Promise((resolve) => setTimeout(resolve, 300));
      guest.remove();
      return 'getWebContentsId' in guest;
    });
    expect(kinds).toBe(false);
  });

  it('is granted no permission but to write to the clipboard', async () => {
    const outcomes = await launched.page.evaluate(async () => {
      const refused = (asked: Promise<unknown>) =>
        asked.then(
          (state) => (state === 'denied' ? 'refused' : `granted ${String(state)}`),
          () => 'refused',
        );
      const media = navigator.mediaDevices;
      return Promise.all([
        refused(new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject))),
        refused(Notification.requestPermission()),
        refused(media.getUserMedia({ audio: true })),
        refused(media.getDisplayMedia({ video: true })),
        refused(navigator.requestMIDIAccess({ sysex: true })),
        refused(navigator.clipboard.readText()),
        refused(navigator.permissions.query({ name: 'geolocation' }).then(({ state }) => state)),
        refused(navigator.permissions.query({ name: 'notifications' }).then(({ state }) => state)),
      ]);
    });
    expect(outcomes).toEqual(outcomes.map(() => 'refused'));
  });

  it('cannot save a file', async () => {
    const prevented = await launched.app.evaluateHandle(({ BrowserWindow }) => {
      const seen: boolean[] = [];
      const session = BrowserWindow.getAllWindows()[0]?.webContents.session;
      session?.on('will-download', (event) => void seen.push(event.defaultPrevented));
      return seen;
    });
    await launched.page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), { href: 'index.html', download: 'taken-over.html' });
      document.body.append(link);
      link.click();
      link.remove();
    });
    await expect.poll(() => prevented.jsonValue()).toEqual([true]);
  });

  it.each([
    ['app://bundle/..%2f..%2fpackage.json', 400],
    ['app://bundle/%2e%2e/main/index.cjs', 404],
    ['app://bundle/assets/../../main/index.cjs', 404],
    ['app://bundle//etc/passwd', 400],
    ['app://bundle/index.html%00.js', 400],
    ['app://bundle/missing.js', 404],
    ['app://bundle/', 200],
  ])('is served %s with %i', async (address, status) => {
    const served = await launched.app.evaluate(async ({ BrowserWindow }, url) => {
      const [window] = BrowserWindow.getAllWindows();
      const response = await window?.webContents.session.fetch(url);
      return { status: response?.status, policy: response?.headers.get('content-security-policy') };
    }, address);
    expect(served.status).toBe(status);
    expect(served.policy).toMatch(/^default-src 'none';/);
  });

  it('gets no response in a window that is not ours', async () => {
    const reply = await launched.app.evaluate(async ({ BrowserWindow }, preload) => {
      const session = BrowserWindow.getAllWindows()[0]?.webContents.session;
      const foreign = new BrowserWindow({
        show: false,
        webPreferences: { preload, sandbox: true, ...(session === undefined ? {} : { session }) },
      });
      await foreign.loadURL('app://bundle/index.html');
      const result: unknown = await foreign.webContents.executeJavaScript(
        'window.audience.request("app:snapshot", null)',
      );
      const gone = new Promise<void>((resolve) => foreign.webContents.once('destroyed', resolve));
      foreign.destroy();
      await gone;
      return result;
    }, PRELOAD);
    expect(reply).toMatchObject({ ok: false, error: { code: 'bug' } });
  });
});

describe('what a page stores', () => {
  it('is gone with the app', async () => {
    const userData = await mkdtemp(join(tmpdir(), 'audience-app-'));
    try {
      const { page, close } = await launchApp({ userData });
      await page.evaluate(() => {
        localStorage.setItem('canary', 'canary-6f1b');
        history.replaceState(null, '', '?canary-6f1b');
      });
      await close();
      const files = await readdir(userData, { recursive: true, withFileTypes: true });
      const contents = await Promise.all(
        files.filter((file) => file.isFile()).map((file) => readFile(join(file.parentPath, file.name), 'latin1')),
      );
      expect(contents.join('\n')).not.toContain('canary-6f1b');
      expect(files.map(({ name }) => name)).toContain('window.json');
    } finally {
      await rm(userData, { recursive: true, force: true });
    }
  }, 60_000);
});

function addressOf(server: Server): AddressInfo {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no address');
  return address;
}
