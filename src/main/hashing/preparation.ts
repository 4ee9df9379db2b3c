import { randomUUID } from 'node:crypto';
import { openWorkFolder, type WorkFolder } from '../../core/fs/process/work-folder';
import type { ReadProgress } from '../../core/list/list';
import { throwIfCancelled } from '../../shared/errors';
import { failureOf } from '../../shared/ipc/failure';
import type { PreparedAudienceState } from '../../shared/ipc/payloads';
import type { AudienceId } from '../../shared/preview';
import type { Ready } from './ready';
import type { ThreadControl } from './thread/run-in-thread';

type State = PreparedAudienceState['state'];

/** What is made, as the window knows it. */
export type Subject = Pick<PreparedAudienceState, 'platform' | 'userTypes' | 'plainIds'>;

/** Makes it in a private folder. */
export type Make = (folder: string, control: ThreadControl) => Promise<Ready>;

export interface PreparationDeps extends Pick<ThreadControl, 'onMapped'> {
  readonly workRoot: string;
  onChange(state: PreparedAudienceState): void;
  onBug(error: unknown): void;
  /** A clock in milliseconds. */
  now(): number;
}

/** One audience, or one platform's files, from its start to its removal: it is made in a work folder and kept there. */
export class Preparation {
  readonly id: AudienceId = randomUUID();
  private readonly startedAt: number;
  private readonly cancelling = new AbortController();
  private state: State = {
    kind: 'hashing',
    phase: 'hashing',
    rows: 0,
    bytesRead: 0,
    bytesTotal: 0,
    secondsElapsed: 0,
  };
  private folder: WorkFolder | null = null;
  private ready: Ready | null = null;
  private consuming = false;
  private execution: Promise<void> = Promise.resolve();

  constructor(
    private readonly subject: Subject,
    private readonly deps: PreparationDeps,
  ) {
    this.startedAt = deps.now();
  }

  /** Returns immediately; progress is reported. The folder of the one that it replaces is removed first. */
  start(make: Make, replaced: Preparation | null): void {
    this.execution = this.execute(make, replaced);
  }

  /** As the window knows it. */
  get snapshot(): PreparedAudienceState {
    return { id: this.id, ...this.subject, state: this.state };
  }

  get isHashing(): boolean {
    return this.state.kind === 'hashing';
  }

  get isConsuming(): boolean {
    return this.consuming;
  }

  /** What was made; null before it is, and while it is consumed. */
  get result(): Ready | null {
    return this.consuming ? null : this.ready;
  }

  /** Does not wait for the thread to end or its files to be removed. */
  cancel(): void {
    this.cancelling.abort();
    if (this.isHashing) this.report({ kind: 'cancelled' });
  }

  /** Settles when the hashing has ended in any way; never rejects. */
  ended(): Promise<void> {
    return this.execution;
  }

  /** For use once it has ended; ends the checksum, which may still be computed. */
  async remove(): Promise<void> {
    this.cancelling.abort();
    await this.folder?.remove();
  }

  /** Nobody else has the result while `deliver` runs. */
  async consume<T>(deliver: () => Promise<T>): Promise<T> {
    this.consuming = true;
    try {
      return await deliver();
    } finally {
      this.consuming = false;
    }
  }

  private async execute(make: Make, replaced: Preparation | null): Promise<void> {
    const { onMapped, onBug, workRoot } = this.deps;
    const { signal } = this.cancelling;
    this.report(this.state);
    try {
      await replaced?.ended();
      await replaced?.remove();
      this.folder = await openWorkFolder(workRoot);
      const onProgress = (progress: ReadProgress) => this.report(this.hashingState(progress));
      const ready = await make(this.folder.path, { signal, onMapped, onProgress });
      throwIfCancelled(signal);
      this.ready = ready;
      this.report(ready.state);
    } catch (error) {
      const failure = failureOf(error);
      if (failure.code === 'bug') onBug(error);
      await this.folder?.remove().catch(onBug);
      if (this.isHashing) this.report({ kind: 'failed', failure });
    }
  }

  private hashingState({ bytesTotal, ...progress }: ReadProgress): State {
    const secondsElapsed = (this.deps.now() - this.startedAt) / 1000;
    return { kind: 'hashing', ...progress, bytesTotal: bytesTotal ?? progress.bytesRead, secondsElapsed };
  }

  private report(state: State): void {
    this.state = state;
    this.deps.onChange(this.snapshot);
  }
}
