import type { UserType } from '../../../shared/audience';
import type { UploadOutcome } from '../../../shared/upload';

/** What a person reads of a job that waits, failed, or ended without a clear answer. */
export const MESSAGES = {
  broken: 'The connection broke off before the upload was complete. It will be sent again by itself.',
  brokenTooOften:
    'The connection broke off again and again before the upload was complete, so nothing has arrived. Check your internet connection, then try again.',
  serverBusy: 'The server is busy and asked to wait. It will be sent again by itself.',
  answerLost: 'It is not known whether the people were added. They will be sent again, which adds nobody twice.',
  notMadeYet: 'Facebook has not made the audience yet. The further parts are added as soon as it has.',
  partsWithoutId:
    'The audience exists, but its ID is not known, so the further parts cannot be added to it. Add the whole list to it by its ID; nobody is added twice.',
  programEnded: 'The program ended before the answer came.',
  programMistaken: 'The program made a mistake. Try again; if it happens again, tell the makers of the program.',
} as const;

/** What follows the name of an audience that one user type of a list has for itself. */
export const AUDIENCE_SUFFIXES: Readonly<Record<UserType, string>> = {
  email_hash: 'e-mail',
  phone_hash: 'phone',
  mobile_advertiser_id: 'device IDs',
  custom_audience_third_party_id: 'third-party IDs',
};

const CAUSES: ReadonlyMap<string, string> = new Map([
  ['program-ended', MESSAGES.programEnded],
  ['cancelled', 'It was stopped after the whole list had been sent.'],
  ['no-answer', 'The server did not answer in time.'],
  ['connection-lost', 'The connection broke off before the answer came.'],
  ['garbled-answer', 'The server answered with something that is not HTTP.'],
  ['answered-early', 'The server said yes before it had received the whole list.'],
  ['status-301', 'The server answered by sending this program to another address, which may mean that it is done.'],
  ['status-302', 'The server answered by sending this program to another address, which may mean that it is done.'],
  ['status-303', 'The server answered that the result of the upload lies at another address.'],
]);

/** Why nobody knows how an upload ended, as a sentence. */
export function describeCause({ cause }: Extract<UploadOutcome, { kind: 'unknown' }>): string {
  const known = CAUSES.get(cause);
  if (known !== undefined) return known;
  const status = /^status-(\d{3})$/.exec(cause)?.[1];
  if (status !== undefined) return `The server failed while it worked on the upload (status ${status}).`;
  return `The answer of the server did not come (${cause}).`;
}
