import { MemoryJobStore } from '../../../src/core/queue/memory-job-store';
import { createUploadQueue, type UploadQueue } from '../../../src/core/queue/upload-queue';
import { MemoryTokenStore } from '../../../src/core/storage/memory-token-store';
import type { UploadOutcome, UploadTarget } from '../../../src/shared/upload';
import { MortalProcess, MortalStore } from './mortal-process';
import { ORIGIN, TOKEN, testClock } from './open-queue';
import { NEW_JOB, OUTCOMES } from './samples';
import { aborted, type Sending } from './scripted-client';

/** How the network and the server behave for one upload. */
export const FAULTS = [
  'none',
  'not-sent',
  'bad certificate',
  'incomplete',
  'cut before the last byte',
  'stalled',
  'silent, created',
  'refused',
  'token refused',
  'refused-for-now',
  'created-unread',
  'answer lost, created',
  'answer lost, not created',
] as const;

export type Fault = (typeof FAULTS)[number];

/** What one job has come to on the server, whatever the program believes. */
export interface Truth {
  readonly kind: UploadTarget['kind'];
  /** Audiences created for it, by ID. */
  readonly created: string[];
  /** Whole requests that were not plainly refused. */
  wholes: number;
  /** How often a person said that it may be sent again. */
  consents: number;
}

/** A disk, a server and a clock, and the program that is killed and started among them. */
export class World {
  readonly truths = new Map<string, Truth>();
  /** Jobs that the program has taken, and nobody asked it to remove. */
  readonly accepted = new Set<string>();
  readonly disk = new MemoryJobStore();
  private readonly tokens = new MemoryTokenStore();
  private readonly clock = testClock();
  private faults: Fault[] = [];
  private process = new MortalProcess(0);
  private queue: UploadQueue | null = null;

  /** Starts the program anew; it is killed after so many steps. */
  async start(steps: number): Promise<void> {
    const process = new MortalProcess(steps);
    this.process = process;
    const queue = createUploadQueue({
      store: new MortalStore(this.disk, process),
      connect: () => ({ send: (target, file, control = {}) => this.serve(process, { target, file, control }) }),
      tokens: this.tokens,
      now: this.clock.now,
      random: () => 1,
      keepFiles: () => false,
      onChange: () => {},
    });
    this.queue = queue;
    void queue.start();
    await this.quiet();
  }

  kill(): void {
    this.process.kill();
  }

  get alive(): boolean {
    return this.process.alive;
  }

  /** Lets the program do something and go on until nothing moves. It may be killed on the way. */
  async act(action: (queue: UploadQueue) => Promise<unknown>): Promise<void> {
    if (this.queue === null) throw new Error('no program runs');
    void action(this.queue);
    await this.quiet();
  }

  async add(kind: UploadTarget['kind']): Promise<void> {
    const name = `job ${this.truths.size}`;
    this.truths.set(name, { kind, created: [], wholes: 0, consents: 0 });
    const target = targetFor(kind, name);
    await this.act(async (queue) => {
      this.accepted.add(await queue.add({ ...NEW_JOB, target }, '/nowhere/audience.txt'));
    });
  }

  jobs(): ReturnType<UploadQueue['jobs']> {
    return this.queue?.jobs() ?? [];
  }

  meet(faults: readonly Fault[]): void {
    this.faults.push(...faults);
  }

  async pass(seconds: number): Promise<void> {
    this.clock.advance(seconds);
    await this.act((queue) => queue.networkChanged());
  }

  async saveToken(): Promise<void> {
    await this.tokens.save(ORIGIN, TOKEN);
    await this.act((queue) => queue.tokenSaved(ORIGIN));
  }

  async loseToken(): Promise<void> {
    await this.tokens.forget(ORIGIN);
  }

  /** No more faults, and all the time in the world. */
  async calm(): Promise<void> {
    this.faults = [];
    this.kill();
    await this.start(Number.POSITIVE_INFINITY);
    await this.saveToken();
    for (let day = 0; day < 3; day++) await this.pass(24 * 60 * 60);
  }

  truthOf(target: UploadTarget): Truth {
    const truth = this.truths.get(target.kind === 'new' ? target.fields.name : target.fields.adAccountId);
    if (truth === undefined) throw new Error('an upload that nobody asked for');
    return truth;
  }

  private async quiet(): Promise<void> {
    await this.process.quiet();
  }

  /** Network and server, for one upload. A dead program hands over nothing. */
  private async serve(
    process: MortalProcess,
    sending: Pick<Sending, 'target' | 'file' | 'control'>,
  ): Promise<UploadOutcome> {
    const { target, file, control } = sending;
    const truth = this.truthOf(target);
    const fault = this.faults.shift() ?? 'none';
    const early = await process.act(() => endBefore(fault));
    if (early !== null) return early;
    if (fault === 'stalled') await aborted(control.signal);
    control.onProgress?.(file.bytes / 2, file.bytes);
    await control.beforeHandOver?.();
    if (fault === 'cut before the last byte' || control.signal?.aborted === true) return OUTCOMES.incomplete;
    const outcome = await process.act(() => this.receive(truth, fault));
    if (fault === 'silent, created') await aborted(control.signal);
    return outcome;
  }

  private receive(truth: Truth, fault: Fault): UploadOutcome {
    if (fault === 'refused' || fault === 'token refused' || fault === 'refused-for-now') return OUTCOMES[fault];
    truth.wholes += 1;
    if (fault === 'answer lost, not created') return OUTCOMES.unknown;
    const id = `${truth.wholes}`;
    truth.created.push(id);
    if (fault === 'created-unread') return OUTCOMES['created-unread'];
    if (fault === 'answer lost, created' || fault === 'silent, created') return OUTCOMES.unknown;
    return { ...OUTCOMES.created, audience: { ...OUTCOMES.created.audience, id } };
  }
}

function endBefore(fault: Fault): UploadOutcome | null {
  return fault === 'not-sent' || fault === 'bad certificate' || fault === 'incomplete' ? OUTCOMES[fault] : null;
}

/** Bears the name of the job where the server will see it. */
function targetFor(kind: UploadTarget['kind'], name: string): UploadTarget {
  return kind === 'new'
    ? { kind, fields: { adAccountId: '2', name, userType: 'email_hash' } }
    : { kind, audienceId: '6010000000054', fields: { adAccountId: name, userType: 'email_hash' } };
}
