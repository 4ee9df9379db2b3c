import type { UserType } from '../../shared/audience';
import type { ColumnMapping, DialectChoice } from '../../shared/list';
import type { ListChoice, ListId, ListPreview } from '../../shared/preview';

/** A list on the mapping screen: what the person has decided, and what main made of it. */
export interface ListDraft {
  readonly id: ListId;
  readonly dialect: DialectChoice;
  /** Null: as guessed. */
  readonly mapping: ColumnMapping | null;
  /** What the columns to be guessed hold; null: that is guessed, too. */
  readonly userType: UserType | null;
  /** Raised by each change, so that a late answer to an earlier question is ignored. */
  readonly revision: number;
  readonly preview: PreviewState;
}

export type PreviewState =
  /** `last` stays on screen while the new one is made. */
  | { readonly kind: 'loading'; readonly last: ListPreview | null }
  | { readonly kind: 'ready'; readonly last: ListPreview }
  | { readonly kind: 'failed'; readonly last: ListPreview; readonly message: string }
  /** Main wants at least one column; until one is ticked there is nothing to ask. */
  | { readonly kind: 'no-column'; readonly last: ListPreview };

/** A list that can be hashed as it stands. */
export type ReadyDraft = ListDraft & { readonly mapping: ColumnMapping };

export function newDraft(id: ListId): ListDraft {
  return { id, dialect: {}, mapping: null, userType: null, revision: 0, preview: { kind: 'loading', last: null } };
}

export function choiceOf({ dialect, mapping, userType }: ListDraft): ListChoice {
  return { dialect, mapping, ...(userType !== null && { userType }) };
}

export function isReady(draft: ListDraft): draft is ReadyDraft {
  return draft.preview.kind === 'ready' && draft.mapping !== null;
}

/**
 * With another delimiter the columns are other columns; encoding and header leave their positions alone. Another sheet,
 * or another list of an archive, is written in its own way: nothing that was chosen for the one before holds for it.
 */
export function withDialect(draft: ListDraft, change: DialectChoice): ListDraft {
  const other = change.sheet !== undefined || change.member !== undefined;
  const mapping = other || change.delimiter !== undefined ? null : draft.mapping;
  return asked({ ...draft, dialect: other ? change : { ...draft.dialect, ...change }, mapping });
}

export function withMapping(draft: ListDraft, mapping: ColumnMapping): ListDraft {
  const { last } = draft.preview;
  if (mapping.columns.length > 0 || last === null) return asked({ ...draft, mapping });
  return { ...draft, mapping, revision: draft.revision + 1, preview: { kind: 'no-column', last } };
}

/** All lists of an audience hold one type: main looks for columns of it, and where it finds none the person ticks them. */
export function withUserType(draft: ListDraft, userType: UserType): ListDraft {
  if (draft.mapping?.userType === userType) return draft;
  return asked({ ...draft, userType, mapping: null });
}

/** Main's answer becomes the draft; a guess of another type than that of the other lists is asked for anew. */
export function withPreview(draft: ListDraft, last: ListPreview, userType: UserType | null): ListDraft {
  const taken: ListDraft = { ...draft, mapping: last.mapping, preview: { kind: 'ready', last } };
  return userType === null || userType === draft.userType ? taken : withUserType(taken, userType);
}

function asked(draft: ListDraft): ListDraft {
  return { ...draft, revision: draft.revision + 1, preview: { kind: 'loading', last: draft.preview.last } };
}
