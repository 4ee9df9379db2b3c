import type { UploadJob } from '../../shared/job';
import { Chip } from '../components/Chip';
import { Progress } from '../components/Progress';
import { percentOf } from '../format';
import { TokenForm } from '../settings/TokenForm';
import { t } from '../translate';
import { DecisionButtons } from './DecisionButtons';
import { presentState } from './job-state';
import { jobTitle } from './job-title';
import { ReceiptView } from './ReceiptView';

/** One upload: its state, what the person can do, and its receipts, the newest first. */
export function JobDetail({ job, removable = true }: { readonly job: UploadJob; readonly removable?: boolean }) {
  const { state, parts, receipts } = job;
  const { label, tone, sentence } = presentState(job);
  const attempts = receipts.map((receipt, attempt) => ({ receipt, attempt })).reverse();
  return (
    <>
      <section className="panel">
        <header className="job-head">
          <h2>{jobTitle(job)}</h2>
          <Chip tone={tone}>{label}</Chip>
        </header>
        <p role={tone === 'bad' ? 'alert' : 'status'}>{sentence}</p>
        {parts !== undefined && (
          <p className="hint">
            {t('job.parts', { sent: parts.filter((part) => part.state === 'sent').length, all: parts.length })}
          </p>
        )}
        {state.kind === 'sending' && (
          <Progress label={t('uploads.progress')} percent={percentOf(state.bytesSent, state.bytesTotal)} />
        )}
        {state.kind === 'needs-token' && <TokenForm />}
        <DecisionButtons job={job} removable={removable} />
      </section>
      {attempts.map(({ receipt, attempt }) => (
        <ReceiptView key={receipt.startedAt} upload={job.id} receipt={receipt} attempt={attempt} of={receipts.length} />
      ))}
      {receipts.length === 0 && <p className="hint page-note">{t('receipt.none')}</p>}
    </>
  );
}
