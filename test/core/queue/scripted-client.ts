import type { AudienceClient, UploadControl } from '../../../src/core/api/audience-client';
import { AppError } from '../../../src/shared/errors';
import { message } from '../../../src/shared/messages/message';
import type { AudienceFile, UploadOutcome, UploadTarget } from '../../../src/shared/upload';

type Sender = Pick<AudienceClient, 'send' | 'findCandidates'>;

type FindCandidates = AudienceClient['findCandidates'];

/** What the client was asked to send, and how the test controls it. */
export interface Sending {
  readonly token: string;
  readonly api: string;
  readonly target: UploadTarget;
  readonly file: AudienceFile;
  readonly control: UploadControl;
}

export type Script = (sending: Sending) => Promise<UploadOutcome>;

/** The response of a server without a list of audiences. */
const offersNoList: FindCandidates = () => Promise.reject(new AppError('not-offered', message('api.notOffered')));

/** A client that runs one script for each upload, in order, and the last one for all others. */
export function scriptedClient(...scripts: readonly [Script, ...Script[]]) {
  return scriptedWithList(offersNoList, ...scripts);
}

/** The same with a list of audiences. */
function scriptedWithList(findCandidates: FindCandidates, ...scripts: readonly [Script, ...Script[]]) {
  const sent: Sending[] = [];
  const [first] = scripts;
  const connect = (api: string, token: string): Sender => ({
    findCandidates,
    send: (target, file, control = {}) => {
      const sending = { token, api, target, file, control };
      sent.push(sending);
      const script = scripts[Math.min(sent.length, scripts.length) - 1] ?? first;
      return script(sending);
    },
  });
  return { sent, connect };
}

/** Sends the whole request, and gets this response. */
export function responds(outcome: UploadOutcome): Script {
  return async ({ file, control }) => {
    await control.beforeLastChunk?.();
    control.onProgress?.(file.bytes, file.bytes);
    return outcome;
  };
}

/** Fails with this outcome before the closing boundary is sent. */
export function fails(outcome: UploadOutcome): Script {
  return async () => outcome;
}

/** Sends a part, then nothing until it is stopped. */
export const hangs: Script = async ({ file, control }) => {
  control.onProgress?.(10, file.bytes);
  await aborted(control.signal);
  return { kind: 'incomplete', cause: 'cancelled', bytesSent: 10 };
};

/** Sends the whole request, then waits for a response until it is stopped. */
export const staysSilent: Script = async ({ control }) => {
  await control.beforeLastChunk?.();
  await aborted(control.signal);
  return { kind: 'unknown', cause: 'cancelled', response: null };
};

/** Resolves once the upload was stopped. */
export async function aborted(signal: AbortSignal | undefined): Promise<void> {
  if (signal === undefined) throw new Error('an upload that cannot be stopped');
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve());
  });
}
