import { AppError } from '../../shared/errors';

/** Visible ASCII: a header can carry nothing else, and invisible characters come along when copying. */
const TOKEN = /^[\x21-\x7e]{1,4096}$/;

/** The token without the white space around it, or an `AppError` that does not tell it. */
export function checkToken(token: string): string {
  const trimmed = token.trim();
  if (TOKEN.test(trimmed)) return trimmed;
  throw new AppError(
    'bad-field',
    'This is no API token: it must be 1 to 4096 letters, digits and signs without spaces or line breaks. Copy it again.',
    { field: 'token' },
  );
}
