import type { AudienceFile, Receipt, UploadOutcome, UploadTarget } from '../../shared/upload';
import { uploadCall } from './calls/endpoints';
import type { ApiAddress } from './transport/address';
import { validateFields } from './transport/fields';
import { SENT_FILE_NAME } from './transport/multipart';

interface FinishedUpload {
  readonly address: ApiAddress;
  readonly target: UploadTarget;
  readonly file: Omit<AudienceFile, 'path'>;
  readonly part?: Receipt['part'] | undefined;
  readonly outcome: UploadOutcome;
  readonly startedAt: Date;
  readonly finishedAt: Date;
}

/** The record of what one upload sent and what came back. Names and folders of this computer are not in it. */
export function buildReceipt({ address, target, file, part, outcome, startedAt, finishedAt }: FinishedUpload): Receipt {
  const { lines, bytes, sha256, plainIds } = file;
  return {
    version: 2,
    origin: address.origin,
    ...uploadCall(address, target),
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt.toISOString(),
    fields: target.kind === 'new' ? validateFields(target.fields) : target.fields,
    file: { name: SENT_FILE_NAME, lines, bytes, sha256, plainIds },
    ...(part === undefined ? {} : { part }),
    outcome,
  };
}
