import type { Audience, AudienceFields, Candidate } from '../../../shared/upload';
import { validateFields } from '../transport/fields';
import type { RoundTrip } from '../transport/transport';
import { allPages } from './all-pages';
import { readAudiences } from './read-audience';
import { readValue } from './read-call';

/** What the whole list of audiences of an ad account shows of one name. */
export interface CandidateSearch {
  readonly candidates: readonly Candidate[];
  /** How many pages were read. */
  readonly pages: number;
  /** The server's own clock when it gave the first page; null where it told none. */
  readonly serverTime: Date | null;
}

/**
 * Reads every page and keeps the audiences that bear exactly the name as it is sent. One without an ID cannot be told
 * from others, and one that tells another user type is another one. Throws like every call that reads.
 */
export async function findCandidates(
  fields: AudienceFields,
  requestPage: (adAccountId: string, page: number) => Promise<RoundTrip>,
): Promise<CandidateSearch> {
  const { adAccountId, name, userType } = validateFields(fields);
  let serverTime: Date | null = null;
  const { items, pages } = await allPages(
    async (page) => {
      const roundTrip = await requestPage(adAccountId, page);
      serverTime ??= serverTimeOf(roundTrip);
      return readValue(roundTrip, readAudiences, 'function');
    },
    (audience) => {
      const isAlike = audience.name === name && (audience.userType === null || audience.userType === userType);
      return isAlike ? toCandidates(audience) : null;
    },
  );
  return { candidates: items, pages, serverTime };
}

function toCandidates({ id, fbId, raw }: Audience): Candidate | null {
  return id === null ? null : { id, fbId, createdAt: parseTimestamp(raw.created_at) };
}

/** A time without its zone could be meant anywhere on earth, so it tells nothing. */
const WITH_ZONE = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)? ?(Z|UTC|[+-]\d{2}:?\d{2})$/;

/** As text with a zone or as seconds since 1970, in the one spelling of this program; null where it is neither. */
function parseTimestamp(value: unknown): string | null {
  if (typeof value === 'number') return isoOrNull(value * 1000);
  return typeof value === 'string' && WITH_ZONE.test(value) ? isoOrNull(Date.parse(value)) : null;
}

function isoOrNull(milliseconds: number): string | null {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999 || date.getUTCFullYear() < 1970
    ? null
    : date.toISOString();
}

function serverTimeOf(roundTrip: RoundTrip): Date | null {
  if (roundTrip.kind === 'failed') return null;
  const time = isoOrNull(Date.parse(roundTrip.response.headers.date ?? ''));
  return time === null ? null : new Date(time);
}
