import { throwIfCancelled } from '../../../shared/errors';
import type { Dialect } from '../../../shared/list';
import type { DelimitedBytes } from '../../list/list-bytes';
import { initialState } from '../../list/text/splitter-state';
import { MAX_COLUMNS, MAX_MAPPED_CELLS } from '../abi/abi';
import { ListCursor } from '../fast/reading/list-cursor';
import type { SharedList } from '../fast/reading/read-shared-list';
import type { HashPool, HashThread } from '../threads/pool';
import { openFeed } from './list-feed';
import { OrderedChunks } from './ordered-chunks';
import { ReadingPace } from './reading-pace';

/** The limit if rejects are listed as texts or objects: every row may be one, and those of all unfinished chunks are in memory. */
export const MAX_LISTED_CHUNK_BYTES = 256 * 1024;

const SINGLE_ASCII_CHARACTER = /^[\t\x20-\x7E]$/;

interface Chunk {
  readonly number: number;
  readonly bytesRead: number;
}

/** Whether the kernel can cut such a list into records and find these columns. */
export function canBeScanned({ delimiter, quote, quoteEscape }: Dialect, columns: readonly number[]): boolean {
  const isPlain = SINGLE_ASCII_CHARACTER.test(delimiter) && SINGLE_ASCII_CHARACTER.test(quote) && delimiter !== quote;
  return (
    (delimiter === '' || (quoteEscape === 'doubled' && isPlain)) &&
    columns.length <= MAX_MAPPED_CELLS &&
    new Set(columns).size === columns.length &&
    Math.max(...columns) < MAX_COLUMNS
  );
}

/**
 * Lets all threads read a list in turn; yields the results of its chunks in order, each after the previous one was
 * processed.
 * @param ask sends the list to a thread, and returns its response
 * @param rejectsOf the number of rejects of a chunk
 */
export async function* readParallel<C extends Chunk>(
  pool: HashPool,
  name: string,
  bytes: DelimitedBytes,
  reading: Pick<SharedList, 'sizes' | 'filter'>,
  ask: (thread: HashThread, list: SharedList, onChunk: (chunk: C) => void) => Promise<unknown>,
  rejectsOf: (chunk: C) => number,
  signal: AbortSignal,
): AsyncGenerator<C> {
  throwIfCancelled(signal);
  const { dialect } = bytes;
  // The reference path reads the header and everything above it.
  const cursor = ListCursor.create({
    ...initialState(dialect),
    position: dialect.bomBytes,
    chunk: 0,
    needsReference: true,
  });
  const feed = openFeed(name, bytes);
  const list: SharedList = { window: feed.window, dialect, cursor: cursor.buffer, ...reading };
  const feeding = new AbortController();
  const stop = () => {
    cursor.stop();
    feeding.abort();
  };
  const chunks = new OrderedChunks<C>();
  const onChunk = (chunk: C) => {
    chunks.add(chunk);
    feed.chunkTaken();
  };
  const responses = askThreads<C>(pool, (thread, receive) => ask(thread, list, receive), onChunk);
  const running = [feed.run(feeding.signal), ...responses];
  Promise.all(running).then(
    () => chunks.finish(null),
    (failure) => {
      chunks.finish(failure);
      // Threads may be waiting for bytes that will not come.
      stop();
    },
  );
  signal.addEventListener('abort', stop, { once: true });
  try {
    for await (const chunk of chunks) {
      throwIfCancelled(signal);
      yield { ...chunk, bytesRead: feed.bytesRead(chunk.bytesRead) };
      // Only now: the consumer asks for the next chunk once it has processed this one.
      cursor.acknowledge(rejectsOf(chunk));
    }
    throwIfCancelled(signal);
    await feed.verify();
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
    await Promise.allSettled(running);
  }
}

/** Asks the running threads, and those that were held back once the list proves to be worth their start. */
function askThreads<C>(
  pool: HashPool,
  ask: (thread: HashThread, onChunk: (chunk: C) => void) => Promise<unknown>,
  onChunk: (chunk: C) => void,
): readonly Promise<unknown>[] {
  const pace = new ReadingPace();
  const askFor = (thread: HashThread) =>
    ask(thread, (chunk) => {
      onChunk(chunk);
      pace.chunkCame();
    });
  const { heldBack } = pool;
  const responses = pool.running.map(askFor);
  void Promise.allSettled(responses).then(() => pace.finish());
  const later = heldBack.map(async (thread) => {
    if (await pace.needsHelp) await askFor(thread);
  });
  return [...responses, ...later];
}
