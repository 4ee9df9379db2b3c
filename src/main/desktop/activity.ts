import { assertNever } from '../../shared/errors';
import type { PreparedAudienceState } from '../../shared/ipc/payloads';
import type { UploadJob } from '../../shared/job';
import { type Message, message } from '../../shared/messages/message';

/** The work in progress that the operating system shows. */
export interface Activity {
  readonly audience: PreparedAudienceState | null;
  readonly uploads: readonly UploadJob[];
}

export const IDLE: Activity = { audience: null, uploads: [] };

/** Overall progress, 0 to 1; null when idle. */
export function overallProgress({ audience, uploads }: Activity): number | null {
  const inProgress = [
    ...(audience?.state.kind === 'hashing' ? [[audience.state.bytesRead, audience.state.bytesTotal] as const] : []),
    ...uploads.flatMap(({ state }) => (state.kind === 'sending' ? [[state.bytesSent, state.bytesTotal] as const] : [])),
  ];
  if (inProgress.length === 0) return null;
  const done = inProgress.reduce((sum, [processed]) => sum + processed, 0);
  const total = inProgress.reduce((sum, [, size]) => sum + size, 0);
  return total === 0 ? 0 : Math.min(1, done / total);
}

/** Uploads that wait for the marketer: the number on the dock badge. */
export function countWaitingForMarketer({ uploads }: Pick<Activity, 'uploads'>): number {
  return uploads.filter(({ state }) => state.kind === 'needs-token' || state.kind === 'unknown').length;
}

/** What has ended between two states. Names no list, value or person. */
export function completionMessages(previous: Activity, current: Activity): readonly Message[] {
  const hashing = previous.audience?.state.kind === 'hashing' && previous.audience.id === current.audience?.id;
  const hashed = hashing && current.audience !== null ? hashMessage(current.audience.state) : null;
  const previousKinds = new Map(previous.uploads.map(({ id, state }) => [id, state.kind]));
  const uploaded = current.uploads
    .filter(({ id, state }) => previousKinds.has(id) && previousKinds.get(id) !== state.kind)
    .map(({ state }) => uploadMessage(state));
  return [hashed, ...uploaded].filter((ending) => ending !== null);
}

function hashMessage(state: PreparedAudienceState['state']): Message | null {
  switch (state.kind) {
    case 'ready':
    case 'files':
      return message('notify.hashed');
    case 'failed':
      return message('notify.hashFailed');
    case 'hashing':
    case 'cancelled':
      return null;
    default:
      return assertNever(state);
  }
}

function uploadMessage(state: UploadJob['state']): Message | null {
  switch (state.kind) {
    case 'done':
      return message('notify.uploaded');
    case 'refused':
      return message('notify.refused');
    case 'failed':
      return message('notify.uploadFailed');
    case 'unknown':
      return message('notify.unknown');
    case 'needs-token':
      return message('notify.needsToken');
    case 'waiting':
    case 'sending':
    case 'reconciling':
    case 'cancelled':
      return null;
    default:
      return assertNever(state);
  }
}
