import { createAudienceClient } from '../../../../src/core/api/audience-client';
import { parseApiAddress } from '../../../../src/core/api/transport/address';
import { FileJobStore } from '../../../../src/core/queue/store/file-job-store';
import { createUploadQueue } from '../../../../src/core/queue/upload-queue';

/** A separate program that works on the jobs of a folder until all are idle: `<folder> <token>`. */
const [folder = '', token = ''] = process.argv.slice(2);

const queue = createUploadQueue({
  store: new FileJobStore(folder),
  connect: (api, secret) => createAudienceClient({ address: parseApiAddress(api), token: secret }),
  tokens: { read: async () => token },
  now: () => new Date(),
  random: Math.random,
  keepFiles: () => false,
  onChange: () => {},
  refreshMs: 50,
});

process.stdout.write('ready\n');
void queue.start().then(() => {
  // A separate timer, since those of the queue keep no process alive.
  const timer = setInterval(async () => {
    await queue.refresh();
    const isOpen = queue.jobs().some(({ state }) => ['waiting', 'sending', 'reconciling'].includes(state.kind));
    if (isOpen) return;
    clearInterval(timer);
    await queue.close();
  }, 50);
});
