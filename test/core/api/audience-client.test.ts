import { appendFile, rm, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type AudienceClient, createAudienceClient } from '../../../src/core/api/audience-client';
import { parseApiAddress } from '../../../src/core/api/transport/address';
import type { UploadTarget } from '../../../src/shared/upload';
import { type ReferenceApi, startReferenceApi } from '../../../tools/reference-api/server';
import { saying } from '../../sentences';
import { audienceFile, NEW_AUDIENCE, PATIENT, QUICK, TOKEN } from './support';

vi.setConfig({ testTimeout: 30_000 });

let api: ReferenceApi;
let client: AudienceClient;

beforeEach(async () => {
  api = await startReferenceApi();
  client = clientOf(api);
});
afterEach(() => api.close());

function clientOf({ url }: { url: string }, token = TOKEN, timeouts = PATIENT): AudienceClient {
  return createAudienceClient({ address: parseApiAddress(url), token, timeouts });
}

describe('uploading', () => {
  it('creates an audience and returns its ID, the request ID and the ETag', async () => {
    const outcome = await client.send(NEW_AUDIENCE, await audienceFile());
    expect(outcome).toMatchObject({
      kind: 'created',
      audience: { id: '54', name: 'Spending users', description: null, userType: 'email_hash', fbId: null },
      response: { status: 201, requestId: api.log[0]?.requestId, etag: expect.stringMatching(/^"[0-9a-f]{32}"$/) },
    });
    expect(api.store.all()).toMatchObject([{ lines: 3, description: 'Users who bought something on my site' }]);
  });

  it('sends the fields in the documented order and a file name that reveals nothing', async () => {
    await client.send(NEW_AUDIENCE, await audienceFile());
    expect(Object.entries(api.log[0]?.fields ?? {})).toEqual([
      ['fb_ad_account_id', '2'],
      ['name', 'Spending users'],
      ['description', 'Users who bought something on my site'],
      ['opt_out_link', 'http://www.myshop.com/opt_out'],
      ['user_type', 'email_hash'],
    ]);
    expect(api.log[0]?.file).toEqual({ name: 'audience.txt', type: 'text/plain', lines: 3 });
  });

  it('sends no other headers than these', async () => {
    await client.send(NEW_AUDIENCE, await audienceFile());
    expect(Object.keys(api.log[0]?.headers ?? {}).sort()).toEqual([
      'accept',
      'accept-encoding',
      'authorization',
      'connection',
      'content-length',
      'content-type',
      'host',
      'user-agent',
    ]);
    expect(api.log[0]?.headers).toMatchObject({ connection: 'close', authorization: `OAuth ${TOKEN}` });
  });

  it('does not send optional fields that are empty', async () => {
    const target: UploadTarget = {
      kind: 'new',
      fields: { adAccountId: '2', name: 'A', description: ' ', optOutLink: '', userType: 'phone_hash' },
    };
    expect(await client.send(target, await audienceFile())).toMatchObject({ kind: 'created' });
    expect(Object.keys(api.log[0]?.fields ?? {})).toEqual(['fb_ad_account_id', 'name', 'user_type']);
  });

  it('adds people to an existing audience', async () => {
    await client.send(NEW_AUDIENCE, await audienceFile(3));
    const [existing] = await client.list('2');
    const fields = { adAccountId: '2', userType: 'email_hash' } as const;
    const target: UploadTarget = { kind: 'existing', audienceId: existing?.fbId ?? '', fields };
    const outcome = await client.send(target, await audienceFile(4));
    expect(outcome).toMatchObject({ kind: 'created', audience: { id: '54' }, response: { status: 200 } });
    expect(api.store.all()).toMatchObject([{ lines: 7 }]);
    expect(Object.keys(api.log.at(-1)?.fields ?? {})).toEqual(['fb_ad_account_id', 'user_type']);
  });

  it('reports progress that only grows and ends at the whole', async () => {
    const seen: number[] = [];
    let whole = 0;
    await client.send(NEW_AUDIENCE, await audienceFile(20_000), {
      onProgress: (sent, total) => {
        seen.push(sent);
        whole = total;
      },
    });
    expect(seen.length).toBeGreaterThan(10);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(whole);
    expect(String(whole)).toBe(api.log[0]?.headers['content-length']);
  });

  it.each([
    ['changed', async (path: string) => writeFile(path, `${'b'.repeat(64)}\n`.repeat(3))],
    ['grown', async (path: string) => appendFile(path, `${'b'.repeat(64)}\n`)],
    ['gone', async (path: string) => rm(path)],
  ])('does not send a file that was %s since it was hashed', async (_how, spoil) => {
    const file = await audienceFile();
    await spoil(file.path);
    await expect(client.send(NEW_AUDIENCE, file)).rejects.toMatchObject({ code: 'not-an-audience-file' });
    expect(api.log).toEqual([]);
  });

  it('does not complete a request whose file changes meanwhile', async () => {
    const file = await audienceFile(100_000);
    let spoiled: Promise<void> | undefined;
    const sending = client.send(NEW_AUDIENCE, file, {
      onProgress: () => {
        spoiled ??= writeFile(file.path, `${'b'.repeat(64)}\n`.repeat(file.lines));
      },
    });
    await expect(sending).rejects.toMatchObject({ code: 'not-an-audience-file' });
    await spoiled;
    expect(api.store.all()).toEqual([]);
  });

  it('has nothing to upload if the file is empty', async () => {
    const file = { ...(await audienceFile()), lines: 0, bytes: 0 };
    await expect(client.send(NEW_AUDIENCE, file)).rejects.toMatchObject({ code: 'nothing-to-upload' });
  });

  it('refuses an audience ID that would lead to another address', async () => {
    const fields = { adAccountId: '2', userType: 'email_hash' } as const;
    const target: UploadTarget = { kind: 'existing', audienceId: '../fb_ad_accounts', fields };
    await expect(client.send(target, await audienceFile())).rejects.toMatchObject({ code: 'bad-field' });
    expect(api.log).toEqual([]);
  });
});

