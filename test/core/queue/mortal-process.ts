import type { JobStore } from '../../../src/core/queue/job-store';
import type { MemoryJobStore } from '../../../src/core/queue/memory-job-store';
import type { UploadJob } from '../../../src/shared/job';

/** Nothing that a dead program waited for ever comes. */
const NEVER = new Promise<never>(() => {});

/** A program that is killed after a number of steps: what it did stays, what it was about to do never happens. */
export class MortalProcess {
  private underWay = 0;

  constructor(private stepsLeft: number) {}

  get alive(): boolean {
    return this.stepsLeft > 0;
  }

  kill(): void {
    this.stepsLeft = 0;
  }

  /** One step with an effect on the world. It may die before it, or after it and before anybody hears of that. */
  async act<T>(effect: () => Promise<T> | T): Promise<T> {
    this.spendStep();
    if (!this.alive) return NEVER;
    this.underWay += 1;
    const result = await effect();
    this.underWay -= 1;
    this.spendStep();
    return this.alive ? result : NEVER;
  }

  /** A step that takes its time: the program may be killed while it is waited for, and then it has no effect. */
  async actSlowly<T>(effect: () => Promise<T> | T): Promise<T> {
    this.underWay += 1;
    await new Promise(setImmediate);
    this.underWay -= 1;
    return this.act(effect);
  }

  /** Resolves when nothing goes on any more, be it that all is done or that it was killed. */
  async quiet(): Promise<void> {
    do await new Promise(setImmediate);
    while (this.underWay > 0);
    await new Promise(setImmediate);
  }

  private spendStep(): void {
    this.stepsLeft = Math.max(0, this.stepsLeft - 1);
  }
}

/** The store as this process reaches it, over a disk that is slow; the jobs on the `disk` outlive it. */
export class MortalStore implements JobStore {
  constructor(
    private readonly disk: MemoryJobStore,
    private readonly process: MortalProcess,
  ) {}

  list = () => this.process.actSlowly(() => this.disk.list());
  adopt = (job: UploadJob, path: string) => this.process.actSlowly(() => this.disk.adopt(job, path));
  save = (job: UploadJob) => this.process.actSlowly(() => this.disk.save(job));
  filePath = (id: string) => this.disk.filePath(id);
  removeFile = (id: string) => this.process.actSlowly(() => this.disk.removeFile(id));
  remove = (id: string) => this.process.actSlowly(() => this.disk.remove(id));
}
