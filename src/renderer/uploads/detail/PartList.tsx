import type { UploadJob } from '../../../shared/job';
import { Icon } from '../../components/Icon';
import { t } from '../../translate';
import { partState, partText } from './job-facts';

/** The requests sent in sequence, and their progress. */
export function PartList({ job }: { readonly job: UploadJob }) {
  const { parts } = job;
  if (parts === undefined) return null;
  const sent = parts.filter(({ state }) => state === 'sent').length;
  return (
    <section className="panel parts">
      <h3>{t('upload.parts.title', { sent, all: parts.length })}</h3>
      <ol>
        {parts.map((part, index) => (
          <li key={part.from} data-sent={part.state === 'sent'}>
            <Icon name={part.state === 'sent' ? 'check' : part.outcome === null ? 'info' : 'problem'} />
            <span>{partText(job, part, index)}</span>
            <span className="hint">{partState(part)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
