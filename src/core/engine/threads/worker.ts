import { parentPort, workerData } from 'node:worker_threads';
import { AppError, assertNever } from '../../../shared/errors';
import type { NamedFilter } from '../../list/filter-rows';
import type { LoadedFilter } from '../fast/reading/read-shared-list';
import type { PersonHasher } from '../persons/create-person-hasher';
import { sortUniqueLines } from '../persons/lines/sort-lines';
import type { PersonTask } from '../persons/person-task';
import { AudienceHasher } from './audience-hasher';
import type { FromWorker, ToWorker, WorkerRequest, WorkerResponse, WorkerSetup } from './protocol';

/** A worker thread of the engine: receives batches of cells, or takes chunks of a list itself; see `protocol.ts`. */
const port = parentPort;
if (port === null) throw new Error('the hash worker was started outside a worker thread');
const { kernel: kernelModule }: WorkerSetup = workerData;

/** Null until an audience is begun. */
let audienceHasher: AudienceHasher | null = null;
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
  if (message.kind === 'begin') audienceHasher = new AudienceHasher(message.spills, kernelModule);
  else if (message.kind === 'tasks') await audience().prepare(message.tasks);
  else if (message.kind === 'person-task') await preparePersons(message.task);
  else send(await respond(message));
}

/** The platforms' rules are loaded only for their files, so other threads start sooner. */
async function preparePersons(task: PersonTask): Promise<void> {
  const { createPersonHasher } = await import('../persons/create-person-hasher');
  personHasher = createPersonHasher(task, kernelModule);
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
      return { kind: 'hashed', hashed: audience().hashBatches(request.batches) };
    case 'list':
      audience().hashList(request.list, await loadFilter(request.list.filter), send);
      return { kind: 'list-finished' };
    case 'persons':
      return { kind: 'person-lines', files: persons().hashBatch(request.batch) };
    case 'person-list':
      persons().hashList(request.list, await loadFilter(request.list.filter), send);
      return { kind: 'list-finished' };
    case 'sort-lines':
      return { kind: 'sorted-lines', ...sortUniqueLines(request.text) };
    case 'flush':
      return { kind: 'flushed', partitions: audience().flush(request.userType) };
    case 'sort':
      return audience().sort(request.userType, request);
    default:
      return assertNever(request);
  }
}

/** Loaded only if there is a filter, so other threads start sooner: it knows the words for yes and no, and of headers. */
async function loadFilter(filter: NamedFilter | null): Promise<LoadedFilter | null> {
  if (filter === null) return null;
  const { createCellTest, createRowKeeper } = await import('../../list/filter-rows');
  return { matches: createCellTest(filter), keep: createRowKeeper(filter) };
}

function audience(): AudienceHasher {
  if (audienceHasher === null) throw new Error('rows came before their audience was begun');
  return audienceHasher;
}

function persons(): PersonHasher {
  if (personHasher === null) throw new Error('rows came before their task');
  return personHasher;
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
