import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ReferenceApi, SAMPLE_TOKEN, startReferenceApi } from '../../../tools/reference-api/server';

const run = promisify(execFile);
const HASH = 'a'.repeat(64);

let folder: string;
let api: ReferenceApi;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reference-api-test-'));
  api = await startReferenceApi({ dataDir: join(folder, 'data'), maxBytes: 100_000 });
});
afterEach(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

interface Reply {
  readonly status: number;
  readonly headers: string;
  readonly json: unknown;
}

/** curl's result, as in the documentation. */
async function curl(path: string, options: readonly string[], token = SAMPLE_TOKEN): Promise<Reply> {
  const authorization = ['-H', 'Accept: application/json', '-H', `Authorization: OAuth ${token}`];
  const { stdout } = await run('curl', ['-s', '-i', `${api.url}${path}`, ...authorization, ...options]);
  // A large form is sent after a 100 (Continue), whose head comes first.
  const [head = '', ...rest] = stdout.replace(/^HTTP\/1\.1 100 .*\r\n\r\n/, '').split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  return { status: Number(head.split(' ')[1]), headers: head, json: body === '' ? null : JSON.parse(body) };
}

/** The documentation's example, with some parts replaced or, by null, omitted. */
async function post(
  content: string,
  changes: Readonly<Record<string, string | null>> = {},
  method = ['/custom_audiences', 'POST'],
) {
  const path = join(folder, 'spending_users.csv');
  await writeFile(path, content);
  const parts = {
    fb_ad_account_id: '2',
    name: 'Spending users',
    description: 'Users who bought something on my site',
    opt_out_link: 'http://www.myshop.com/opt_out',
    user_type: 'email_hash',
    file: `@${path};type=text/plain`,
    ...changes,
  };
  const form = Object.entries(parts).flatMap(([name, value]) => (value === null ? [] : ['-F', `${name}=${value}`]));
  return curl(method[0] ?? '', ['-X', method[1] ?? '', ...form]);
}

describe('creating an audience', () => {
  it('responds to the example of the documentation as documented', async () => {
    const { status, headers, json } = await post(`${HASH}\n`);
    expect(status).toBe(201);
    expect(json).toEqual({
      fb_custom_audience: {
        id: 54,
        name: 'Spending users',
        description: null,
        opt_out_link: 'http://www.myshop.com/opt_out',
        user_type: 'email_hash',
        fb_id: null,
      },
    });
    for (const name of [
      'X-Frame-Options: SAMEORIGIN',
      'ETag: "',
      'X-Request-Id: ',
      'X-Runtime: ',
      'Cache-Control: max-age=0',
    ]) {
      expect(headers.toLowerCase()).toContain(name.toLowerCase());
    }
    expect(headers).toMatch(/content-type: application\/json; charset=utf-8/i);
  });

  it.each([
    ['fb_ad_account_id', null, "can't be blank"],
    ['name', null, "can't be blank"],
    ['name', ' ', "can't be blank"],
    ['user_type', null, "can't be blank"],
    ['user_type', 'email', 'is not included in the list'],
    ['file', null, "can't be blank"],
  ])('wants %s and refuses %j', async (field, value, problem) => {
    expect(await post(`${HASH}\n`, { [field]: value })).toMatchObject({
      status: 422,
      json: { errors: { [field]: [problem] } },
    });
    expect(api.store.all()).toEqual([]);
  });

  it.each([
    ['an address', `${HASH}\njane@example.com\n`, 2],
    ['a header', `email\n${HASH}\n`, 1],
    ['an uppercase hash', `${'A'.repeat(64)}\n`, 1],
    ['a CR LF ending', `${HASH}\r\n`, 1],
    ['a blank line', `${HASH}\n\n${HASH}\n`, 2],
    ['a byte order mark', `\ufeff${HASH}\n`, 1],
    ['a line too long', `${HASH}\n${HASH}0\n`, 2],
  ])('refuses %s by line number, without repeating it', async (_what, content, line) => {
    const reply = await post(content);
    expect(reply).toMatchObject({ status: 422, json: { errors: { file: [`line ${line} is not a SHA-256 hash`] } } });
    expect(await readdir(join(folder, 'data'))).toEqual([]);
  });

  it('accepts plain IDs for the two types of ID only', async () => {
    const content = '38400000-8cf0-11bd-b23e-10b96e40000d\n';
    expect(await post(content, { user_type: 'mobile_advertiser_id' })).toMatchObject({ status: 201 });
    expect(await post(content, { user_type: 'custom_audience_third_party_id' })).toMatchObject({ status: 201 });
    expect(await post(content, { user_type: 'phone_hash' })).toMatchObject({ status: 422 });
    expect(await post(`${HASH}\nplain\n`, { user_type: 'mobile_advertiser_id' })).toMatchObject({ status: 422 });
  });

  it('refuses an empty file, a wrong token and a file that is too large', async () => {
    expect(await post('')).toMatchObject({ status: 422, json: { errors: { file: ['is empty'] } } });
    expect(await curl('/fb_ad_accounts', [], 'wrong')).toMatchObject({ status: 401 });
    expect(await post(`${HASH}\n`.repeat(2000))).toMatchObject({ status: 413 });
  });

  it('records each request', async () => {
    await post(`${HASH}\n${HASH}\n`);
    expect(api.log).toMatchObject([
      {
        method: 'POST',
        path: '/custom_audiences',
        status: 201,
        fields: { fb_ad_account_id: '2', name: 'Spending users' },
        file: { name: 'spending_users.csv', type: 'text/plain', lines: 2 },
      },
    ]);
  });

  it('keeps audiences and their files over a restart, and continues to count', async () => {
    await post(`${HASH}\n`);
    await api.close();
    api = await startReferenceApi({ dataDir: join(folder, 'data') });
    expect(api.store.all()).toMatchObject([{ id: 54, lines: 1 }]);
    expect(await post(`${HASH}\n`)).toMatchObject({ status: 201, json: { fb_custom_audience: { id: 55 } } });
    const kinds = (await readdir(join(folder, 'data'))).map((name) => name.replace(/-.*\./, '.'));
    expect(kinds.sort()).toEqual(['audience.json', 'audience.json', 'audience.txt', 'audience.txt']);
  });
});

describe('the other calls', () => {
  it('add, list, get and delete', async () => {
    await post(`${HASH}\n`);
    const path = '/custom_audiences/6010000000054';
    const added = await post(`${HASH}\n${HASH}\n`, { name: null, description: null, opt_out_link: null }, [
      path,
      'PUT',
    ]);
    expect(added).toMatchObject({ status: 200, json: { fb_custom_audience: { id: 54, fb_id: '6010000000054' } } });
    expect(api.store.all()).toMatchObject([{ lines: 3 }]);
    expect(await curl('/custom_audiences?fb_ad_account_id=2', [])).toMatchObject({
      status: 200,
      json: { custom_audiences: [{ id: 54 }], meta: { page: 1, total: 1 } },
    });
    expect(await curl(path, [])).toMatchObject({ status: 200, json: { fb_custom_audience: { id: 54 } } });
    expect(await curl('/custom_audiences/54', ['-X', 'DELETE'])).toMatchObject({ status: 204, json: null });
    expect(await curl(path, [])).toMatchObject({ status: 404 });
    expect(await curl('/custom_audiences/54', ['-X', 'DELETE'])).toMatchObject({ status: 404 });
  });

  it('list the ad accounts', async () => {
    expect(await curl('/fb_ad_accounts', [])).toMatchObject({
      status: 200,
      json: { fb_ad_accounts: [{ fb_id: '2' }, {}] },
    });
  });

  it('are missing when they are not offered', async () => {
    await api.close();
    api = await startReferenceApi({ offers: { list: false, adAccounts: false } });
    expect(await curl('/custom_audiences?fb_ad_account_id=2', [])).toMatchObject({ status: 404 });
    expect(await curl('/fb_ad_accounts', [])).toMatchObject({ status: 404 });
  });
});

describe('the fault switches', () => {
  it('apply to the next requests in order, or until switched off', async () => {
    api.faults.next({ kind: 'status', status: 500 }, { kind: 'status', status: 418 });
    const statuses = async () => (await curl('/fb_ad_accounts', [])).status;
    expect([await statuses(), await statuses(), await statuses()]).toEqual([500, 418, 200]);
    api.faults.always({ kind: 'status', status: 503 });
    expect([await statuses(), await statuses()]).toEqual([503, 503]);
    api.faults.clear();
    expect(await statuses()).toBe(200);
  });
});