describe('the calls that read', () => {
  it('lists all audiences of an account over all pages', async () => {
    const file = await audienceFile();
    for (let n = 1; n <= 23; n++) {
      await client.send({ kind: 'new', fields: { adAccountId: '2', name: `No ${n}`, userType: 'email_hash' } }, file);
    }
    const names = (await client.list('2')).map((audience) => audience.name);
    expect(names).toEqual(Array.from({ length: 23 }, (_, index) => `No ${index + 1}`));
    expect(await client.list('3')).toEqual([]);
  });

  it('ends with a server that ignores the page', async () => {
    const body = JSON.stringify({ custom_audiences: [{ id: 1, name: 'same' }], meta: { page: 1, total: 99 } });
    api.faults.always({ kind: 'status', status: 200, body });
    expect(await client.list('2')).toHaveLength(1);
  });

  it('gets and deletes one audience', async () => {
    await client.send(NEW_AUDIENCE, await audienceFile());
    expect(await client.get('54')).toMatchObject({ id: '54', fbId: '6010000000054' });
    await client.remove('54');
    await expect(client.get('54')).rejects.toMatchObject({ code: 'refused', details: { status: 404 } });
  });

  it('lists the ad accounts, with long IDs to the last digit', async () => {
    expect(await client.adAccounts()).toEqual([
      { id: '1', name: 'Online shop', currency: 'EUR', fbId: '2' },
      { id: '2', name: 'Outlet store', currency: 'USD', fbId: '1023456789012345678' },
    ]);
  });

  it.each([404, 405, 501])('says that a list with status %d is not offered', async (status) => {
    api.faults.always({ kind: 'status', status });
    await expect(client.list('2')).rejects.toMatchObject({ code: 'not-offered' });
    await expect(client.adAccounts()).rejects.toMatchObject({ code: 'not-offered' });
  });

  it('says that the token was not accepted', async () => {
    await expect(clientOf(api, 'another-token').list('2')).rejects.toMatchObject({
      code: 'refused',
      description: saying('token'),
      details: { status: 401 },
    });
  });

  it.each(['html', 'cut-off', 'huge'] as const)('calls a list that is %s unreadable', async (kind) => {
    api.faults.next(kind === 'huge' ? { kind, bytes: 3_000_000 } : { kind });
    await expect(client.list('2')).rejects.toMatchObject({ code: 'unreadable-response' });
  });

  it('says when the server is unreachable, and when the call is cancelled', async () => {
    api.faults.next({ kind: 'silence' });
    const hasty = clientOf(api, TOKEN, QUICK);
    await expect(hasty.list('2')).rejects.toMatchObject({ code: 'not-sent', details: { cause: 'response-timeout' } });
    await expect(client.list('2', AbortSignal.abort())).rejects.toMatchObject({ code: 'cancelled' });
    await api.close();
    await expect(client.list('2')).rejects.toMatchObject({
      code: 'not-sent',
      details: { cause: 'connection-refused' },
    });
  });
});

describe('the token', () => {
  it.each(['', 'two words', 'line\nbreak', 'tökén'])(
    'is refused without being repeated if it cannot be a token: %j',
    (token) => {
      expect(() => clientOf(api, token)).toThrow(expect.objectContaining({ code: 'bad-field' }));
      if (token !== '') expect(() => clientOf(api, token)).not.toThrow(token);
    },
  );

  it.each([
    ['as text', `You sent ${TOKEN}.`],
    ['in HTML', `<h1>Bad token</h1><p>${'x'.repeat(250)} OAuth ${TOKEN}</p>`],
    ['in JSON', JSON.stringify({ error: `no such token: ${TOKEN}` })],
    ['with JSON escapes', `{"error": "no such token: \\u0063${TOKEN.slice(1)}"}`],
  ])('does not leak when the server echoes it %s', async (_how, body) => {
    const headers = { 'X-Request-Id': TOKEN, ETag: TOKEN };
    for (const status of [401, 422, 500, 200]) {
      api.faults.next({ kind: 'status', status, headers, body });
      const outcome = await client.send(NEW_AUDIENCE, await audienceFile());
      expect(JSON.stringify(outcome)).not.toContain(TOKEN.slice(0, 8));
    }
    api.faults.next({ kind: 'status', status: 401, headers, body });
    const error: unknown = await client.list('2').catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(Error);
    expect(String(error) + JSON.stringify(error)).not.toContain(TOKEN.slice(0, 8));
  });

  it('does not leak from an audience that repeats it', async () => {
    const body = JSON.stringify({ fb_custom_audience: { id: 9, name: `n ${TOKEN}`, extra: [TOKEN] } });
    api.faults.next({ kind: 'status', status: 201, body });
    const outcome = await client.send(NEW_AUDIENCE, await audienceFile());
    expect(outcome).toMatchObject({ kind: 'created', audience: { id: '9', name: 'n [token]' } });
    expect(JSON.stringify(outcome)).not.toContain(TOKEN);
  });
});
