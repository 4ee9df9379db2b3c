import type { Audience, ListedAudience } from '../../../shared/upload';
import { parseTimestamp } from './timestamp';

/** By which names servers tell how many people are in an audience, and since when it is there; none is documented. */
const SIZE_FIELDS = ['approximate_count', 'approximate_count_lower_bound', 'size', 'count', 'users_count'] as const;
const TIME_FIELDS = ['created_at', 'time_created'] as const;

/** What a person is shown of an audience in the server's list. */
export function toListedAudience({ raw, ...audience }: Audience): ListedAudience {
  const sizes = SIZE_FIELDS.map((field) => raw[field]).filter((value) => typeof value === 'number');
  const times = TIME_FIELDS.map((field) => parseTimestamp(raw[field])).filter((time) => time !== null);
  // Facebook says -1 where it does not tell.
  const size = sizes.find((value) => Number.isSafeInteger(value) && value >= 0) ?? null;
  return { ...audience, size, createdAt: times[0] ?? null };
}
