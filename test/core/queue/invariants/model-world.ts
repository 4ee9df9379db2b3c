import type { CandidateSearch } from '../../../../src/core/api/calls/find-candidates';
import { createUploadQueue, type UploadQueue } from '../../../../src/core/queue/upload-queue';
import { MemoryTokenStore } from '../../../../src/core/tokens/memory-token-store';
import { AppError } from '../../../../src/shared/errors';
import type { UploadJob } from '../../../../src/shared/job';
import { message } from '../../../../src/shared/messages/message';
import type { Candidate, UploadOutcome, UploadTarget } from '../../../../src/shared/upload';
import { ORIGIN, TOKEN, testClock } from '../open-queue';
import { MortalLeases, MortalProcess, MortalStore } from '../processes/mortal-process';
import { emails, NEW_JOB, OUTCOMES } from '../samples';
import { aborted, type Sending } from '../scripted-client';
import { MemoryJobStore } from '../store/memory-job-store';

/** A new audience, people for one that exists, or a new one in two parts. */
export type Wanted = UploadTarget['kind'] | 'parts';

/** Behaviours of the network and the server for one upload. */
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
  'response lost, created',
  'response lost, not created',
] as const;

export type Fault = (typeof FAULTS)[number];

/** Variants of the server's list of audiences. */
export const LISTINGS = ['honest', 'late', 'undated', 'not-offered', 'refused', 'not-sent'] as const;

export type Listing = (typeof LISTINGS)[number];

/** The content that every job uploads. */
export const TWO_LINES = `${'0'.repeat(64)}\n${'1'.repeat(64)}\n`;

/** How long an audience is missing in a late list, in milliseconds. */
const LATE_MS = 60_000;

/** What the server has received of one job, whatever the program has recorded. */
interface Truth {
  readonly kind: Wanted;
  /** Files, or parts of one, that arrived completely, by their first byte. */
  readonly arrived: Set<number>;
  /** Audiences created for it, by ID. */
  readonly created: string[];
  /** Complete requests that were not plainly refused. */
  wholeRequests: number;
  /** How often the marketer allowed sending again. */
  consents: number;
}

/** A simulated disk, server and clock, among which the program is killed and started. */
export class World {
  /** @param filePath of a file that holds `TWO_LINES`, for all jobs */
  constructor(private readonly filePath: string) {
    this.disk.removeFile = async () => undefined;
  }

  readonly truths = new Map<string, Truth>();
  /** Jobs that the program has accepted and nobody has removed. */
  readonly accepted = new Set<string>();
  readonly disk = new MemoryJobStore();
  private readonly tokens = new MemoryTokenStore();
  private readonly clock = testClock();
  private readonly leases = new MortalLeases();
  /** All audiences created, by whatever request. */
  private readonly audiences: (Candidate & { readonly name: string; readonly createdAt: string })[] = [];
  private readonly removed: Truth[] = [];
  private listing: Listing = 'honest';
  private faults: Fault[] = [];
  private process = new MortalProcess(0);
  private queue: UploadQueue | null = null;

