import type { UserType } from '../../../shared/audience';
import { type ColumnMapping, type RowFilter, sortByUserType } from '../../../shared/column-mapping';
import type { ReopenedList } from '../../../shared/ipc/payloads';
import { type DialectChoice, listTitle } from '../../../shared/list';
import type { FieldMapping } from '../../../shared/person-file';
import type { PlatformId } from '../../../shared/platform';
import type { GrantedList, ListChoice, ListId, ListPreview, ListRole } from '../../../shared/preview';
import { type FileDraft, makesFile } from './file-draft';

/** A list on the mapping screen: the marketer's decisions, and main's preview. */
export interface ListDraft {
  readonly id: ListId;
  readonly role: ListRole;
  readonly dialect: DialectChoice;
  /** One per user type; null to use the guesses. */
  readonly mappings: readonly ColumnMapping[] | null;
  /** For a platform's file; null to use the guesses. */
  readonly fields: FieldMapping | null;
  /** The user types requested for this list so far. */
  readonly userTypes: readonly UserType[];
  /** User types whose columns main should detect; types that the marketer has cleared are not detected again. */
  readonly typesToDetect: readonly UserType[];
  /** Whether the mapping remembered for these columns is ignored. */
  readonly asNew: boolean;
  /** Which rows are used; null for all. */
  readonly filter: RowFilter | null;
  /** The marketer wants these people in the audience, although the list seems to hold opt-outs. */
  readonly optOutsConfirmed: boolean;
  /** Incremented by each change, so that a late response to an earlier request is ignored. */
  readonly revision: number;
  readonly preview: PreviewState;
}

type PreviewState =
  /** `last` stays visible while the new preview is made. */
  | { readonly kind: 'loading'; readonly last: ListPreview | null }
  | { readonly kind: 'ready'; readonly last: ListPreview }
  | { readonly kind: 'failed'; readonly last: ListPreview; readonly message: string }
  /** Main needs at least one column; until one is chosen there is nothing to request. */
  | { readonly kind: 'no-column'; readonly last: ListPreview };

/** A list that can be hashed as it is. */
type ReadyDraft = ListDraft & { readonly mappings: readonly ColumnMapping[] };

/** The draft of a list that was just opened: everything is detected. */
export function newDraft({ id, role }: GrantedList): ListDraft {
  return {
    id,
    role,
    dialect: {},
    mappings: null,
    fields: null,
    userTypes: [],
    typesToDetect: [],
    asNew: false,
    filter: null,
    optOutsConfirmed: false,
    revision: 0,
    preview: { kind: 'loading', last: null },
  };
}

/** A list opened with the settings of its last use. */
export function reopenedDraft({ dialect, mappings, ...list }: ReopenedList): ListDraft {
  return { ...newDraft(list), dialect, mappings };
}

export function choiceOf(draft: ListDraft, file: FileDraft): ListChoice {
  const { dialect, mappings, fields, typesToDetect, asNew, filter } = draft;
  const others = { ...(asNew && { asNew }), ...(filter !== null && filter.value.trim() !== '' && { filter }) };
  if (makesFile(file)) return { dialect, mappings: null, file: { ...file, mapping: fields }, ...others };
  return {
    dialect,
    mappings,
    ...(typesToDetect.length > 0 && { userTypes: typesToDetect }),
    ...others,
  };
}

/** The list seems to hold opt-outs, and its role has not been chosen yet. */
export function needsRole({ role, preview, optOutsConfirmed }: ListDraft): boolean {
  return role === 'audience' && !optOutsConfirmed && (preview.last?.info.suspectedOptOut ?? null) !== null;
}

/** Whether another list has the same name, sheet and size: most likely the same file was added twice. */
export function seemsListedTwice(draft: ListDraft, drafts: readonly ListDraft[]): boolean {
  const info = draft.preview.last?.info;
  if (info === undefined) return false;
  return drafts.some(({ id, preview: { last } }) => {
    if (id === draft.id || last === null) return false;
    return listTitle(last.info) === listTitle(info) && last.info.bytes === info.bytes;
  });
}

/** Whether the list has been read and its columns are chosen. */
export function isReady(draft: ListDraft): draft is ReadyDraft {
  return draft.preview.kind === 'ready' && draft.mappings !== null;
}

export function hasUserType(drafts: readonly ListDraft[], wantedType: UserType): boolean {
  return drafts.some(({ mappings }) => mappings?.some(({ userType }) => userType === wantedType) === true);
}

