import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createAudienceClient } from '../../../../src/core/api/audience-client';
import { parseApiAddress } from '../../../../src/core/api/transport/address';
import type { AudienceFile } from '../../../../src/shared/upload';
import { temporaryFolder } from '../../../temporary-folder';
import { NEW_AUDIENCE, PATIENT, rawServer, TOKEN } from '../support';

const MIB = 1024 * 1024;
const BYTES = 320 * MIB;
/** Of so many zeros. */
const DIGEST = '9942003e84c1648820149cb7b82869eb1e6515ddd04951bd2c69f9273b09c053';

/** A sparse file that takes no room on the disk: gaps read as zeros. */
async function sparseFile(): Promise<AudienceFile> {
  const path = join(await temporaryFolder(), 'audience.txt');
  const handle = await open(path, 'w');
  await handle.truncate(BYTES);
  await handle.close();
  return { path, lines: BYTES / 65, bytes: BYTES, sha256: DIGEST, plainIds: false };
}

it('a file of hundreds of megabytes is sent with the memory of a small one', async () => {
  const file = await sparseFile();
  const created = '{"fb_custom_audience": {"id": 54}}';
  const server = await rawServer((socket) => {
    let received = 0;
    socket.on('data', (chunk: Buffer) => {
      received += chunk.length;
      if (received < file.bytes || !chunk.subarray(-4).equals(Buffer.from('--\r\n'))) return;
      socket.end(`HTTP/1.1 201 Created\r\nContent-Length: ${created.length}\r\n\r\n${created}`);
    });
  });
  const client = createAudienceClient({ address: parseApiAddress(server.url), token: TOKEN, timeouts: PATIENT });
  let most = 0;
  const before = process.memoryUsage().rss;
  const outcome = await client.send(NEW_AUDIENCE, file, {
    onProgress: () => {
      most = Math.max(most, process.memoryUsage.rss());
    },
  });
  expect(outcome).toMatchObject({ kind: 'created' });
  expect(most - before).toBeLessThan(128 * MIB);
}, 120_000);
