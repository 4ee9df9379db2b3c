import { parentPort, workerData } from 'node:worker_threads';
import type { UserType } from '../../../shared/audience';
import { AppError, assertNever } from '../../../shared/errors';
import type { NamedFilter } from '../../list/filter-rows';
import type { CellBatch, HashedBatch, HashedRows, HashTask } from '../common/batch';
import { withFilteredOut } from '../common/counts/counts';
import { mergeTaskResults } from '../common/counts/merge-task-results';
import { countOf } from '../common/counts/packed-rejects';
import { DigestRecordWriter } from '../common/digest-writer';
import { hashRows } from '../common/hash-rows';
import { packCells } from '../common/pack-cells';
import { loadRules } from '../common/rules/load-rules';
import type { Rules } from '../common/rules/rules';
import { createChunkHasher, planMappedCells } from '../fast/hash-chunk';
import { createScannedRowKeeper } from '../fast/keep-scanned-rows';
import { sortPartitions } from '../fast/partitions/sort-partitions';
import { type SpillFile, SpillWriter } from '../fast/partitions/spill-file';
import { ListCursor } from '../fast/reading/list-cursor';
import { type LoadedFilter, readChunks, type SharedList } from '../fast/reading/read-shared-list';
import { Kernel } from '../fast/wasm/kernel';
import { KernelWriter } from '../fast/wasm/kernel-writer';
import type { PersonHasher } from '../persons/create-person-hasher';
import { sortUniqueLines } from '../persons/lines/sort-lines';
import type { PersonTask } from '../persons/person-task';
import type { FromWorker, ToWorker, WorkerRequest, WorkerResponse, WorkerSetup } from './protocol';

/** A worker thread of the engine: receives batches of cells, or takes chunks of a list itself; see `protocol.ts`. */
const port = parentPort;
if (port === null) throw new Error('the hash worker was started outside a worker thread');
const { kernel: kernelModule }: WorkerSetup = workerData;

/** The digests of one user type on the fast path. */
interface ThreadSpill {
  readonly file: SpillFile;
  readonly writer: SpillWriter;
  readonly kernel: Kernel;
}

type SpillsByType = ReadonlyMap<UserType, ThreadSpill>;

/** A task with its loaded rules, used for the lists that follow. */
interface PreparedTask {
  readonly task: HashTask;
  readonly rules: Rules;
}

/** Null on the reference path. */
let spillsByType: SpillsByType | null = null;
let preparedTasks: readonly PreparedTask[] = [];
/** Null until a person task arrives. */
let personHasher: PersonHasher | null = null;

/** Messages are handled in order, even if one waits for rules to load. */
let messageQueue: Promise<void> = Promise.resolve();
port.on('message', (message: ToWorker) => {
  messageQueue = messageQueue.then(() => handleMessage(message));
});

port.on('messageerror', (error) => {
  throw error;
});

async function handleMessage(message: ToWorker): Promise<void> {
  if (message.kind === 'begin') spillsByType = message.spills && openSpills(message.spills);
  else if (message.kind === 'tasks') preparedTasks = await Promise.all(message.tasks.map(prepareTask));
  else if (message.kind === 'person-task') await preparePersons(message.task);
  else send(await respond(message));
}

async function prepareTask(task: HashTask): Promise<PreparedTask> {
  return { task, rules: await loadRules(task, spillsByType === null ? 'reference' : 'fast') };
}

/** The platforms' rules are loaded only for their files, so other threads start sooner. */
async function preparePersons(task: PersonTask): Promise<void> {
  const { createPersonHasher } = await import('../persons/create-person-hasher');
  personHasher = createPersonHasher(task, kernelModule);
}

function openSpills(spills: ReadonlyMap<UserType, SpillFile>): SpillsByType {
  if (!(kernelModule instanceof WebAssembly.Module)) throw new Error('only the kernel can spill digests');
  const opened = new Map<UserType, ThreadSpill>();
  for (const [userType, file] of spills) {
    const writer = new SpillWriter(file);
    opened.set(userType, {
      file,
      writer,
      kernel: new Kernel(kernelModule, (partition, digests) => writer.write(partition, digests)),
    });
  }
  return opened;
}

async function respond(request: WorkerRequest): Promise<WorkerResponse> {
  try {
    return await handleRequest(request);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { kind: 'failed', code: error.code, description: error.description };
  }
}

