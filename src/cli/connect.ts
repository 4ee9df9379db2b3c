import type { AudienceClient } from '../core/api/audience-client';
import { type ApiAddress, parseApiAddress } from '../core/api/transport/address';
import { AppError } from '../shared/errors';
import { message } from '../shared/messages/message';
import type { Context } from './context';

/** A client for the address, with the token of that origin: `AUDIENCE_API_TOKEN` first, then the keychain. */
export async function connect(api: string, context: Context): Promise<{ address: ApiAddress; client: AudienceClient }> {
  const address = parseApiAddress(api);
  const token = context.tokenFromEnvironment ?? (await (await context.openTokens()).read(address.origin));
  if (token === null) {
    throw new AppError('no-token', message('cli.noToken', { origin: address.origin }));
  }
  return { address, client: await context.connect(address, token) };
}
