import { countsAsSent, type UploadJob } from '../../../shared/job';
import type { UploadDraft } from './upload-draft';

/** Uploads that a new one would repeat. */
export interface SentBefore {
  readonly file: readonly UploadJob[];
  readonly name: readonly UploadJob[];
}

/**
 * Earlier uploads to the same ad account at the same address: of this very file, or of an audience with the same name.
 * `sameFile`: the IDs of the uploads of that file.
 */
export function findSentBefore(
  jobs: readonly UploadJob[],
  api: string,
  draft: Pick<UploadDraft, 'kind' | 'adAccountId' | 'name'>,
  sameFile: readonly string[],
): SentBefore {
  const account = draft.adAccountId.trim();
  const name = draft.name.trim().toLocaleLowerCase();
  const earlier = jobs.filter(
    (job) => job.api === api && job.target.fields.adAccountId === account && countsAsSent(job),
  );
  return {
    file: earlier.filter(({ id }) => sameFile.includes(id)),
    name:
      draft.kind === 'existing' || name === ''
        ? []
        : earlier.filter(
            ({ target }) => target.kind === 'new' && target.fields.name.trim().toLocaleLowerCase() === name,
          ),
  };
}

export function wasSentBefore({ file, name }: SentBefore): boolean {
  return file.length > 0 || name.length > 0;
}
