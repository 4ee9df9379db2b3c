import { assertNever } from '../../shared/errors';
import type { TokenStatus } from '../../shared/ipc/payloads';
import { say } from '../translate';
import { token as words } from './upload';

/** Whether there is a token, and where it is kept. */
export function describeToken(token: TokenStatus): string {
  switch (token.kind) {
    case 'stored':
      return words.stored(token.where);
    case 'session':
      return words.session;
    case 'none':
      return words.none;
    case 'unavailable':
      return words.unavailable(say(token.reason));
    default:
      return assertNever(token);
  }
}
