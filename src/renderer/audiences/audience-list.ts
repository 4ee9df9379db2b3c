import { assertNever } from '../../shared/errors';
import type { Failure } from '../../shared/ipc/payloads';
import type { ListedAudience } from '../../shared/upload';

/** The audiences of an ad account fetched so far. */
export interface AudienceList {
  readonly items: readonly AudienceItem[];
  /** The last page received; 0 before the first. */
  readonly page: number;
  readonly state: AudienceListState;
}

export interface AudienceItem extends ListedAudience {
  /** Unique within the list. */
  readonly key: string;
}

export type AudienceListState =
  /** There may be more pages. */
  | { readonly kind: 'open' }
  /** This page is requested. */
  | { readonly kind: 'loading'; readonly adAccountId: string; readonly page: number }
  | { readonly kind: 'whole' }
  /** There are more than are worth keeping. */
  | { readonly kind: 'cut' }
  | { readonly kind: 'not-offered' }
  | { readonly kind: 'failed'; readonly failure: Failure };

type AudienceListAction =
  /** Page 1 begins again; another follows the last one, unless it is requested already or there is none. */
  | { readonly type: 'requested'; readonly adAccountId: string; readonly page: number }
  | {
      readonly type: 'received';
      readonly audiences: readonly ListedAudience[];
      readonly maxPages: number;
    }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'removed'; readonly key: string };

export const NO_AUDIENCES: AudienceList = { items: [], page: 0, state: { kind: 'open' } };

/** Far more than an ad account can hold. */
const MAX_ITEMS = 20_000;

/** The list after a request, a page or a failure. */
export function reduceAudienceList(list: AudienceList, action: AudienceListAction): AudienceList {
  switch (action.type) {
    case 'requested': {
      const { adAccountId, page } = action;
      if (page === 1) return { ...NO_AUDIENCES, state: { kind: 'loading', adAccountId, page } };
      // Table and search may both ask for the next page before either is drawn.
      const isNext = list.state.kind === 'open' && page === list.page + 1;
      return isNext ? { ...list, state: { kind: 'loading', adAccountId, page } } : list;
    }
    case 'received':
      return list.state.kind === 'loading' ? withPage(list, list.state.page, action) : list;
    case 'failed':
      return {
        ...list,
        state:
          action.failure.code === 'not-offered' ? { kind: 'not-offered' } : { kind: 'failed', failure: action.failure },
      };
    case 'removed':
      return { ...list, items: list.items.filter(({ key }) => key !== action.key) };
    default:
      return assertNever(action);
  }
}

/** A page without new items is beyond the end, or comes from a server without paging. */
function withPage(
  list: AudienceList,
  page: number,
  { audiences, maxPages }: Extract<AudienceListAction, { type: 'received' }>,
): AudienceList {
  const known = new Set(list.items.map(({ key }) => key));
  const fresh: AudienceItem[] = [];
  for (const [index, audience] of audiences.entries()) {
    const key = audience.id ?? audience.fbId ?? `${page}-${index}-${audience.name ?? ''}`;
    if (known.has(key)) continue;
    known.add(key);
    fresh.push({ ...audience, key });
  }
  const hasNothingNew = fresh.every(({ id, fbId }) => id === null && fbId === null);
  if (hasNothingNew && page > 1) return { ...list, page, state: { kind: 'whole' } };
  if (fresh.length === 0) return { ...list, page, state: { kind: 'whole' } };
  const items = [...list.items, ...fresh];
  if (items.length >= MAX_ITEMS || page >= maxPages) {
    return { items: items.slice(0, MAX_ITEMS), page, state: { kind: 'cut' } };
  }
  return { items, page, state: { kind: 'open' } };
}

/** The audience with this ID, Facebook's or the API's. */
export function findAudience({ items }: AudienceList, id: string): AudienceItem | undefined {
  return items.find((audience) => audience.fbId === id) ?? items.find((audience) => audience.id === id);
}
