import { AppError } from '../../shared/errors';
import { message } from '../../shared/messages/message';

/** Visible ASCII: a header can carry nothing else, and invisible characters come along when copying. */
const TOKEN = /^[\x21-\x7e]{1,4096}$/;

/** Trims the token; throws an `AppError` that does not reveal it. */
export function checkToken(token: string): string {
  const trimmed = token.trim();
  if (TOKEN.test(trimmed)) return trimmed;
  throw new AppError('bad-field', message('token.malformed'), { field: 'token' });
}
