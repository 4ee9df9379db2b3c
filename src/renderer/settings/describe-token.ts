import { assertNever } from '../../shared/errors';
import type { TokenState } from '../state/app-state';
import { t } from '../translate';

/** Whether there is a token, and where it is stored. */
export function describeToken(token: TokenState): string {
  switch (token.kind) {
    case 'reading':
      return t('token.reading');
    case 'stored':
      return t('token.stored', { keychain: token.where });
    case 'session':
      return t('token.session');
    case 'none':
      return t('token.none');
    case 'unavailable':
      return t('token.unavailable', { reason: token.reason });
    default:
      return assertNever(token);
  }
}
