import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createAudienceClient } from '../../src/core/api/audience-client';
import { parseApiAddress } from '../../src/core/api/transport/address';
import { openWorkFolder, sweepWorkFolders } from '../../src/core/fs/process/work-folder';
import { writeFileAtomically } from '../../src/core/fs/write/atomic-file';
import { FileJobStore } from '../../src/core/queue/store/file-job-store';
import { createUploadQueue } from '../../src/core/queue/upload-queue';
import { MemoryTokenStore } from '../../src/core/tokens/memory-token-store';
import type { NewJob, UploadJob } from '../../src/shared/job';

/** What the program receives at its start. */
export interface QueueTask {
  readonly folder: string;
  readonly token: string;
  /** A job to add, and the content of its file; null to work only on existing ones. */
  readonly add: { readonly job: NewJob; readonly text: string } | null;
  readonly api: string;
}

/** Messages of the program. */
export type QueueMessage =
  | { readonly kind: 'accepted'; readonly id: string }
  | { readonly kind: 'settled'; readonly jobs: readonly UploadJob[] };

/** The upload queue of the app in a separate program, which runs until it is killed. */
process.once('message', ({ folder, token, add, api }: QueueTask) => {
  void run({ folder, token, add, api });
});

async function run({ folder, token, add, api }: QueueTask): Promise<void> {
  const send = (message: QueueMessage) => process.send?.(message);
  let accepted = add === null;
  const tokens = new MemoryTokenStore();
  await tokens.save(parseApiAddress(api).origin, token);
  const queue = createUploadQueue({
    store: new FileJobStore(join(folder, 'jobs')),
    connect: (address, secret) => createAudienceClient({ address: parseApiAddress(address), token: secret }),
    tokens,
    now: () => new Date(),
    random: Math.random,
    keepFiles: () => false,
    onChange: (jobs) => {
      if (accepted && jobs.every(isSettled)) send({ kind: 'settled', jobs });
    },
  });
  const workRoot = join(folder, 'work');
  await sweepWorkFolders(workRoot);
  await queue.start();
  if (add !== null) {
    const work = await openWorkFolder(workRoot);
    const path = join(work.path, `${randomUUID()}.txt`);
    await writeFileAtomically(path, add.text);
    const id = await queue.add(add.job, path);
    accepted = true;
    send({ kind: 'accepted', id });
    await work.remove();
  }
  const jobs = queue.jobs();
  if (jobs.every(isSettled)) send({ kind: 'settled', jobs });
}

/** A job with an unknown outcome is looked up at once, and then left alone for minutes. */
function isSettled({ state }: UploadJob): boolean {
  if (state.kind === 'reconciling') return state.notBefore !== null;
  return state.kind !== 'waiting' && state.kind !== 'sending';
}
