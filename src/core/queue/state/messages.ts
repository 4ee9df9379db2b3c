import type { UserType } from '../../../shared/audience';
import { type Message, message } from '../../../shared/messages/message';
import type { UploadOutcome } from '../../../shared/upload';

/** Added to the name of an audience for one user type; stored by the server, so in one language. */
export const AUDIENCE_SUFFIXES: Readonly<Record<UserType, string>> = {
  email_hash: 'e-mail',
  phone_hash: 'phone',
  mobile_advertiser_id: 'device IDs',
  custom_audience_third_party_id: 'third-party IDs',
};

const KNOWN_CAUSES = [
  'program-ended',
  'cancelled',
  'response-timeout',
  'connection-lost',
  'malformed-response',
  'early-response',
  'status-301',
  'status-302',
  'status-303',
] as const;

/** Why the outcome of an upload is unknown. */
export function describeCause({ cause }: Extract<UploadOutcome, { kind: 'unknown' }>): Message {
  const known = KNOWN_CAUSES.find((code) => code === cause);
  if (known !== undefined) return message(`cause.${known}`);
  const status = /^status-(\d{3})$/.exec(cause)?.[1];
  return status === undefined ? message('cause.other', { cause }) : message('cause.status', { status });
}
