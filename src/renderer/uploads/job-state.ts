import { describeState } from '../../shared/describe/job';
import type { JobState, UploadJob } from '../../shared/job';
import type { Tone } from '../components/Chip';
import { say, t } from '../translate';

const TONES: Readonly<Record<JobState['kind'], Tone>> = {
  waiting: 'neutral',
  'needs-token': 'warning',
  sending: 'busy',
  done: 'good',
  refused: 'bad',
  reconciling: 'busy',
  unknown: 'warning',
  failed: 'bad',
  cancelled: 'neutral',
};

/**
 * A job's state as a chip, and in sentences that say what follows.
 * @param now in milliseconds
 */
export function presentState(
  job: UploadJob,
  now = Date.now(),
): {
  readonly label: string;
  readonly tone: Tone;
  readonly sentence: string;
} {
  const { kind } = job.state;
  return { label: t(`job.state.${kind}`), tone: TONES[kind], sentence: describeState(job, now).map(say).join(' ') };
}

/** Jobs that are in progress or need a decision; the badge of the rail counts them. */
export function isUnfinished({ state }: Pick<UploadJob, 'state'>): boolean {
  return (
    state.kind === 'waiting' ||
    state.kind === 'needs-token' ||
    state.kind === 'sending' ||
    state.kind === 'reconciling' ||
    state.kind === 'unknown'
  );
}
