import { AppError } from '../../shared/errors';
import { message } from '../../shared/messages/message';

/** Visible ASCII: a header can carry nothing else, and invisible characters come along when copying. */
const TOKEN = /^[\x21-\x7e]{1,4096}$/;

/** The token without the white space around it, or an `AppError` that does not tell it. */
export function checkToken(token: string): string {
  const trimmed = token.trim();
  if (TOKEN.test(trimmed)) return trimmed;
  throw new AppError('bad-field', message('token.malformed'), { field: 'token' });
}
