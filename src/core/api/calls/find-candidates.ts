import type { Audience, AudienceFields, Candidate } from '../../../shared/upload';
import { validateFields } from '../transport/fields';
import type { RoundTrip } from '../transport/transport';
import { allPages } from './all-pages';
import { readAudiences } from './read-audience';
import { readValue } from './read-call';
import { isoOrNull, parseTimestamp } from './timestamp';

/** All audiences with one name on the list of an ad account. */
export interface CandidateSearch {
  readonly candidates: readonly Candidate[];
  /** How many pages were read. */
  readonly pages: number;
  /** The server's clock when it sent the first page; null if it sent no date. */
  readonly serverTime: Date | null;
}

/**
 * Reads every page and keeps the audiences with exactly the name that is sent. Skips audiences without an ID, which
 * cannot be told apart, and those of another user type. Throws an `AppError`, like every call that reads.
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
      const isMatch = audience.name === name && (audience.userType === null || audience.userType === userType);
      return isMatch ? toCandidate(audience) : null;
    },
  );
  return { candidates: items, pages, serverTime };
}

function toCandidate({ id, fbId, raw }: Audience): Candidate | null {
  return id === null ? null : { id, fbId, createdAt: parseTimestamp(raw.created_at) };
}

function serverTimeOf(roundTrip: RoundTrip): Date | null {
  if (roundTrip.kind === 'failed') return null;
  const time = isoOrNull(Date.parse(roundTrip.response.headers.date ?? ''));
  return time === null ? null : new Date(time);
}
