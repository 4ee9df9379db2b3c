import type { AudienceClient } from '../../../core/api/audience-client';
import { toListedAudience } from '../../../core/api/calls/list-audience';
import { type ApiAddress, parseApiAddress } from '../../../core/api/transport/address';
import type { SettingsStore } from '../../../core/settings/settings-store';
import type { TokenStore } from '../../../core/tokens/token-store';
import { AppError } from '../../../shared/errors';
import type { ConnectionTest } from '../../../shared/ipc/payloads';
import { message } from '../../../shared/messages/message';
import type { Handlers } from '../run-handler';

export interface ServerDeps {
  readonly settings: SettingsStore;
  readonly tokens: TokenStore;
  connect(address: ApiAddress, token: string): AudienceClient;
}

type ServerRequests = 'accounts:list' | 'audiences:page' | 'audiences:delete' | 'connection:test';

/** Requests that go to the server at once; uploads have a queue. */
export function serverHandlers({ settings, tokens, connect }: ServerDeps): Pick<Handlers, ServerRequests> {
  const client = async (): Promise<AudienceClient> => {
    const address = parseApiAddress((await settings.read()).api);
    const token = await tokens.read(address.origin);
    if (token !== null) return connect(address, token);
    throw new AppError('no-token', message('upload.noToken'));
  };
  return {
    'accounts:list': async () => (await client()).adAccounts(),
    'audiences:page': async ({ adAccountId, page }) =>
      (await (await client()).listPage(adAccountId, page)).map(toListedAudience),
    'audiences:delete': async (id) => (await client()).remove(id),
    'connection:test': async () => testConnection(await client(), (await settings.read()).adAccountId),
  };
}

/** Uses calls that change nothing: first the one that needs no ad account. */
async function testConnection(client: AudienceClient, adAccountId: string): Promise<ConnectionTest> {
  const accounts = await offered(client.adAccounts());
  if (accounts !== null) return { kind: 'accepted', accounts: accounts.length };
  const audiences = adAccountId === '' ? null : await offered(client.listPage(adAccountId, 1));
  return audiences === null ? { kind: 'reached' } : { kind: 'accepted', accounts: 1 };
}

/** Null where the server has no such call. */
async function offered<Value>(call: Promise<Value>): Promise<Value | null> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-offered') return null;
    throw error;
  }
}
