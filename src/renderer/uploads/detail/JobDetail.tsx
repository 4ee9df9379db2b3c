import { useEffect, useState } from 'react';
import type { UploadJob } from '../../../shared/job';
import type { SentList } from '../../../shared/preview';
import { Chip } from '../../components/Chip';
import { FactList } from '../../components/FactList';
import { Progress } from '../../components/feedback/Progress';
import { percentOf } from '../../format';
import { TokenForm } from '../../settings/TokenForm';
import { useRequest } from '../../state/hooks/use-request';
import { t } from '../../translate';
import { presentState } from '../job-state';
import { jobTitle } from '../job-title';
import { attemptsOf } from './attempts';
import { DecisionButtons } from './DecisionButtons';
import { jobFacts } from './job-facts';
import { PartList } from './PartList';
import { ReceiptView } from './ReceiptView';

const NO_LISTS: readonly SentList[] = [];

/** One upload: its state, the available actions, and its receipts, newest first. */
export function JobDetail({ job, removable = true }: { readonly job: UploadJob; readonly removable?: boolean }) {
  const { state, receipts } = job;
  const lists = useRequest('upload:lists', job.id, NO_LISTS);
  const now = useNow((state.kind === 'waiting' || state.kind === 'reconciling') && state.notBefore !== null);
  const { label, tone, sentence } = presentState(job, now);
  return (
    <>
      <section className="panel">
        <header className="job-head">
          <h2>{jobTitle(job)}</h2>
          <Chip tone={tone}>{label}</Chip>
        </header>
        <p role={tone === 'bad' ? 'alert' : 'status'}>{sentence}</p>
        {state.kind === 'sending' && (
          <Progress label={t('uploads.progress')} percent={percentOf(state.bytesSent, state.bytesTotal)} />
        )}
        {state.kind === 'needs-token' && <TokenForm />}
        <DecisionButtons job={job} removable={removable} />
        <FactList facts={jobFacts(job, lists)} />
      </section>
      <PartList job={job} />
      {receipts.length === 0 ? (
        <p className="hint page-note">{t('upload.waiting')}</p>
      ) : (
        <h3 className="attempts-title">{t('upload.requests', { count: receipts.length })}</h3>
      )}
      {attemptsOf(receipts).map(({ receipt, index, title }) => (
        <ReceiptView
          key={receipt.startedAt}
          upload={job.id}
          receipt={receipt}
          index={index}
          title={title}
          isOpen={index === receipts.length - 1}
        />
      ))}
    </>
  );
}

/** The time in milliseconds, updated every second while a countdown is shown. */
function useNow(isCounting: boolean): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!isCounting) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [isCounting]);
  return now;
}
