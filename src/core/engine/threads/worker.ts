import { parentPort, workerData } from 'node:worker_threads';
import type { UserType } from '../../../shared/audience';
import { AppError, assertNever } from '../../../shared/errors';
import type { CellBatch, HashedBatch, HashedRows, HashTask } from '../common/batch';
import { RecordWriter } from '../common/digest-writer';
import { gatherBatch } from '../common/gather-batch';
import { hashRows } from '../common/hash-rows';
import { loadRules } from '../common/load-rules';
import type { Rules } from '../common/rules';
import { createPartHasher, planSlots } from '../fast/hash-part';
import { Kernel } from '../fast/kernel';
import { KernelWriter } from '../fast/kernel-writer';
import { type SharedList, takeParts } from '../fast/read-shared-list';
import { sortPartitions } from '../fast/sort-partitions';
import { type SpillFile, SpillWriter } from '../fast/spill-file';
import type { Answer, FromWorker, Question, ToWorker, WorkerSetup } from './protocol';

/** A worker thread of the engine: takes batches of cells, or parts of a list by itself; see `protocol.ts`. */
const port = parentPort;
if (port === null) throw new Error('the hash worker was started outside a worker thread');
const { kernel: module }: WorkerSetup = workerData;

/** The digests of one kind on the fast path. */
interface Spilling {
  readonly file: SpillFile;
  readonly writer: SpillWriter;
  readonly kernel: Kernel;
}

type Spillings = ReadonlyMap<UserType, Spilling>;

/** What the cells of the next lists are hashed by. */
interface Work {
  readonly task: HashTask;
  readonly rules: Rules;
}

/** Null on the reference path. */
let spillings: Spillings | null = null;
let works: readonly Work[] = [];

/** Messages are taken one after the other, also where one has to wait for something to be loaded. */
let taken: Promise<void> = Promise.resolve();
port.on('message', (message: ToWorker) => {
  taken = taken.then(() => take(message));
});

port.on('messageerror', (error) => {
  throw error;
});

async function take(message: ToWorker): Promise<void> {
  if (message.kind === 'begin') spillings = message.spills && beginSpilling(message.spills);
  else if (message.kind === 'tasks') works = await Promise.all(message.tasks.map(begin));
  else tell(answerTo(message));
}

async function begin(task: HashTask): Promise<Work> {
  return { task, rules: await loadRules(task, spillings === null ? 'reference' : 'fast') };
}

function beginSpilling(spills: ReadonlyMap<UserType, SpillFile>): Spillings {
  if (!(module instanceof WebAssembly.Module)) throw new Error('digests can be spilled by the kernel only');
  const begun = new Map<UserType, Spilling>();
  for (const [userType, file] of spills) {
    const writer = new SpillWriter(file);
    begun.set(userType, {
      file,
      writer,
      kernel: new Kernel(module, (partition, digests) => writer.write(partition, digests)),
    });
  }
  return begun;
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
      return { kind: 'hashed', hashed: hashBatches(question.batches) };
    case 'list':
      takeList(question.list);
      return { kind: 'taken' };
    case 'flush': {
      const { kernel, writer } = spillingOf(question.userType);
      kernel.flush();
      return { kind: 'flushed', partitions: writer.blocks() };
    }
    case 'sort': {
      const { kernel, file } = spillingOf(question.userType);
      return sortPartitions(kernel, file.descriptor, question);
    }
    default:
      return assertNever(question);
  }
}

/** The cells of the same rows, for each task. On the fast path the digests stay here, and no records come of them. */
function hashBatches(batches: readonly CellBatch[]): readonly HashedBatch[] {
  if (spillings !== null) return hashIntoKernels(batches).map((hashed) => ({ ...hashed, records: new Uint8Array() }));
  return works.map(({ task, rules }, index) => {
    const batch = cellsOf(batches, index);
    const writer = new RecordWriter(task, batch.rows.length * task.columns.length);
    return { ...hashRows(task, rules, batch, writer), records: writer.take() };
  });
}

function hashIntoKernels(batches: readonly CellBatch[]): readonly HashedRows[] {
  return works.map(({ task, rules }, index) =>
    hashRows(task, rules, cellsOf(batches, index), new KernelWriter(spillingOf(task.userType).kernel)),
  );
}

function cellsOf(batches: readonly CellBatch[], index: number): CellBatch {
  const batch = batches[index];
  if (batch === undefined) throw new Error('a task has no cells');
  return batch;
}

function takeList(list: SharedList): void {
  const tasks = works.map(({ task }) => task);
  const plan = planSlots(tasks);
  const [first] = plan.firstSlots.keys();
  if (first === undefined) throw new Error('a list came before its tasks');
  const scanned = spillingOf(first.userType).kernel;
  const { delimiter, quote } = list.dialect;
  scanned.configure({ delimiter, quote, columns: plan.columns, names: plan.names });
  const hashers = works.map(({ task, rules }) =>
    createPartHasher({ scanned, into: spillingOf(task.userType).kernel, plan, task, rules, dialect: list.dialect }),
  );
  for (const part of takeParts(scanned, list, tasks)) {
    const hashed =
      part.kind === 'scanned' ? hashers.map((hashPart) => hashPart(part.rows)) : hashIntoKernels(part.batches);
    tell({ kind: 'part', number: part.number, bytesRead: part.bytesRead, ...gatherBatch(hashed) });
  }
}

function spillingOf(userType: UserType): Spilling {
  const spilling = spillings?.get(userType);
  if (spilling === undefined) throw new Error('a kind was not begun');
  return spilling;
}

function tell(message: FromWorker): void {
  port?.postMessage(message, buffersOf(message));
}

/** Bytes are handed over, not copied. */
function buffersOf(message: FromWorker): ArrayBuffer[] {
  if (message.kind === 'hashed') return message.hashed.map(({ records }) => records.buffer);
  return message.kind === 'sorted' ? [message.text.buffer] : [];
}
