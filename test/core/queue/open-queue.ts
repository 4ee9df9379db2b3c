import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createUploadQueue, type UploadQueue, type UploadQueueDeps } from '../../../src/core/queue/upload-queue';
import { MemoryTokenStore } from '../../../src/core/tokens/memory-token-store';
import type { JobState, NewJob, UploadJob } from '../../../src/shared/job';
import { temporaryFolder } from '../../temporary-folder';
import { NEW_JOB, NOW } from './samples';
import { MemoryJobStore } from './store/memory-job-store';

export const ORIGIN = 'https://api.example.com';
export const TOKEN = 'token-for-tests';

/** A clock controlled by the test. */
export function testClock() {
  let time = NOW.getTime();
  return {
    now: () => new Date(time),
    advance: (seconds: number) => {
      time += seconds * 1000;
    },
  };
}

/** A prepared file on disk, and its description in a job. */
export async function preparedFile(lines = 1): Promise<{ readonly path: string; readonly file: NewJob['file'] }> {
  const text = Array.from({ length: lines }, (_, line) => `${line.toString(16).padStart(64, '0')}\n`).join('');
  const path = join(await temporaryFolder(), 'prepared.txt');
  await writeFile(path, text);
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { path, file: { lines, bytes: text.length, sha256, plainIds: false } };
}

interface OpenQueue {
  readonly queue: UploadQueue;
  add(changes?: Partial<NewJob>): Promise<string>;
  state(id: string): JobState;
  job(id: string): UploadJob;
  /** Resolves once the job is in one of these states. */
  until(id: string, ...kinds: readonly JobState['kind'][]): Promise<JobState>;
  /** Resolves once the condition holds after a change. */
  untilTrue(condition: () => boolean): Promise<void>;
}

/** A started queue with a token for `ORIGIN`, closed after the test. */
export async function openQueue(
  options: Pick<UploadQueueDeps, 'connect'> & Partial<UploadQueueDeps>,
): Promise<OpenQueue> {
  const watchers = new Set<() => void>();
  const tokens = new MemoryTokenStore();
  await tokens.save(ORIGIN, TOKEN);
  const now = options.now ?? testClock().now;
  const queue = createUploadQueue({
    store: new MemoryJobStore(),
    tokens,
    now,
    secondsUp: () => now().getTime() / 1000,
    random: () => 0.5,
    keepFiles: () => false,
    ...options,
    onChange: (jobs) => {
      options.onChange?.(jobs);
      for (const watch of watchers) watch();
    },
  });
  onTestFinished(() => queue.close());
  await queue.start();

  const job = (id: string): UploadJob => {
    const found = queue.jobs().find((candidate) => candidate.id === id);
    if (found === undefined) throw new Error('no such job');
    return found;
  };
  const untilTrue = (condition: () => boolean) =>
    new Promise<void>((resolve) => {
      const watch = () => {
        if (!condition()) return;
        watchers.delete(watch);
        resolve();
      };
      watchers.add(watch);
      watch();
    });
  return {
    queue,
    job,
    untilTrue,
    state: (id) => job(id).state,
    until: async (id, ...kinds) => {
      await untilTrue(() => kinds.includes(job(id).state.kind));
      return job(id).state;
    },
    add: async (changes = {}) => {
      const { path, file } = await preparedFile();
      return queue.add({ ...NEW_JOB, file, ...changes }, path);
    },
  };
}
