import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json';
import { waitForExit } from '../e2e/command-line';
import { createNeedles } from '../privacy/needles';
import { type Finding, scanBytes, scanFolder } from '../privacy/scan';
import { traceProgram } from '../privacy/trace';
import { createWorld, isPlaceOfList, type World } from '../privacy/world';
import { attack } from './attacks';
import { findPackage } from './find-package';
import { createFreshRoot, type FreshRoot, USER } from './fresh-root';
import { renderersOf, start, startPackaged } from './packaged-app';

const run = promisify(execFile);

const EXECUTABLE = '/opt/audience-uploader/audience-uploader';
const PROGRAM = '/usr/bin/audience-uploader';
const DATA = join(USER.home, '.local/share/audience-uploader');
/** The system's own records of installed packages, which may remain. */
const MEMORY = /^var\/(?:lib\/(?:dpkg|apt)|log|cache)\//;

/** The package from `npm run package`, installed by Debian's own tools on a fresh system, as a person would. */
describe('the installed package', () => {
  let root: FreshRoot;
  let world: World;
  let env: Readonly<Record<string, string>> = {};
  const inRoot = (path: string) => join(root.path, path);
  const home = () => inRoot(USER.home);

  beforeAll(async () => {
    root = await createFreshRoot();
    world = await createWorld();
    await writeFile(inRoot('/tmp/app.deb'), await readFile(await findPackage('.deb')));
    await root.asRoot('apt-get', 'update');
    env = await settleIn(root);
  });
  afterAll(async () => {
    await world.remove();
    await root.remove();
  });

  const command = (...args: readonly string[]) => ({ command: [...root.asUser, PROGRAM, ...args], env });
  const give = async (path: string, content: string) => {
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(path, content);
    await root.asRoot('chown', '-R', `${USER.id}`, USER.home);
  };

  it('installs on a minimal system, with what it needs and without questions', async () => {
    await root.asRoot('apt-get', 'install', '--yes', '--no-install-recommends', '/tmp/app.deb');
    expect(await root.asRoot('dpkg', '--verify', 'audience-uploader')).toBe('');
    expect((await stat(inRoot('/opt/audience-uploader/chrome-sandbox'))).mode & 0o7777).toBe(0o4755);
  });

  it('does the job in the sandbox, for a person whose home has a space and an umlaut, and nothing raw leaves', async () => {
    const { emails, canaries } = world.lists;
    await give(inRoot(join(DATA, 'settings.json')), JSON.stringify({ api: world.proxy.url }));
    const list = join('/srv', emails.path.split('/').slice(-2).join('/'));
    await mkdir(join(inRoot(list), '..'), { recursive: true });
    await writeFile(inRoot(list), emails.text);
    const trace = await traceProgram(world.logFolder, [...root.asUser, EXECUTABLE], true);

    const { window, close, output } = await startPackaged({ command: [trace.executable, list], env });
    expect(await renderersOf(EXECUTABLE)).toEqual([2]);
    await window.toUploadForm();
    await window.fillUpload({
      accountId: '2',
      name: 'Readers',
      optOutLink: 'https://shop.example.com',
      token: world.token,
    });
    await window.send();
    await window.heading('Receipt');
    await window.waitForUploadState('Done');
    const needles = createNeedles([...canaries, { what: 'token', text: world.token }]);
    const look = async (): Promise<readonly Finding[]> =>
      (await Promise.all([home(), inRoot('/tmp'), inRoot('/var/tmp')].map((place) => scanFolder(place, needles))))
        .flat()
        .filter((finding) => !isPlaceOfList(finding));
    const found = await look();
    await close();

    expect([...found, ...(await look()), ...scanBytes('output', Buffer.from(output()), needles)]).toEqual([]);
    expect(world.findings()).toEqual([]);
    expect(world.api.log.filter(({ status }) => status === 201)).toHaveLength(1);
    const destinations = await trace.destinations();
    expect(destinations.filter((place) => place !== `127.0.0.1:${world.proxy.port}`)).toEqual([]);
  });

  it('leaves a compromised page no way out', async () => {
    const reached: string[] = [];
    const outside = createServer((request, response) => {
      reached.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve));
    const { window, close } = await startPackaged({ command: [...root.asUser, EXECUTABLE], env });
    await window.heading('Choose a list');
    const outcomes = await attack(window.page, `http://127.0.0.1:${(outside.address() as AddressInfo).port}`);
    expect(new Set(Object.values(outcomes)), JSON.stringify(outcomes)).toEqual(new Set(['refused']));
    expect(window.page.url()).toBe('app://bundle/index.html');
    await close();
    outside.close();
    expect(reached).toEqual([]);
  });

  it('accepts no script, debugger or Node options at its start', async () => {
    await give(join(home(), 'script.js'), 'process.stdout.write("ran"); process.exit(7)');
    const script = join(USER.home, 'script.js');
    for (const temptation of [{ ELECTRON_RUN_AS_NODE: '1' }, { NODE_OPTIONS: `--require "${script}"` }]) {
      const attempt = start({ command: [...root.asUser, PROGRAM, '--version'], env: { ...env, ...temptation } });
      expect(await waitForExit(attempt.process)).toMatchObject({ exitCode: 0, stdout: `${packageJson.version}\n` });
    }
  });

  it('continues while it is reinstalled, and starts again afterwards', async () => {
    const running = await startPackaged({ command: [...root.asUser, EXECUTABLE], env });
    await running.window.heading('Choose a list');
    await root.asRoot('dpkg', '--install', '/tmp/app.deb');
    await running.window.goToPage('Settings');
    await running.window.heading('Settings');
    await running.close();
    const again = await startPackaged({ command: [...root.asUser, EXECUTABLE], env });
    await again.window.heading('Choose a list');
    await again.close();
  });

  it('has its command line on the PATH, for the person and for root', async () => {
    await give(join(home(), 'Kunden für März.csv'), 'email\nada@example.com\n');
    const list = join(USER.home, 'Kunden für März.csv');
    const hashed = await waitForExit(start(command('hash', list, '--type', 'email')).process);
    expect(hashed).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^[0-9a-f]{64}\n$/) });
    expect(await root.asRoot('audience-uploader', 'hash', list, '--type', 'email')).toBe(hashed.stdout);
  });

  it('says so if the home is read-only', async () => {
    const list = join('/srv', 'list.csv');
    await writeFile(inRoot(list), 'email\nada@example.com\n');
    const place = { ...env, HOME: '/usr/lib', XDG_DATA_HOME: '/usr/lib' };
    const outcome = await waitForExit(
      start({
        command: [...root.asUser, PROGRAM, 'hash', list, '--type', 'email', '--out', '/usr/lib/x.txt'],
        env: place,
      }).process,
    );
    expect(outcome.exitCode).toBe(1);
    expect(outcome.stderr).toMatch(/^audience-uploader: [^\n]+\n$/m);
    expect(outcome.stderr).not.toContain('    at ');
    const window = start({ command: [...root.asUser, EXECUTABLE, '--disable-gpu'], env: place });
    await expect.poll(window.output).toContain('is not writable, so nothing could be saved');
    expect(await renderersOf(EXECUTABLE)).toEqual([]);
    window.process.kill('SIGKILL');
  });

  it('leaves only the person’s data when it is removed', async () => {
    await root.asRoot('dpkg', '--purge', 'audience-uploader');
    const entries = await readdir(root.path, { recursive: true });
    const left = entries.filter((path) => /audience-?uploader/i.test(path) && !MEMORY.test(path));
    // Root is a user too, who has used the command line.
    const kept = [DATA.slice(1), 'root/.local/share/audience-uploader'];
    expect(left.filter((path) => !kept.some((data) => path === data || path.startsWith(`${data}/`)))).toEqual([]);
    expect(left).toContain(`${DATA.slice(1)}/settings.json`);
  });

  it('is put in place, checked and taken away by rpm as well, of the package for Red Hat', async () => {
    // Debian's packages bring the libraries that it needs, which rpm does not know of.
    const rpm = async (...args: readonly string[]) =>
      (await run('rpm', ['--root', root.path, '--dbpath', '/var/lib/rpm', '--nodeps', ...args])).stdout;
    await rpm('--install', await findPackage('.rpm'));
    expect(await rpm('--verify', 'audience-uploader')).toBe('');
    expect((await stat(inRoot('/opt/audience-uploader/chrome-sandbox'))).mode & 0o7777).toBe(0o4755);
    expect(await waitForExit(start(command('--version')).process)).toMatchObject({
      exitCode: 0,
      stdout: `${packageJson.version}\n`,
    });
    await rpm('--erase', 'audience-uploader');
    expect(await readdir(inRoot('/opt'))).toEqual([]);
    expect(await readdir(inRoot('/usr/bin'))).not.toContain('audience-uploader');
  });
});

/** Sets up the home of the user, with access to the display. */
async function settleIn(root: FreshRoot): Promise<Readonly<Record<string, string>>> {
  const authority = join(USER.home, '.Xauthority');
  if (process.env.XAUTHORITY) await writeFile(join(root.path, authority), await readFile(process.env.XAUTHORITY));
  await root.asRoot('chown', '-R', String(USER.id), USER.home);
  return { HOME: USER.home, XAUTHORITY: authority };
}
