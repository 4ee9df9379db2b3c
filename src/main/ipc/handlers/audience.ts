import { withOffsets } from '../../../core/digests/user-types-in-file';
import type { ByteRange, ExportedFiles } from '../../../core/fs/write/exported-files';
import type { UserType } from '../../../shared/audience';
import { AppError } from '../../../shared/errors';
import type { FoundRows } from '../../../shared/found-rows';
import type { RequestedList, RowsProgress } from '../../../shared/ipc/payloads';
import { message } from '../../../shared/messages/message';
import type { AudienceMaker } from '../../hashing/audience-maker';
import type { RowLookup } from '../../hashing/find-rows-in-lists';
import type { HashedAudience, ListToHash } from '../../hashing/hash-into-folder';
import type { ThreadControl } from '../../hashing/thread/run-in-thread';
import { type FileGrants, withSource } from '../../security/file-grants';
import type { Dialogs } from '../../window/dialogs';
import { latestOnly } from '../latest-only';
import type { Handlers } from '../run-handler';

export interface AudienceDeps {
  readonly grants: FileGrants;
  readonly maker: AudienceMaker;
  readonly dialogs: Dialogs;
  readonly exported: Pick<ExportedFiles, 'copy'>;
  findRows(lookup: RowLookup, control: Pick<ThreadControl, 'signal' | 'onProgress'>): Promise<FoundRows>;
  onRowsProgress(progress: RowsProgress): void;
}

type AudienceRequests =
  | 'audience:hash'
  | 'audience:cancel'
  | 'audience:save'
  | 'audience:discard'
  | 'audience:find-rows'
  | 'audience:stop-finding';

const SUGGESTED_FILE_NAMES = {
  email_hash: 'email-codes.txt',
  phone_hash: 'phone-codes.txt',
  mobile_advertiser_id: 'device-id-codes.txt',
  custom_audience_third_party_id: 'customer-id-codes.txt',
  rejects: 'rejected-rows.csv',
} as const;

export function audienceHandlers({
  grants,
  maker,
  dialogs,
  exported,
  findRows,
  onRowsProgress,
}: AudienceDeps): Pick<Handlers, AudienceRequests> {
  const finding = latestOnly();
  const read = (list: RequestedList): ListToHash => withSource(grants, list);
  return {
    'audience:hash': ({ lists, suppressionLists, plainIds }) =>
      maker.start({ lists: lists.map(read), suppressionLists: suppressionLists.map(read), plainIds }),
    'audience:cancel': (id) => {
      maker.cancel(id);
      return null;
    },
    'audience:save': async ({ id, what }) => {
      if (what === 'rejects') {
        const rejects = maker.rejectsPath(id);
        const savePath = await dialogs.chooseSavePath(SUGGESTED_FILE_NAMES.rejects);
        if (savePath !== null) await exported.copy(rejects, savePath);
        return savePath !== null;
      }
      const { files, hashed } = maker.requireReady(id);
      const savePath = await dialogs.chooseSavePath(SUGGESTED_FILE_NAMES[what]);
      if (savePath !== null) await exported.copy(files.audience, savePath, byteRangeOf(hashed, what));
      return savePath !== null;
    },
    'audience:discard': async (id) => {
      await maker.discard(id);
      return null;
    },
    'audience:find-rows': ({ id, of }) => {
      const lookup =
        of.kind === 'codes' ? { of, task: maker.requireReady(id).task } : { of, ...maker.requireFiles(id) };
      return findRows(lookup, {
        signal: finding.start(),
        onProgress: ({ rows, bytesRead, bytesTotal }) =>
          onRowsProgress({ rows, bytesRead, bytesTotal: bytesTotal ?? bytesRead }),
      });
    },
    'audience:stop-finding': () => {
      finding.cancel();
      return null;
    },
  };
}

/** Where the lines of a user type are in the hashed file. */
function byteRangeOf({ byUserType }: HashedAudience, userType: UserType): ByteRange {
  const range = withOffsets(byUserType).find((lines) => lines.userType === userType);
  if (range !== undefined) return range;
  throw new AppError('not-an-audience-file', message('audience.otherKind'));
}
