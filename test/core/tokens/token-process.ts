/**
 * A separate program that uses the keychain: `token-process.ts <timeout ms> <method> <origin> [token]`, result in JSON.
 */
import { KeychainTokenStore } from '../../../src/core/tokens/keychain-token-store';
import { AppError } from '../../../src/shared/errors';
import { inWords } from '../../../src/shared/messages/in-words';
import { onCommandLine } from '../../sentences';

const [timeoutMs, method, origin = '', token = ''] = process.argv.slice(2);
const store = new KeychainTokenStore({ timeoutMs: Number(timeoutMs) });

async function callStore(): Promise<unknown> {
  switch (method) {
    case 'save':
      return store.save(origin, token);
    case 'read':
      return store.read(origin);
    case 'forget':
      return store.forget(origin);
    default:
      return store.status(origin);
  }
}

callStore().then(
  (value) => console.log(JSON.stringify({ value: inWords(value ?? null, onCommandLine) })),
  (error: unknown) => {
    if (!(error instanceof AppError)) throw error;
    console.log(JSON.stringify({ code: error.code, message: onCommandLine(error.description), ...error.details }));
  },
);
