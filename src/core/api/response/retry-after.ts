const MAX_SECONDS = 24 * 60 * 60;

/** The one date form that servers must send: `Sun, 06 Nov 1994 08:49:37 GMT`. */
const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/**
 * The seconds that a `Retry-After` asks for, between 1 second and 24 hours; null if it is unusable. A date is compared
 * with the response's own `Date`, since this computer's clock may be wrong.
 */
export function retryAfterSeconds(retryAfter: string | undefined, date: string | undefined): number | null {
  const text = retryAfter?.trim() ?? '';
  // Digits come first: `new Date('120')` is a year, not two minutes.
  if (/^\d+$/.test(text)) return clamp(Number(text));
  const until = httpDate(text);
  const from = httpDate(date?.trim() ?? '');
  return until === null || from === null ? null : clamp(Math.ceil((until - from) / 1000));
}

function httpDate(text: string): number | null {
  const milliseconds = HTTP_DATE.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(milliseconds) ? null : milliseconds;
}

function clamp(seconds: number): number {
  return Math.min(Math.max(seconds, 1), MAX_SECONDS);
}
