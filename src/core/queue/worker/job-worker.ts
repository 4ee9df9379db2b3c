import { AppError } from '../../../shared/errors';
import type { UploadJob } from '../../../shared/job';
import { message } from '../../../shared/messages/message';
import type { AudienceClient } from '../../api/audience-client';
import { parseApiAddress } from '../../api/transport/address';
import { reconcileJob } from '../reconcile/reconcile';
import { type Clock, withWaitOf } from '../state/clock';
import { type JobTable, transition } from '../state/job-table';
import { isDue } from '../state/schedule';
import type { JobStore } from '../store/job-store';
import { runAttempt } from './attempt';
import type { TokenGate } from './token-gate';

export interface JobWorkerDeps {
  readonly store: Pick<JobStore, 'filePath' | 'removeFile'>;
  readonly connect: (api: string, token: string) => Pick<AudienceClient, 'send' | 'findCandidates'>;
  readonly clock: Clock;
  readonly random: () => number;
  readonly keepFiles: () => boolean;
}

/** Does what is due for a leased job: sends it, or reconciles it. */
export class JobWorker {
  constructor(
    private readonly table: JobTable,
    private readonly tokens: TokenGate,
    private readonly deps: JobWorkerDeps,
  ) {}

  /** Saves the result with the job. Throws only on bugs. */
  async process(id: string, signal: AbortSignal): Promise<void> {
    const job = this.table.find(id);
    const { clock } = this.deps;
    if (job === undefined || !isDue(withWaitOf(clock, job), clock.now())) return;
    try {
      await (job.state.kind === 'reconciling' ? this.reconcile(job, signal) : this.send(job, signal));
    } catch (error) {
      // Another program has taken over the job.
      if (error instanceof AppError && error.code === 'in-use') return;
      const why = error instanceof AppError ? error.description : message('job.bug');
      await this.table.update(id, (current) =>
        isActive(current) ? transition({ kind: 'gave-up', message: why })(current) : null,
      );
      // A bug must be reported, without blocking other jobs or being retried forever.
      if (!(error instanceof AppError)) throw error;
    }
    await this.removeSentFile(id);
  }

  /** Hashes are personal data: delete the file once it is uploaded. If that fails, the next start tries again. */
  async removeSentFile(id: string): Promise<void> {
    if (this.table.find(id)?.state.kind !== 'done' || this.deps.keepFiles()) return;
    try {
      await this.deps.store.removeFile(id);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
    }
  }

  private async reconcile({ id, api }: UploadJob, signal: AbortSignal): Promise<void> {
    const { connect, clock, random } = this.deps;
    const token = await this.tokens.read(parseApiAddress(api).origin);
    const client = token === null ? null : connect(api, token);
    await reconcileJob(id, { table: this.table, client, signal, clock, random });
  }

  private async send({ id, api }: UploadJob, signal: AbortSignal): Promise<void> {
    const { connect, clock, random, store } = this.deps;
    const { origin } = parseApiAddress(api);
    const savedBefore = this.tokens.tokensSaved;
    const token = await this.tokens.read(origin);
    if (signal.aborted) return;
    if (token !== null) {
      const client = connect(api, token);
      await runAttempt(id, { table: this.table, client, filePath: store.filePath(id), signal, clock, random });
      if (this.table.find(id)?.state.kind !== 'needs-token') return;
    }
    await this.tokens.tokenMissing(origin, savedBefore);
  }
}

/** Whether the job continues by itself or is in progress. */
export function isActive({ state }: UploadJob): boolean {
  return state.kind === 'waiting' || state.kind === 'sending' || state.kind === 'reconciling';
}
