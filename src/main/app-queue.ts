import type { UnreadJobs } from '../core/queue/store/job-store';
import type { UploadQueue } from '../core/queue/upload-queue';
import type { UploadJob } from '../shared/job';

/**
 * The upload queue as the window uses it. The window does not wait for the jobs of earlier runs, which take seconds to
 * read if there are thousands; each of these calls does, except `close`.
 */
export interface AppQueue
  extends Pick<UploadQueue, 'add' | 'decide' | 'edit' | 'tokenSaved' | 'networkChanged' | 'close'> {
  start(): Promise<UnreadJobs>;
  /** Oldest first. */
  jobs(): Promise<readonly UploadJob[]>;
  /** How many jobs of earlier runs could not be read. */
  unread(): Promise<UnreadJobs>;
}

/** Reads and sends nothing before `start`. */
export function createAppQueue(queue: UploadQueue): AppQueue {
  let started: Promise<UnreadJobs> = Promise.resolve({ damaged: 0, later: 0 });
  const onceStarted =
    <Input extends readonly unknown[], Result>(call: (...input: Input) => Result | Promise<Result>) =>
    async (...input: Input): Promise<Result> => {
      await started;
      return call(...input);
    };
  return {
    start: () => {
      started = queue.start();
      return started;
    },
    unread: () => started,
    jobs: onceStarted(() => queue.jobs()),
    add: onceStarted((...input: Parameters<UploadQueue['add']>) => queue.add(...input)),
    decide: onceStarted((...input: Parameters<UploadQueue['decide']>) => queue.decide(...input)),
    edit: onceStarted((...input: Parameters<UploadQueue['edit']>) => queue.edit(...input)),
    tokenSaved: onceStarted((origin: string) => queue.tokenSaved(origin)),
    networkChanged: onceStarted(() => queue.networkChanged()),
    close: () => queue.close(),
  };
}
