import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { CLI } from '../../e2e/command-line';
import { temporaryFolder } from '../../temporary-folder';
import { canMount, startWithMounts } from '../mount-namespace';

/** Gets questions, and answers none. Null, after saying so, where only root may listen there. */
async function silentNameServer() {
  const socket = createSocket('udp4');
  onTestFinished(() => void socket.close());
  const asked = once(socket, 'message');
  try {
    const listening = once(socket, 'listening');
    socket.bind(53, '127.5.3.1');
    await listening;
    return { address: '127.5.3.1', asked };
  } catch {
    console.log('Only root may answer for names: the test with a name server that is silent is skipped.');
    return null;
  }
}

describe.runIf(canMount())('while the name of the server is looked up', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('the command line ends by %s', async (signal) => {
    const server = await silentNameServer();
    if (server === null) return;
    const folder = await temporaryFolder();
    const settings = join(folder, 'resolv.conf');
    await writeFile(settings, `nameserver ${server.address}\noptions timeout:30 attempts:5\n`);
    const args = [settings, process.execPath, CLI, 'accounts', '--api', 'https://api.nowhere.example'];
    const child = startWithMounts('mount --bind "$1" /etc/resolv.conf; shift; exec "$@"', args, {
      AUDIENCE_API_TOKEN: 'token',
      XDG_DATA_HOME: folder,
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    await server.asked;
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([null, signal]);
  });
});
