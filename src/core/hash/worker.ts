import { parentPort, workerData } from 'node:worker_threads';
import { AppError, assertNever } from '../../shared/errors';
import type { CellBatch, HashedBatch, HashTask } from './batch';
import { createPartHasher, scannedColumns } from './fast/hash-part';
import { Kernel } from './fast/kernel';
import { type SharedList, takeParts } from './fast/read-shared-list';
import { sortPartitions } from './fast/sort-partitions';
import { type SpillFile, SpillWriter } from './fast/spill-file';
import { hashRows } from './hash-rows';
import type { Answer, FromWorker, Question, ToWorker, WorkerSetup } from './protocol';
import { loadRules, type Rules } from './rules';

/** A worker thread of the engine: takes batches of cells, or parts of a list by itself; see `protocol.ts`. */
const port = parentPort;
if (port === null) throw new Error('the hash worker was started outside a worker thread');
const { kernel: module }: WorkerSetup = workerData;

/** One audience on the fast path. */
interface Spilling {
  readonly file: SpillFile;
  readonly writer: SpillWriter;
  readonly kernel: Kernel;
}

/** One list, or one of several, that are hashed alike. */
interface Work {
  readonly task: HashTask;
  readonly rules: Rules;
}

let spilling: Spilling | null = null;
let work: Work | null = null;

/** Messages are taken one after the other, also where one has to wait for something to be loaded. */
let taken: Promise<void> = Promise.resolve();
port.on('message', (message: ToWorker) => {
  taken = taken.then(() => take(message));
});

port.on('messageerror', (error) => {
  throw error;
});

async function take(message: ToWorker): Promise<void> {
  if (message.kind === 'begin') spilling = message.spill && beginSpilling(message.spill);
  else if (message.kind === 'task') work = await begin(message.task);
  else tell(answerTo(message));
}

async function begin(task: HashTask): Promise<Work> {
  return { task, rules: await loadRules(task, spilling === null ? 'reference' : 'fast') };
}

function beginSpilling(file: SpillFile): Spilling {
  if (!(module instanceof WebAssembly.Module)) throw new Error('digests can be spilled by the kernel only');
  const writer = new SpillWriter(file);
  return { file, writer, kernel: new Kernel(module, (partition, digests) => writer.write(partition, digests)) };
}

function answerTo(question: Question): Answer {
  try {
    return answer(question);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { kind: 'failed', code: error.code, message: error.message };
  }
}

function answer(question: Question): Answer {
  switch (question.kind) {
    case 'batch':
      return { kind: 'hashed', hashed: hashBatch(question.batch) };
    case 'list':
      takeList(question.list);
      return { kind: 'taken' };
    case 'flush': {
      const { kernel, writer } = begun(spilling);
      kernel.flush();
      return { kind: 'flushed', blocks: writer.blocks() };
    }
    case 'sort': {
      const { kernel, file } = begun(spilling);
      return sortPartitions(kernel, file.descriptor, question.partitions, question.room);
    }
    default:
      return assertNever(question);
  }
}

/** On the fast path the digests stay here. */
function hashBatch(batch: CellBatch): HashedBatch {
  const { task, rules } = begun(work);
  const hashed = hashRows(task, rules, batch);
  if (spilling === null) return hashed;
  spilling.kernel.addDigests(hashed.records);
  return { ...hashed, records: new Uint8Array() };
}

function takeList(list: SharedList): void {
  const { task, rules } = begun(work);
  const { kernel } = begun(spilling);
  const { delimiter, quote } = list.dialect;
  kernel.configure({ delimiter, quote, columns: scannedColumns(task) });
  const hashPart = createPartHasher(kernel, task, rules, list.dialect);
  for (const part of takeParts(kernel, list, task)) {
    const { counts, rejects } = part.kind === 'scanned' ? hashPart(part.rows) : hashBatch(part.batch);
    tell({ kind: 'part', number: part.number, bytesRead: part.bytesRead, counts, rejects });
  }
}

function begun<T>(started: T | null): T {
  if (started === null) throw new Error('a question came before its beginning');
  return started;
}

function tell(message: FromWorker): void {
  port?.postMessage(message, buffersOf(message));
}

/** Bytes are handed over, not copied. */
function buffersOf(message: FromWorker): ArrayBuffer[] {
  if (message.kind === 'hashed') return [message.hashed.records.buffer];
  return message.kind === 'sorted' ? [message.text.buffer] : [];
}
