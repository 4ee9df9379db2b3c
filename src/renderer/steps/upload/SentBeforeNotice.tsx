import type { UploadJob } from '../../../shared/job';
import { Notice } from '../../components/feedback/Notice';
import { CheckField } from '../../components/fields/CheckField';
import { formatDay } from '../../format';
import { type SentBefore, wasSentBefore } from '../../state/uploads/sent-before';
import { t } from '../../translate';
import { jobTitle } from '../../uploads/job-title';

interface SentBeforeNoticeProps {
  readonly sent: SentBefore;
  readonly isConfirmed: boolean;
  readonly onConfirm: (isConfirmed: boolean) => void;
  readonly isMissing: boolean;
}

/** Prevents uploading the same audience twice by mistake. */
export function SentBeforeNotice({ sent, isConfirmed, onConfirm, isMissing }: SentBeforeNoticeProps) {
  if (!wasSentBefore(sent)) return null;
  return (
    <Notice tone="warning">
      {sent.file.length > 0 && <p>{t('upload.twice.file', { uploads: listed(sent.file) })}</p>}
      {sent.name.length > 0 && <p>{t('upload.twice.name', { uploads: listed(sent.name) })}</p>}
      <CheckField
        label={t('upload.twice.confirm')}
        isSelected={isConfirmed}
        onChange={onConfirm}
        problem={isMissing ? t('upload.missing.twiceConfirmed') : null}
      />
    </Notice>
  );
}

/** The latest of them, and how many more there are. */
function listed(jobs: readonly UploadJob[]): string {
  const latest = jobs.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt)).slice(0, 2);
  const uploads = latest
    .map((job) => t('upload.twice.upload', { name: jobTitle(job), date: formatDay(job.createdAt) }))
    .join(', ');
  const more = jobs.length - latest.length;
  return more === 0 ? uploads : t('upload.twice.more', { uploads, count: more });
}
