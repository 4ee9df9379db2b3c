import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createAudienceClient } from '../../../../src/core/api/audience-client';
import { parseApiAddress } from '../../../../src/core/api/transport/address';
import type { AudienceFile } from '../../../../src/shared/upload';
import { temporaryFolder } from '../../../temporary-folder';
import { NEW_AUDIENCE, PATIENT, rawServer, TOKEN } from '../support';

const MIB = 1024 * 1024;

/** A sparse file that takes no room on the disk: gaps read as zeros. */
async function sparseFile(bytes: number): Promise<AudienceFile> {
  const path = join(await temporaryFolder(), 'audience.txt');
  const handle = await open(path, 'w');
  await handle.truncate(bytes);
  await handle.close();
  const digest = createHash('sha256');
  const zeros = Buffer.alloc(MIB);
  for (let left = bytes; left > 0; left -= MIB) digest.update(zeros);
  return { path, lines: bytes / 65, bytes, sha256: digest.digest('hex'), plainIds: false };
}

it('a file of half a gigabyte is sent with the memory of a small one', async () => {
  const file = await sparseFile(512 * MIB);
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
