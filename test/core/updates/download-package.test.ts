import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAtomicFile } from '../../../src/core/fs/write/atomic-file';
import { downloadPackage, verifyPackage } from '../../../src/core/updates/download-package';
import { parseUpdateFeed } from '../../../src/core/updates/update-feed';
import { describedPackage, startUpdateServer, type UpdateServer } from '../../update-server';

const CONTENT = randomBytes(300_000);
const WANTED = describedPackage('audience-uploader-2.0.0.deb', CONTENT);

let server: UpdateServer;
let folder: string;
beforeEach(async () => {
  server = await startUpdateServer();
  folder = await mkdtemp(join(tmpdir(), 'download-'));
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const saved = () => join(folder, 'saved.deb');

interface Choice {
  readonly wanted?: typeof WANTED;
  readonly signal?: AbortSignal;
  readonly onProgress?: (bytes: number) => void;
}

async function download({
  wanted = WANTED,
  signal = new AbortController().signal,
  onProgress = () => {},
}: Choice = {}) {
  const file = await createAtomicFile(saved());
  try {
    await downloadPackage(parseUpdateFeed(server.feed), wanted, file, { signal, onProgress });
  } finally {
    await file.discard();
  }
}

/** Sends the bytes of a package, without saying how many. */
const send = (content: Uint8Array) => server.send((response) => void response.end(content));

describe('downloading a package', () => {
  it('sends one request, the same from everybody, and saves exactly what was signed', async () => {
    send(CONTENT);
    const progress: number[] = [];
    await download({ onProgress: (bytes) => void progress.push(bytes) });
    expect((await readFile(saved())).equals(CONTENT)).toBe(true);
    expect(progress.at(-1)).toBe(CONTENT.length);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect(server.requests).toEqual([
      [
        `GET /${WANTED.file}`,
        `host: ${new URL(server.feed.address).host}`,
        'connection: close',
        'accept: application/octet-stream',
        'accept-encoding: identity',
        'user-agent: audience-uploader',
        '\n',
      ].join('\n'),
    ]);
  });

  it.each<[string, Uint8Array]>([
    ['one byte changed', Buffer.from(CONTENT.map((byte, place) => (place === 150_000 ? byte ^ 1 : byte)))],
    ['one byte missing', CONTENT.subarray(1)],
    ['one byte too many', Buffer.concat([CONTENT, Buffer.from('x')])],
    ['nothing', Buffer.alloc(0)],
  ])('refuses a package with %s, and leaves no file', async (_, content) => {
    send(content);
    await expect(download()).rejects.toMatchObject({ code: 'untrusted-update' });
    expect(await readdir(folder)).toEqual([]);
  });

  it('reads no more than the signed size, however much is sent', async () => {
    let sent = 0;
    const closed = new Promise<void>((resolve) => {
      server.send((response) => {
        const more = () => {
          while (!response.destroyed && response.write(CONTENT)) sent += CONTENT.length;
        };
        response.on('drain', more).on('close', resolve);
        more();
      });
    });
    await expect(download()).rejects.toMatchObject({ code: 'untrusted-update' });
    await closed;
    // What the buffers of the connection hold is sent, too.
    expect(sent).toBeLessThan(100 * CONTENT.length);
    expect(await readdir(folder)).toEqual([]);
  });

  it('follows no redirect, and takes no other status for the package', async () => {
    const elsewhere = await startUpdateServer();
    elsewhere.send((response) => void response.end(CONTENT));
    const location = new URL(WANTED.file, elsewhere.feed.address).href;
    for (const status of [302, 206, 404, 500]) {
      server.send((response) => void response.writeHead(status, { Location: location }).end(CONTENT));
      await expect(download()).rejects.toMatchObject({ code: 'refused', description: { values: { status } } });
    }
    expect(elsewhere.requests).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
    await elsewhere.close();
  });

  it('keeps nothing of a download that breaks off', async () => {
    server.send((response) => {
      response.writeHead(200, { 'Content-Length': CONTENT.length });
      response.write(CONTENT.subarray(0, 1000), () => response.destroy());
    });
    await expect(download()).rejects.toMatchObject({ code: 'not-sent', description: { id: 'updates.interrupted' } });
    expect(await readdir(folder)).toEqual([]);
  });

  it('can be cancelled in the middle, before it, and while the server is silent', async () => {
    const beginnings: readonly ((response: ServerResponse) => void)[] = [
      (response) => void response.write(CONTENT.subarray(0, 1000)),
      () => {},
    ];
    for (const begin of beginnings) {
      const cancel = new AbortController();
      server.send((response) => {
        begin(response);
        setImmediate(() => cancel.abort());
      });
      await expect(download({ signal: cancel.signal })).rejects.toMatchObject({ code: 'cancelled' });
    }
    await expect(download({ signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'cancelled' });
    expect(await readdir(folder)).toEqual([]);
  });

  it('leaves an earlier file of that name as it was where the new one is refused', async () => {
    await writeFile(saved(), 'earlier');
    send(CONTENT.subarray(1));
    await expect(download()).rejects.toMatchObject({ code: 'untrusted-update' });
    expect(await readFile(saved(), 'utf8')).toBe('earlier');
    expect(await readdir(folder)).toEqual(['saved.deb']);
  });
});

describe('a downloaded package', () => {
  it('is verified again, and refused once it was changed or is gone', async () => {
    await writeFile(saved(), CONTENT);
    await verifyPackage(saved(), WANTED);
    await writeFile(
      saved(),
      CONTENT.map((byte) => byte ^ 1),
    );
    await expect(verifyPackage(saved(), WANTED)).rejects.toMatchObject({ code: 'untrusted-update' });
    await rm(saved());
    await expect(verifyPackage(saved(), WANTED)).rejects.toMatchObject({ description: { id: 'updates.gone' } });
  });

  it.skipIf(process.platform === 'win32')('is not read where it has become something without an end', async () => {
    await symlink('/dev/zero', saved());
    await expect(verifyPackage(saved(), WANTED)).rejects.toMatchObject({ code: 'untrusted-update' });
  });
});
