import { createHash } from 'node:crypto';
import type { StoredAudience } from './store';

/** An error in the wording of Rails; never with the content of a line. */
export class HttpError extends Error {
  constructor(
    readonly status: number,
    readonly body: Readonly<Record<string, unknown>>,
  ) {
    super(`refused with ${status}`);
  }
}

export const notFound = () => new HttpError(404, { error: 'Not Found' });
export const unauthorised = () => new HttpError(401, { error: 'Invalid token' });
export const tooLarge = () => new HttpError(413, { error: 'Request Entity Too Large' });

export function invalid(field: string, problem: string): HttpError {
  return new HttpError(422, { errors: { [field]: [problem] } });
}

/** A new audience: no Facebook ID yet, and no description in the response, as documented. */
export function createdJson(audience: StoredAudience): object {
  return { fb_custom_audience: { ...audienceJson(audience), description: null, fb_id: null } };
}

/** An audience as later calls return it. */
export function audienceJson(audience: StoredAudience): object {
  return {
    id: audience.id,
    name: audience.name,
    description: audience.description,
    opt_out_link: audience.optOutLink,
    user_type: audience.userType,
    fb_id: audience.fbId,
  };
}

/** An audience in a list. */
export function listedJson(audience: StoredAudience, withDate: boolean): object {
  return withDate ? { ...audienceJson(audience), created_at: audience.createdAt } : audienceJson(audience);
}

/** The headers of the documented response. */
export function documentedHeaders(requestId: string, seconds: number, body: string): Readonly<Record<string, string>> {
  return {
    'X-Frame-Options': 'SAMEORIGIN',
    'X-XSS-Protection': '1; mode=block',
    'X-Content-Type-Options': 'nosniff',
    'X-UA-Compatible': 'chrome=1',
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Methods': 'POST, PUT, DELETE, GET, OPTIONS',
    'Access-Control-Request-Method': '*',
    'Access-Control-Allow-Headers':
      'Origin, X-Requested-With, Content-Type, Accept, Authorization, Content-Disposition',
    ETag: `"${createHash('md5').update(body).digest('hex')}"`,
    'Cache-Control': 'max-age=0, private, must-revalidate',
    'X-Request-Id': requestId,
    'X-Runtime': seconds.toFixed(6),
  };
}
