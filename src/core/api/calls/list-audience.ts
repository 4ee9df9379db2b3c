import type { Audience, ListedAudience } from '../../../shared/upload';
import { parseTimestamp } from './timestamp';

/** Fields in which servers give the size of an audience and its time of creation; none is documented. */
const SIZE_FIELDS = ['approximate_count', 'approximate_count_lower_bound', 'size', 'count', 'users_count'] as const;
const TIME_FIELDS = ['created_at', 'time_created'] as const;

/** An audience of the server's list as the marketer sees it. */
export function toListedAudience({ raw, ...audience }: Audience): ListedAudience {
  const sizes = SIZE_FIELDS.map((field) => raw[field]).filter((value) => typeof value === 'number');
  const times = TIME_FIELDS.map((field) => parseTimestamp(raw[field])).filter((time) => time !== null);
  // Facebook gives -1 for an unknown size.
  const size = sizes.find((value) => Number.isSafeInteger(value) && value >= 0) ?? null;
  return { ...audience, size, createdAt: times[0] ?? null };
}
