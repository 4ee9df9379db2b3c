import type { UploadJob } from '../../shared/job';
import { Chip } from '../components/Chip';
import { Icon } from '../components/Icon';
import { formatDateTime, formatHost } from '../format';
import { useApp } from '../state/app-context';
import { t } from '../translate';
import { presentState } from './job-state';
import { jobTitle } from './job-title';

export function JobRow({ job }: { readonly job: UploadJob }) {
  const { dispatch } = useApp();
  const { label, tone, sentence } = presentState(job);
  const facts = [
    t(job.kinds.length === 1 ? 'uploads.people' : 'uploads.codes', { count: job.file.lines }),
    formatDateTime(job.createdAt),
    formatHost(job.api),
  ];
  return (
    <li>
      <button
        type="button"
        className="job-row"
        onClick={() => dispatch({ type: 'went-to', page: { kind: 'uploads', open: job.id } })}
      >
        <span className="job-words">
          <span className="job-name">{jobTitle(job)}</span>
          <span className="hint">{facts.join(' · ')}</span>
          {job.state.kind !== 'done' && <span className="job-sentence">{sentence}</span>}
        </span>
        <Chip tone={tone}>{label}</Chip>
        <Icon name="forward" />
      </button>
    </li>
  );
}
