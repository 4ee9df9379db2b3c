import { assertNever } from '../../shared/errors';
import type { TokenStatus } from '../../shared/ipc/payloads';
import { t } from '../translate';

/** Whether there is a token, and where it is stored. */
export function describeToken(token: TokenStatus): string {
  switch (token.kind) {
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