/**
 * Another delimiter gives other columns, so mappings are dropped; encoding and header keep positions. Another sheet, or
 * another member of an archive, has its own format: earlier choices do not apply.
 */
export function withDialect(draft: ListDraft, change: DialectChoice): ListDraft {
  const isOtherTable = change.sheet !== undefined || change.member !== undefined;
  const isSameTable = !isOtherTable && change.delimiter === undefined;
  const mappings = isSameTable ? draft.mappings : null;
  const dialect = isOtherTable ? { ...archiveChoice(draft.dialect), ...change } : { ...draft.dialect, ...change };
  return revised({
    ...draft,
    dialect,
    mappings,
    fields: isSameTable ? draft.fields : null,
    filter: isSameTable ? draft.filter : null,
    typesToDetect: mappings === null ? draft.userTypes : draft.typesToDetect,
  });
}

/** Where no column is chosen there is nothing to request, as before. */
export function withRows(draft: ListDraft, filter: RowFilter | null): ListDraft {
  return draft.preview.kind === 'no-column' ? { ...draft, filter } : revised({ ...draft, filter });
}

/** Guesses the columns again, without the remembered mapping. */
export function withoutMemory(draft: ListDraft): ListDraft {
  return revised({ ...draft, mappings: null, fields: null, asNew: true, typesToDetect: draft.userTypes });
}

/** Keeps only the archive member that a workbook was chosen from. */
function archiveChoice({ member }: DialectChoice): DialectChoice {
  return member === undefined ? {} : { member };
}

/** Replaces the mapping of one user type. */
export function withMapping(draft: ListDraft, mapping: ColumnMapping): ListDraft {
  const others = (draft.mappings ?? []).filter(({ userType }) => userType !== mapping.userType);
  return withMappings(draft, mapping.columns.length === 0 ? others : sortByUserType([...others, mapping]));
}

/** Without a mapping there is nothing to request until a column is chosen. */
export function withMappings(draft: ListDraft, mappings: readonly ColumnMapping[]): ListDraft {
  const { last } = draft.preview;
  if (mappings.length > 0) return revised({ ...draft, mappings, typesToDetect: [] });
  if (last === null) return revised({ ...draft, mappings: null });
  return { ...draft, mappings: null, revision: draft.revision + 1, preview: { kind: 'no-column', last } };
}

/**
 * All lists of an audience hold the same user types. A list keeps the marketer's choices; main detects columns for the
 * other types, and where it finds none the marketer must choose them.
 */
export function withUserTypes(draft: ListDraft, userTypes: readonly UserType[]): ListDraft {
  const kept = (draft.mappings ?? []).filter(({ userType }) => userTypes.includes(userType));
  const typesToDetect = userTypes.filter((userType) => kept.every((mapping) => mapping.userType !== userType));
  if (typesToDetect.length === 0 && kept.length === draft.mappings?.length)
    return { ...draft, userTypes, typesToDetect };
  return revised({ ...draft, userTypes, typesToDetect, mappings: kept.length > 0 ? kept : null });
}

/** Resets a list for another use: its preview belongs to the previous one. */
export function usedFor(draft: ListDraft, platform: PlatformId): ListDraft {
  const { last } = draft.preview;
  if (last !== null && (last.people?.platform ?? 'audience-api') === platform) return draft;
  return { ...draft, fields: null, revision: draft.revision + 1, preview: { kind: 'loading', last: null } };
}

export function withFields(draft: ListDraft, fields: FieldMapping): ListDraft {
  return revised({ ...draft, fields });
}

/** Adds main's preview to the draft; detection is repeated if it chose other user types than those of the audience. */
export function withPreview(draft: ListDraft, last: ListPreview, userTypes: readonly UserType[]): ListDraft {
  const mappings = last.mappings.length > 0 ? last.mappings : null;
  const previewed: ListDraft = { ...draft, mappings, preview: { kind: 'ready', last } };
  const isCurrent = userTypes.every((userType) => draft.userTypes.includes(userType));
  return userTypes.length === 0 || (isCurrent && userTypes.length === draft.userTypes.length)
    ? previewed
    : withUserTypes(previewed, userTypes);
}

/** A changed draft: its preview is requested again. */
export function revised(draft: ListDraft): ListDraft {
  return { ...draft, revision: draft.revision + 1, preview: { kind: 'loading', last: draft.preview.last } };
}
