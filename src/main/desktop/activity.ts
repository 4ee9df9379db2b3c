import { assertNever } from '../../shared/errors';
import type { PreparedAudienceState } from '../../shared/ipc';
import type { UploadJob } from '../../shared/job';

/** What the app is doing, as far as the system should know. */
export interface Activity {
  readonly audience: PreparedAudienceState | null;
  readonly uploads: readonly UploadJob[];
}

export const IDLE: Activity = { audience: null, uploads: [] };

/** The share that is done, from 0 to 1, of what is under way; null where nothing is. */
export function progressOf({ audience, uploads }: Activity): number | null {
  const works = [
    ...(audience?.state.kind === 'hashing' ? [[audience.state.bytesRead, audience.state.bytesTotal] as const] : []),
    ...uploads.flatMap(({ state }) => (state.kind === 'sending' ? [[state.bytesSent, state.bytesTotal] as const] : [])),
  ];
  if (works.length === 0) return null;
  const done = works.reduce((sum, [part]) => sum + part, 0);
  const total = works.reduce((sum, [, whole]) => sum + whole, 0);
  return total === 0 ? 0 : Math.min(1, done / total);
}

/** Sentences for what ended between two moments. They name no list, no value and no person. */
export function endings(before: Activity, after: Activity): readonly string[] {
  const hashing = before.audience?.state.kind === 'hashing' && before.audience.id === after.audience?.id;
  const hashed = hashing && after.audience !== null ? describeHashed(after.audience.state) : null;
  const previous = new Map(before.uploads.map(({ id, state }) => [id, state.kind]));
  const uploaded = after.uploads
    .filter(({ id, state }) => previous.has(id) && previous.get(id) !== state.kind)
    .map(({ state }) => describeUploaded(state));
  return [hashed, ...uploaded].filter((sentence) => sentence !== null);
}

function describeHashed(state: PreparedAudienceState['state']): string | null {
  switch (state.kind) {
    case 'ready':
      return 'The audience is hashed and ready to be uploaded.';
    case 'failed':
      return 'The list could not be hashed.';
    case 'hashing':
    case 'cancelled':
      return null;
    default:
      return assertNever(state);
  }
}

function describeUploaded(state: UploadJob['state']): string | null {
  switch (state.kind) {
    case 'done':
      return 'An audience was uploaded.';
    case 'refused':
      return 'The server refused an audience.';
    case 'failed':
      return 'An upload failed.';
    case 'unknown':
      return 'An upload ended without a clear answer and needs a decision.';
    case 'needs-token':
      return 'An upload waits for an access token.';
    case 'waiting':
    case 'sending':
    case 'looking':
    case 'cancelled':
      return null;
    default:
      return assertNever(state);
  }
}
