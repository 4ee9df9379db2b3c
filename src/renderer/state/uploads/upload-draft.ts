import type { UserType } from '../../../shared/audience';
import type { DraftTarget } from '../../../shared/draft';
import type { HashedUserType, PreparedAudienceState } from '../../../shared/ipc/payloads';
import type { UploadTarget } from '../../../shared/upload';

/** The form of the upload step, as typed; confirmations are not saved with a draft. */
export interface UploadDraft extends DraftTarget {
  /** The marketer knows that this was sent before. */
  readonly twiceConfirmed: boolean;
  readonly unverifiedConfirmed: boolean;
  readonly plainIdsConfirmed: boolean;
}

export const EMPTY_UPLOAD: UploadDraft = {
  kind: 'new',
  adAccountId: '',
  name: '',
  description: '',
  optOutLink: '',
  audienceId: '',
  audienceName: '',
  twiceConfirmed: false,
  unverifiedConfirmed: false,
  plainIdsConfirmed: false,
};

const DRAFT_FIELDS = [
  'adAccountId',
  'name',
  'audienceId',
  'twiceConfirmed',
  'unverifiedConfirmed',
  'plainIdsConfirmed',
] as const;

export type DraftField = (typeof DRAFT_FIELDS)[number];

/**
 * The fields that still need input, in the order of the form.
 * @param isRepeated it was sent before
 */
export function missingFields(
  draft: UploadDraft,
  audience: Pick<PreparedAudienceState, 'state' | 'plainIds'>,
  isRepeated = false,
): readonly DraftField[] {
  const unverified = audience.state.kind === 'ready' ? totalOf(audience.state.byUserType, 'unverified') : 0;
  const missing: Readonly<Record<DraftField, boolean>> = {
    adAccountId: draft.adAccountId.trim() === '',
    name: draft.kind === 'new' && draft.name.trim() === '',
    audienceId: draft.kind === 'existing' && draft.audienceId.trim() === '',
    twiceConfirmed: isRepeated && !draft.twiceConfirmed,
    unverifiedConfirmed: unverified > 0 && !draft.unverifiedConfirmed,
    plainIdsConfirmed: audience.plainIds && !draft.plainIdsConfirmed,
  };
  return DRAFT_FIELDS.filter((field) => missing[field]);
}

/** The sum of one count over all user types of an audience. */
export function totalOf(byUserType: readonly HashedUserType[], count: 'unique' | 'unverified'): number {
  return byUserType.reduce((sum, { counts }) => sum + counts[count], 0);
}

/** The form with the values of an earlier upload. */
export function draftOf(target: UploadTarget): UploadDraft {
  const { adAccountId } = target.fields;
  if (target.kind === 'existing') {
    const { audienceId, audienceName = '' } = target;
    return { ...EMPTY_UPLOAD, kind: 'existing', adAccountId, audienceId, audienceName };
  }
  const { name, description = '', optOutLink = '' } = target.fields;
  return { ...EMPTY_UPLOAD, adAccountId, name, description, optOutLink };
}

/** The upload target, named for the first user type with a line; empty optional fields are omitted. */
export function targetOf(draft: UploadDraft, byUserType: readonly HashedUserType[]): UploadTarget {
  const userType = byUserType.find(({ counts }) => counts.unique > 0)?.userType;
  if (userType === undefined) throw new Error('there is nothing to send');
  return targetFor(draft, userType);
}

/** What the API is asked to do with the lines of a user type. */
export function targetFor(draft: UploadDraft, userType: UserType): UploadTarget {
  const fields = { adAccountId: draft.adAccountId.trim(), userType };
  if (draft.kind === 'existing') {
    const { audienceName } = draft;
    const audienceId = draft.audienceId.trim();
    return { kind: 'existing', audienceId, ...(audienceName === '' ? {} : { audienceName }), fields };
  }
  const description = draft.description.trim();
  const optOutLink = draft.optOutLink.trim();
  return {
    kind: 'new',
    fields: {
      ...fields,
      name: draft.name.trim(),
      ...(description === '' ? {} : { description }),
      ...(optOutLink === '' ? {} : { optOutLink }),
    },
  };
}