async function handleRequest(request: WorkerRequest): Promise<WorkerResponse> {
  switch (request.kind) {
    case 'batch':
      return { kind: 'hashed', hashed: hashBatches(request.batches) };
    case 'list':
      hashSharedList(request.list, await loadFilter(request.list.filter));
      return { kind: 'list-finished' };
    case 'persons':
      return { kind: 'person-lines', files: preparedPersons().hashBatch(request.batch) };
    case 'person-list':
      preparedPersons().hashList(request.list, await loadFilter(request.list.filter), send);
      return { kind: 'list-finished' };
    case 'sort-lines':
      return { kind: 'sorted-lines', ...sortUniqueLines(request.text) };
    case 'flush': {
      const { kernel, writer } = spillOf(request.userType);
      kernel.flush();
      return { kind: 'flushed', partitions: writer.blocks() };
    }
    case 'sort': {
      const { kernel, file } = spillOf(request.userType);
      return sortPartitions(kernel, file, request);
    }
    default:
      return assertNever(request);
  }
}

/** The cells of the same rows, for each task. On the fast path the digests stay here, and no records are returned. */
function hashBatches(batches: readonly CellBatch[]): readonly HashedBatch[] {
  if (spillsByType !== null)
    return hashIntoKernels(batches).map((hashed) => ({ ...hashed, digestRecords: new Uint8Array() }));
  return preparedTasks.map(({ task, rules }, index) => {
    const batch = batchOfTask(batches, index);
    const writer = new DigestRecordWriter(task, batch.lengths.length);
    return { ...hashRows(task, rules, batch, writer), digestRecords: writer.finish() };
  });
}

function hashIntoKernels(batches: readonly CellBatch[]): readonly HashedRows[] {
  return preparedTasks.map(({ task, rules }, index) =>
    hashRows(task, rules, batchOfTask(batches, index), new KernelWriter(spillOf(task.userType).kernel)),
  );
}

function batchOfTask(batches: readonly CellBatch[], index: number): CellBatch {
  const batch = batches[index];
  if (batch === undefined) throw new Error('a task has no cells');
  return batch;
}

/** Loaded only if there is a filter, so other threads start sooner: it knows the words for yes and no, and of headers. */
async function loadFilter(filter: NamedFilter | null): Promise<LoadedFilter | null> {
  if (filter === null) return null;
  const { createCellTest, createRowKeeper } = await import('../../list/filter-rows');
  return { matches: createCellTest(filter), keep: createRowKeeper(filter) };
}

function hashSharedList(list: SharedList, filter: LoadedFilter | null): void {
  const tasks = preparedTasks.map(({ task }) => task);
  const plan = planMappedCells(tasks, list.filter);
  const [firstTask] = tasks;
  if (firstTask === undefined) throw new Error('a list came before its tasks');
  const scanKernel = spillOf(firstTask.userType).kernel;
  scanKernel.configure({ ...list.dialect, columns: plan.columns, names: plan.names });
  const chunkHashers = preparedTasks.map(({ task, rules }) =>
    createChunkHasher({
      scanKernel,
      outputKernel: spillOf(task.userType).kernel,
      plan,
      task,
      rules,
      dialect: list.dialect,
    }),
  );
  const keepRows = createScannedRowKeeper(scanKernel, plan.columns.length, filter?.matches ?? null, list.dialect);
  const hashScanned = (rows: number) => {
    const kept = keepRows(rows);
    return { hashed: chunkHashers.map((hashPart) => hashPart(kept)), filteredOut: rows - kept };
  };
  const cursor = new ListCursor(list.cursor);
  const pack = (records: Parameters<typeof packCells>[0]) => tasks.map((task) => packCells(records, task));
  for (const chunk of readChunks(scanKernel, list, cursor, pack, filter)) {
    const { hashed, filteredOut } =
      chunk.kind === 'scanned'
        ? hashScanned(chunk.rows)
        : { hashed: hashIntoKernels(chunk.packed), filteredOut: chunk.filteredOut };
    const { counts, rejects } = mergeTaskResults(hashed);
    cursor.announce(countOf(rejects));
    const { number, bytesRead } = chunk;
    send({ kind: 'chunk', number, bytesRead, counts: withFilteredOut(counts, list.filter, filteredOut), rejects });
  }
}

function preparedPersons(): PersonHasher {
  if (personHasher === null) throw new Error('rows came before their task');
  return personHasher;
}

function spillOf(userType: UserType): ThreadSpill {
  const spill = spillsByType?.get(userType);
  if (spill === undefined) throw new Error('the lines of a user type were not begun');
  return spill;
}

function send(message: FromWorker): void {
  port?.postMessage(message, transferList(message));
}

/** Buffers are transferred, not copied. */
function transferList(message: FromWorker): ArrayBuffer[] {
  if (message.kind === 'hashed') return message.hashed.map(({ digestRecords: records }) => records.buffer);
  if (message.kind === 'person-lines' || message.kind === 'person-chunk')
    return message.files.map(({ text }) => text.buffer);
  return message.kind === 'sorted' || message.kind === 'sorted-lines' ? [message.text.buffer] : [];
}
