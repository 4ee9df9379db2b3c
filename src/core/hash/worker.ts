import { parentPort } from 'node:worker_threads';
import { createRowHasher } from './hash-rows';
import type { FromWorker, ToWorker } from './protocol';

/** A worker thread of the engine: takes batches of cells, gives back records, counts and rejects. */
const port = parentPort;
if (port === null) throw new Error('the hash worker was started outside a worker thread');

let hashRows: ReturnType<typeof createRowHasher> | null = null;

port.on('message', (message: ToWorker) => {
  if (message.kind === 'task') {
    hashRows = createRowHasher(message.task);
    return;
  }
  if (hashRows === null) throw new Error('a batch came before its task');
  const hashed: FromWorker = hashRows(message.batch);
  port.postMessage(hashed, [hashed.records.buffer]);
});