  /** Restarts the program; it is killed after this many steps. */
  async start(steps: number): Promise<void> {
    const process = new MortalProcess(steps);
    this.process = process;
    const queue = createUploadQueue({
      store: new MortalStore(this.disk, this.leases, process),
      connect: () => ({
        send: (target, file, control = {}) => this.serve(process, { target, file, control }),
        findCandidates: ({ adAccountId, name }) => process.act(() => this.list(`${adAccountId} ${name}`)),
      }),
      tokens: this.tokens,
      now: this.clock.now,
      secondsUp: () => this.clock.now().getTime() / 1000,
      random: () => 1,
      keepFiles: () => true,
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

  /** Performs an action and lets the program run until it is idle. It may be killed on the way. */
  async act(action: (queue: UploadQueue) => Promise<unknown>): Promise<void> {
    if (this.queue === null) throw new Error('no program runs');
    void action(this.queue);
    await this.quiet();
  }

  setListing(listing: Listing): void {
    this.listing = listing;
  }

  async add(kind: Wanted): Promise<void> {
    const name = `job ${this.truths.size}`;
    this.truths.set(name, { kind, arrived: new Set(), created: [], wholeRequests: 0, consents: 0 });
    const target = targetFor(kind, name);
    const file = { ...NEW_JOB.file, lines: 2, bytes: TWO_LINES.length };
    const job = { ...NEW_JOB, target, file, userTypes: emails(2), ...(kind === 'parts' ? { linesPerPart: 1 } : {}) };
    await this.act(async (queue) => {
      this.accepted.add(await queue.add(job, this.filePath));
    });
  }

  /** The marketer removes a job, and with it all that the program has stored about its audiences. */
  forget({ id, target }: UploadJob): void {
    this.accepted.delete(id);
    this.removed.push(this.truthOf(target));
  }

  /** Audiences of jobs that were removed. */
  get forgotten(): readonly string[] {
    return this.removed.flatMap(({ created }) => created);
  }

  jobs(): ReturnType<UploadQueue['jobs']> {
    return this.queue?.jobs() ?? [];
  }

  addFaults(faults: readonly Fault[]): void {
    this.faults.push(...faults);
  }

  async advance(seconds: number): Promise<void> {
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

  /** Ends all faults and lets all waits elapse. */
  async settle(): Promise<void> {
    this.faults = [];
    this.listing = 'honest';
    this.kill();
    await this.start(Number.POSITIVE_INFINITY);
    await this.saveToken();
    for (let day = 0; day < 5; day++) await this.advance(24 * 60 * 60);
  }

  truthOf(target: UploadTarget): Truth {
    const truth = this.truths.get(
      target.kind === 'new' ? (target.fields.description ?? '') : target.fields.adAccountId,
    );
    if (truth === undefined) throw new Error('an upload that no test has added');
    return truth;
  }

  private async quiet(): Promise<void> {
    await this.process.quiet();
  }

  /** The network and server of one upload. A killed program sends nothing. */
  private async serve(
    process: MortalProcess,
    sending: Pick<Sending, 'target' | 'file' | 'control'>,
  ): Promise<UploadOutcome> {
    const { target, file, control } = sending;
    const truth = this.truthOf(target);
    const fault = this.faults.shift() ?? 'none';
    const early = await process.act(async () => endBefore(fault));
    if (early !== null) return early;
    if (fault === 'stalled') await aborted(control.signal);
    control.onProgress?.(file.bytes / 2, file.bytes);
    await control.beforeLastChunk?.();
    if (fault === 'cut before the last byte' || control.signal?.aborted === true) return OUTCOMES.incomplete;
    const name = target.kind === 'new' ? `${target.fields.adAccountId} ${target.fields.name}` : '';
    const outcome = await process.act(() => this.receive(truth, target.kind, name, file.offset ?? 0, fault));
    if (fault === 'silent, created') await aborted(control.signal);
    return outcome;
  }

  private async list(name: string): Promise<CandidateSearch> {
    if (this.listing === 'not-offered' || this.listing === 'refused' || this.listing === 'not-sent') {
      throw new AppError(this.listing, message('api.unreadable'));
    }
    const time = this.clock.now().getTime();
    const listed = this.audiences.filter(
      ({ name: other, createdAt }) =>
        other === name && (this.listing !== 'late' || Date.parse(createdAt) < time - LATE_MS),
    );
    const seen = listed.map(({ id, createdAt }) => ({
      id,
      fbId: `fb-${id}`,
      createdAt: this.listing === 'undated' ? null : createdAt,
    }));
    return { candidates: seen, pages: 1, serverTime: this.clock.now() };
  }

  private async receive(
    truth: Truth,
    target: UploadTarget['kind'],
    name: string,
    offset: number,
    fault: Fault,
  ): Promise<UploadOutcome> {
    if (fault === 'refused' || fault === 'token refused' || fault === 'refused-for-now') return OUTCOMES[fault];
    if (target === 'new') truth.wholeRequests += 1;
    if (fault === 'response lost, not created') return OUTCOMES.unknown;
    truth.arrived.add(offset);
    const id = target === 'new' ? `${this.audiences.length + 1}` : (truth.created[0] ?? 'another');
    if (target === 'new' || truth.kind === 'existing') truth.created.push(id);
    if (target === 'new') {
      this.audiences.push({ id, fbId: `fb-${id}`, name, createdAt: this.clock.now().toISOString() });
    }
    if (fault === 'created-unread') return OUTCOMES['created-unread'];
    if (fault === 'response lost, created' || fault === 'silent, created') return OUTCOMES.unknown;
    return { ...OUTCOMES.created, audience: { ...OUTCOMES.created.audience, id } };
  }
}

function endBefore(fault: Fault): UploadOutcome | null {
  return fault === 'not-sent' || fault === 'bad certificate' || fault === 'incomplete' ? OUTCOMES[fault] : null;
}

/** Puts the job's name where the server will see it. New audiences look alike, as if one list were sent twice. */
function targetFor(kind: Wanted, name: string): UploadTarget {
  if (kind === 'existing')
    return { kind, audienceId: '6010000000054', fields: { adAccountId: name, userType: 'email_hash' } };
  // Further parts carry only the account.
  const adAccountId = kind === 'parts' ? name : '2';
  return { kind: 'new', fields: { adAccountId, name: 'Customers', description: name, userType: 'email_hash' } };
}
