import type { JobLease, JobStore } from '../../../../src/core/queue/store/job-store';
import type { UploadJob } from '../../../../src/shared/job';
import type { MemoryJobStore } from '../store/memory-job-store';

/** A killed program waits forever. */
const NEVER = new Promise<never>(() => {});

/** A program that is killed after a number of steps: completed steps stay, the next ones never happen. */
export class MortalProcess {
  private underWay = 0;

  constructor(private stepsLeft: number) {}

  get alive(): boolean {
    return this.stepsLeft > 0;
  }

  kill(): void {
    this.stepsLeft = 0;
  }

  /**
   * One step with an effect on the world. The program may be killed before it, or after it and before the result is
   * known.
   */
  async act<T>(effect: () => Promise<T>): Promise<T> {
    this.spendStep();
    if (!this.alive) return NEVER;
    this.underWay += 1;
    const ended = await Promise.allSettled([effect()]);
    this.underWay -= 1;
    this.spendStep();
    if (!this.alive) return NEVER;
    const [end] = ended;
    if (end.status === 'rejected') throw end.reason;
    return end.value;
  }

  /** A slow step: the program may be killed during it, and then it has no effect. */
  async actSlowly<T>(effect: () => Promise<T>): Promise<T> {
    this.underWay += 1;
    await new Promise(setImmediate);
    this.underWay -= 1;
    return this.act(effect);
  }

  /** Resolves when the program is idle: everything is done, or it was killed. */
  async quiet(): Promise<void> {
    do await new Promise(setImmediate);
    while (this.underWay > 0);
    await new Promise(setImmediate);
  }

  private spendStep(): void {
    this.stepsLeft = Math.max(0, this.stepsLeft - 1);
  }
}

/** Which process has the lease of which job; those of a killed process are free. */
export class MortalLeases {
  private readonly owners = new Map<string, { readonly process: MortalProcess; readonly lease: JobLease }>();

  async acquire(id: string, process: MortalProcess): Promise<JobLease | null> {
    if (this.owners.get(id)?.process.alive === true) return null;
    const lease: JobLease = {
      isHeld: async () => this.owners.get(id)?.lease === lease,
      release: async () => void (this.owners.get(id)?.lease === lease && this.owners.delete(id)),
    };
    this.owners.set(id, { process, lease });
    return lease;
  }
}

/** The store as this process reaches it, on a slow disk; the jobs on the `disk` survive it. */
export class MortalStore implements JobStore {
  constructor(
    private readonly disk: MemoryJobStore,
    private readonly leases: MortalLeases,
    private readonly process: MortalProcess,
  ) {}

  read = (id: string) => this.process.actSlowly(() => this.disk.read(id));
  changes = () => this.process.actSlowly(() => this.disk.changes());
  acquireLease = (id: string) => this.process.actSlowly(() => this.leases.acquire(id, this.process));
  list = () => this.process.actSlowly(() => this.disk.list());
  adopt = (job: UploadJob, path: string) => this.process.actSlowly(() => this.disk.adopt(job, path));
  save = (job: UploadJob) => this.process.actSlowly(() => this.disk.save(job));
  filePath = (id: string) => this.disk.filePath(id);
  removeFile = (id: string) => this.process.actSlowly(() => this.disk.removeFile(id));
  remove = (id: string) => this.process.actSlowly(() => this.disk.remove(id));
}
