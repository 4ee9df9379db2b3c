import { basename } from 'node:path';
import { isThere } from '../../../core/fs/read/is-there';
import type { ExportedFiles } from '../../../core/fs/write/exported-files';
import type { FilesToCompare } from '../../../core/person-file/existing-files/compare-files';
import { AppError } from '../../../shared/errors';
import { audienceNameOf, countsAsSent, type UploadJob } from '../../../shared/job';
import { message } from '../../../shared/messages/message';
import type { AudienceId } from '../../../shared/preview';
import type { AudienceMaker } from '../../hashing/audience-maker';
import type { ComparedFiles } from '../../hashing/compare-in-folder';
import type { ReadyAudience } from '../../hashing/ready';
import { differenceIn } from '../../hashing/work-files';
import type { Dialogs } from '../../window/dialogs';
import { latestOnly } from '../latest-only';
import type { Handlers } from '../run-handler';

/** The file of the people who are new, as `upload:start` takes it. */
export interface NewPeopleFile {
  readonly path: string;
  readonly lines: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** The audience that was compared last, and who is new in it. */
export class LastComparison {
  private last: { readonly audience: AudienceId; readonly file: NewPeopleFile } | null = null;

  set(audience: AudienceId, file: NewPeopleFile): void {
    this.last = { audience, file };
  }

  clear(): void {
    this.last = null;
  }

  /** Throws an `AppError` where another audience was compared, or none. */
  require(audience: AudienceId): NewPeopleFile {
    if (this.last?.audience === audience) return this.last.file;
    throw new AppError('usage', message('platform.compare.none'));
  }
}

export interface ComparisonDeps {
  readonly maker: AudienceMaker;
  readonly dialogs: Dialogs;
  readonly exported: Pick<ExportedFiles, 'copy'>;
  readonly queue: { jobs(): Promise<readonly UploadJob[]> };
  readonly lastComparison: LastComparison;
  uploadedFile(id: string): string;
  compare(folder: string, files: FilesToCompare, signal: AbortSignal): Promise<ComparedFiles>;
}

type ComparisonRequests =
  | 'audience:comparable-uploads'
  | 'audience:compare'
  | 'audience:stop-comparing'
  | 'audience:save-gone';

/** Who is new in an audience since an earlier one. */
export function comparisonHandlers(deps: ComparisonDeps): Pick<Handlers, ComparisonRequests> {
  const { maker, dialogs, exported, queue, lastComparison, uploadedFile } = deps;
  const comparing = latestOnly();
  return {
    'audience:comparable-uploads': async (audience) => {
      const ready = maker.requireReady(audience);
      const ids: string[] = [];
      for (const job of await queue.jobs()) {
        if (isComparable(job, ready) && (await isThere(uploadedFile(job.id)))) ids.unshift(job.id);
      }
      return ids;
    },
    'audience:compare': async ({ audience, upload }) => {
      const ready = maker.requireReady(audience);
      const earlier = upload === null ? await chosenFile(dialogs) : await fileOf(upload, ready, deps);
      if (earlier === null) return null;
      lastComparison.clear();
      const signal = comparing.start();
      const { folder, files, plainIds } = ready;
      const forms = [plainIds ? 'plain' : 'hex'] as const;
      const compared = { earlier: [earlier.path], current: [files.audience], hasHeader: false, forms };
      const { difference, added } = await deps.compare(folder, compared, signal);
      lastComparison.set(audience, { path: differenceIn(folder, 'added'), lines: difference.added, ...added });
      return { ...difference, earlier: earlier.name, bytes: added.bytes };
    },
    'audience:stop-comparing': () => {
      comparing.cancel();
      return null;
    },
    'audience:save-gone': async (audience) => {
      lastComparison.require(audience);
      const { folder } = maker.requireReady(audience);
      const path = await dialogs.chooseSavePath('gone.txt');
      if (path === null) return false;
      await exported.copy(differenceIn(folder, 'gone'), path);
      return true;
    },
  };
}

interface EarlierFile {
  readonly path: string;
  readonly name: string;
}

async function chosenFile(dialogs: Dialogs): Promise<EarlierFile | null> {
  const [path] = await dialogs.chooseHashedFiles('one');
  return path === undefined ? null : { path, name: basename(path) };
}

async function fileOf(
  upload: string,
  ready: ReadyAudience,
  { queue, uploadedFile }: ComparisonDeps,
): Promise<EarlierFile> {
  const job = (await queue.jobs()).find(({ id }) => id === upload);
  if (job === undefined || !isComparable(job, ready)) throw new AppError('usage', message('platform.compare.notKept'));
  return { path: uploadedFile(upload), name: audienceNameOf(job) };
}

/** The whole audience of that day was sent, and it holds the same identifiers, written in the same way. */
function isComparable(job: UploadJob, { hashed, plainIds }: ReadyAudience): boolean {
  const [first, other] = job.userTypes;
  const [wanted] = hashed.byUserType;
  const isSame = first?.userType === wanted?.userType && job.file.plainIds === plainIds;
  return isSame && other === undefined && hashed.byUserType.length === 1 && job.onlyNew !== true && countsAsSent(job);
}
