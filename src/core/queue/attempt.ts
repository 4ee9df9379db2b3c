import type { UploadJob } from '../../shared/job';
import type { Receipt, UploadOutcome } from '../../shared/upload';
import { parseApiAddress } from '../api/address';
import type { AudienceClient } from '../api/audience-client';
import { buildReceipt } from '../api/receipt';
import { type JobTable, step } from './job-table';

/** Why an attempt was told to stop, as the reason of its abort signal. */
export const CANCELLED_BY_PERSON = 'cancelled by a person';

/** Progress is told at most this often. */
const PROGRESS_EVERY_MS = 100;

export interface AttemptContext {
  readonly table: JobTable;
  readonly client: Pick<AudienceClient, 'send'>;
  readonly filePath: string;
  readonly signal: AbortSignal;
  readonly now: () => Date;
  readonly random: () => number;
}

/** Sends a job once, if it still waits, and keeps how that ended. Throws where it could not be made or completed. */
export async function runAttempt(id: string, context: AttemptContext): Promise<void> {
  const { table, client, filePath, signal, now, random } = context;
  let attemptsBefore = 0;
  const started = await table.plan(id, (job) => {
    if (job.state.kind !== 'waiting') return null;
    attemptsBefore = job.state.attempts;
    return step({ kind: 'attempt-started', bytesTotal: job.file.bytes })(job);
  });
  if (started === null) return;

  const file = { ...started.file, path: filePath };
  const startedAt = now();
  const outcome = await client.send(started.target, file, {
    signal,
    onProgress: progressTeller(id, context),
    beforeHandOver: async () => {
      await table.plan(id, step({ kind: 'handed-over' }));
    },
  });
  const finishedAt = now();
  const address = parseApiAddress(started.api);
  const receipt = buildReceipt({ address, target: started.target, file, outcome, startedAt, finishedAt });
  const ended = step({
    kind: 'ended',
    outcome,
    // A stop from this side says nothing about the network.
    attempts: signal.aborted ? attemptsBefore : attemptsAlike(started, outcome, attemptsBefore),
    repeatable: isRepeatable(started),
    cancelled: signal.aborted && signal.reason === CANCELLED_BY_PERSON,
    at: finishedAt,
    random: random(),
  });
  await table.record(id, (job) => ({ ...ended(job), receipts: withReceipt(job.receipts, receipt) }));
}

/** People added twice to an audience are in it once; an audience created twice is there twice. */
export function isRepeatable({ target }: UploadJob): boolean {
  return target.kind === 'existing';
}

function attemptsAlike({ receipts }: UploadJob, outcome: UploadOutcome, before: number): number {
  return receipts.at(-1)?.outcome.kind === outcome.kind ? before + 1 : 1;
}

/** Of attempts in a row of which nothing left this computer the last one is kept: a week without a network is one line. */
function withReceipt(receipts: readonly Receipt[], receipt: Receipt): readonly Receipt[] {
  const again = receipt.outcome.kind === 'not-sent' && receipts.at(-1)?.outcome.kind === 'not-sent';
  return [...(again ? receipts.slice(0, -1) : receipts), receipt];
}

function progressTeller(id: string, { table, now }: AttemptContext): (bytesSent: number, bytesTotal: number) => void {
  let toldAt = 0;
  return (bytesSent, bytesTotal) => {
    const job = table.find(id);
    const time = now().getTime();
    if (job === undefined || (time - toldAt < PROGRESS_EVERY_MS && bytesSent < bytesTotal)) return;
    toldAt = time;
    table.show(step({ kind: 'progressed', bytesSent, bytesTotal })(job));
  };
}
