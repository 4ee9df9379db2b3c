import { withOffsets } from '../../../core/digests/user-types-in-file';
import { type ByteRange, copyFileAtomically } from '../../../core/fs/copy-file';
import type { UserType } from '../../../shared/audience';
import { AppError } from '../../../shared/errors';
import type { RequestedList } from '../../../shared/ipc';
import type { AudienceMaker } from '../../hashing/audience-maker';
import type { HashedAudience, ListToHash } from '../../hashing/hash-into-folder';
import type { FileGrants } from '../../security/file-grants';
import type { Dialogs } from '../../window/dialogs';
import type { Handlers } from './handlers';

export interface AudienceParts {
  readonly grants: FileGrants;
  readonly maker: AudienceMaker;
  readonly dialogs: Dialogs;
}

const SUGGESTED_NAMES = {
  email_hash: 'email-hashes.txt',
  phone_hash: 'phone-hashes.txt',
  mobile_advertiser_id: 'device-id-hashes.txt',
  custom_audience_third_party_id: 'third-party-id-hashes.txt',
  rejects: 'rejected-rows.csv',
} as const;

export function audienceHandlers({
  grants,
  maker,
  dialogs,
}: AudienceParts): Pick<Handlers, 'audience:hash' | 'audience:cancel' | 'audience:save' | 'audience:discard'> {
  const toHash = ({ id, ...list }: RequestedList): ListToHash => ({ path: grants.pathOf(id), ...list });
  return {
    'audience:hash': ({ lists, suppressed, plainIds }) =>
      maker.start({ lists: lists.map(toHash), suppressed: suppressed.map(toHash), plainIds }),
    'audience:cancel': (id) => {
      maker.cancel(id);
      return null;
    },
    'audience:save': async ({ id, what }) => {
      const { files, prepared } = maker.ready(id);
      const target = await dialogs.chooseTarget(SUGGESTED_NAMES[what]);
      if (target === null) return false;
      if (what === 'rejects') await copyFileAtomically(files.rejects, target);
      else await copyFileAtomically(files.audience, target, linesOf(prepared, what));
      return true;
    },
    'audience:discard': async (id) => {
      await maker.discard(id);
      return null;
    },
  };
}

/** Where the lines of a user type stand in the hashed file. */
function linesOf({ kinds }: HashedAudience, userType: UserType): ByteRange {
  const found = withOffsets(kinds).find((kind) => kind.userType === userType);
  if (found !== undefined) return found;
  throw new AppError('not-an-audience-file', 'This audience holds nothing of that kind.');
}
