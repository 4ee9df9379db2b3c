import { formatTime } from '../format';
import { t } from '../translate';

const MINUTE_MS = 60_000;

/** When something will be done, as seen from now: “in 40 s”, “in 5 min”, and from an hour on “at 14:05”. */
export function formatSoon(iso: string, now: number): string {
  const remainingMs = Date.parse(iso) - now;
  if (!(remainingMs < 60 * MINUTE_MS)) return t('upload.soon.at', { time: formatTime(iso) });
  if (remainingMs >= 2 * MINUTE_MS) return t('upload.soon.minutes', { minutes: Math.round(remainingMs / MINUTE_MS) });
  return t('upload.soon.seconds', { seconds: Math.max(1, Math.ceil(remainingMs / 1000)) });
}
