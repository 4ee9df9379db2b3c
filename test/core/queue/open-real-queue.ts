import { join } from 'node:path';
import { createAudienceClient } from '../../../src/core/api/audience-client';
import { parseApiAddress } from '../../../src/core/api/transport/address';
import { FileJobStore } from '../../../src/core/queue/store/file-job-store';
import { MemoryTokenStore } from '../../../src/core/tokens/memory-token-store';
import { type ReferenceApi, SAMPLE_TOKEN } from '../../../tools/reference-api/server';
import { temporaryFolder } from '../../temporary-folder';
import { openQueue } from './open-queue';

/** A queue on real files and a real server, with a clock that a test can advance. */
export async function openRealQueue(api: ReferenceApi) {
  let ahead = 0;
  const tokens = new MemoryTokenStore();
  await tokens.save(api.url, SAMPLE_TOKEN);
  const store = new FileJobStore(join(await temporaryFolder(), 'jobs'));
  const opened = await openQueue({
    connect: (url, token) => createAudienceClient({ address: parseApiAddress(url), token }),
    store,
    tokens,
    now: () => new Date(Date.now() + ahead),
  });
  const pass = (seconds: number) => {
    ahead += seconds * 1000;
    return opened.queue.networkChanged();
  };
  return { ...opened, tokens, store, pass };
}
