import { assertNever } from '../../../shared/errors';
import type { JobState } from '../../../shared/job';

/** Filter, sorting and selection of the uploads table; kept while another page is shown. */
export interface UploadsView {
  readonly search: string;
  readonly filter: UploadFilter;
  /** Only uploads to one audience of the server. */
  readonly audience: AudienceFilter | null;
  readonly sort: { readonly column: UploadColumn; readonly descending: boolean };
  /** ID of the selected upload. */
  readonly open: string | null;
  /** In pixels. */
  readonly scrollTop: number;
}

/** An audience by all of its IDs. */
interface AudienceFilter {
  readonly ids: readonly string[];
  readonly name: string;
}

export const UPLOAD_FILTERS = ['all', 'active', 'attention', 'done', 'failed'] as const;
export type UploadFilter = (typeof UPLOAD_FILTERS)[number];

const UPLOAD_COLUMNS = ['name', 'state', 'count', 'type', 'account', 'audience', 'date'] as const;
export type UploadColumn = (typeof UPLOAD_COLUMNS)[number];

export const INITIAL_VIEW: UploadsView = {
  search: '',
  filter: 'all',
  audience: null,
  sort: { column: 'date', descending: true },
  open: null,
  scrollTop: 0,
};

/** The filter that a state belongs to, besides `all`. */
export function filterOf({ kind }: JobState): Exclude<UploadFilter, 'all'> {
  switch (kind) {
    case 'waiting':
    case 'sending':
    case 'reconciling':
      return 'active';
    case 'needs-token':
    case 'unknown':
      return 'attention';
    case 'done':
      return 'done';
    case 'refused':
    case 'failed':
    case 'cancelled':
      return 'failed';
    default:
      return assertNever(kind);
  }
}

/** Choosing the same column again reverses the order; texts start at A, numbers and dates with the greatest. */
export function sortedBy(view: UploadsView, column: string): UploadsView {
  const chosen = UPLOAD_COLUMNS.find((item) => item === column) ?? view.sort.column;
  const descending = chosen === view.sort.column ? !view.sort.descending : chosen === 'date' || chosen === 'count';
  return { ...view, sort: { column: chosen, descending }, scrollTop: 0 };
}
