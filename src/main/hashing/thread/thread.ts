import { parentPort } from 'node:worker_threads';
import { areSmall } from '../../../core/engine/small-lists';
import { startEngine } from '../../../core/engine/start-engine';
import type { ReadProgress } from '../../../core/list/list';
import type { RepeatableSource } from '../../../core/list/source/source';
import { lowerPriority } from '../../../core/threads/lower-priority';
import { toThreadResult } from '../../../core/threads/thread-result';
import { assertNever } from '../../../shared/errors';
import { hashIntoFolder } from '../hash-into-folder';
import { throttle } from '../throttle';
import type { ThreadCommand, ThreadData, ThreadMessage, ThreadOutcomes } from './protocol';

/**
 * The thread that makes one audience or the files of a platform, or searches such files or their lists: it reads, sorts
 * and writes, and keeps the engine's own threads busy.
 */
const port = parentPort;
if (port === null) throw new Error('the hash thread was started outside a worker thread');

lowerPriority();

/** Interval of progress: often enough to look alive, and seldom enough to leave the processor to the list. */
const PROGRESS_MS = 500;

type Outcome = ThreadOutcomes[keyof ThreadOutcomes];

const post = (message: ThreadMessage<Outcome>) => port.postMessage(message);
const onProgress = throttle((progress: ReadProgress) => post({ kind: 'progress', progress }), PROGRESS_MS);

async function carryOut({ command, engine }: ThreadData): Promise<Outcome> {
  const small = await areSmall(sourcesOf(command));
  const control = { startEngine: () => startEngine({ ...engine, small }), onProgress };
  switch (command.kind) {
    case 'audience':
      return hashIntoFolder(command.folder, command.task, {
        ...control,
        onMapped: (info, mappings) => post({ kind: 'mapped', info, use: { kind: 'audience', mappings } }),
      });
    case 'files': {
      // An audience of addresses needs none of the rules of platforms.
      const { filesIntoFolder } = await import('../files-into-folder');
      const { platform } = command.task;
      return filesIntoFolder(command.folder, command.task, {
        ...control,
        onMapped: (info, mapping) => post({ kind: 'mapped', info, use: { kind: 'file', platform, mapping } }),
      });
    }
    case 'compare': {
      const { compareInFolder } = await import('../compare-in-folder');
      return compareInFolder(command.folder, command.task, control);
    }
    case 'check': {
      const { lookForPerson } = await import('../look-for-person');
      return lookForPerson(command.lookup);
    }
    case 'rows': {
      const { findRowsInLists } = await import('../find-rows-in-lists');
      return findRowsInLists(command.lookup, control);
    }
    default:
      return assertNever(command);
  }
}

/** What the engine reads; a lookup needs none. */
function sourcesOf(of: ThreadCommand): readonly RepeatableSource[] {
  switch (of.kind) {
    case 'audience':
    case 'files':
      return [...of.task.lists, ...of.task.suppressionLists].map(({ source }) => source);
    case 'compare':
      return [...of.task.earlier, ...of.task.current].map((path) => ({ kind: 'file', path }));
    case 'check':
    case 'rows':
      return [];
    default:
      return assertNever(of);
  }
}

port.once('message', (data: ThreadData) => void toThreadResult(() => carryOut(data)).then(post));
