import type { UserType } from '../../shared/audience';
import type { ColumnMapping, DialectChoice, ListInfo } from '../../shared/list';
import type { ListChoice, ListId, ListPreview } from '../../shared/preview';

/** A list on the mapping screen: what the person has decided, and what main made of it. */
export interface ListDraft {
  readonly id: ListId;
  readonly dialect: DialectChoice;
  /** Null: as guessed. */
  readonly mapping: ColumnMapping | null;
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
  return { id, dialect: {}, mapping: null, revision: 0, preview: { kind: 'loading', last: null } };
}

export function choiceOf({ dialect, mapping }: ListDraft): ListChoice {
  return { dialect, mapping };
}

export function isReady(draft: ListDraft): draft is ReadyDraft {
  return draft.preview.kind === 'ready' && draft.mapping !== null;
}

/** With another delimiter the columns are other columns; encoding and header leave their positions alone. */
export function withDialect(draft: ListDraft, change: DialectChoice): ListDraft {
  const mapping = change.delimiter === undefined ? draft.mapping : null;
  return asked({ ...draft, dialect: { ...draft.dialect, ...change }, mapping });
}

export function withMapping(draft: ListDraft, mapping: ColumnMapping): ListDraft {
  const { last } = draft.preview;
  if (mapping.columns.length > 0 || last === null) return asked({ ...draft, mapping });
  return { ...draft, mapping, revision: draft.revision + 1, preview: { kind: 'no-column', last } };
}

/** All lists of an audience hold one type: columns that look like it are taken, else the person ticks them. */
export function withUserType(draft: ListDraft, userType: UserType, country: string | null): ListDraft {
  const { last } = draft.preview;
  if (last === null || draft.mapping?.userType === userType) return draft;
  return withMapping(draft, {
    userType,
    columns: columnsLike(userType, last.info),
    countryColumn: userType === 'phone_hash' ? (firstColumnLike('country', last.info) ?? null) : null,
    defaultCountry: draft.mapping?.defaultCountry ?? (userType === 'phone_hash' ? country : null),
  });
}

/** Main's answer becomes the draft; a guess is brought into line with the other lists and with the settings. */
export function withPreview(
  draft: ListDraft,
  last: ListPreview,
  userType: UserType | null,
  country: string | null,
): ListDraft {
  const { mapping } = last;
  const taken: ListDraft = { ...draft, mapping, preview: { kind: 'ready', last } };
  if (userType !== null && mapping?.userType !== userType) return withUserType(taken, userType, country);
  const guessed = draft.mapping === null && mapping?.userType === 'phone_hash' && mapping.defaultCountry === null;
  return guessed && country !== null ? withMapping(taken, { ...mapping, defaultCountry: country }) : taken;
}

function columnsLike(kind: UserType | 'country', info: ListInfo): readonly number[] {
  if (info.columns.length === 1 && kind !== 'country') return [0];
  return info.columns.filter(({ guess }) => guess?.kind === kind).map(({ index }) => index);
}

function firstColumnLike(kind: 'country', info: ListInfo): number | undefined {
  return columnsLike(kind, info)[0];
}

function asked(draft: ListDraft): ListDraft {
  return { ...draft, revision: draft.revision + 1, preview: { kind: 'loading', last: draft.preview.last } };
}
