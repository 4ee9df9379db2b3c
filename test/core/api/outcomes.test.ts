import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:tls';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createAudienceClient } from '../../../src/core/api/audience-client';
import { parseApiAddress } from '../../../src/core/api/transport/address';
import type { AudienceFile, UploadOutcome } from '../../../src/shared/upload';
import type { Fault } from '../../../tools/reference-api/faults';
import { type ReferenceApi, startReferenceApi } from '../../../tools/reference-api/server';
import { saying } from '../../sentences';
import {
  audienceFile,
  NEW_AUDIENCE,
  PATIENT,
  QUICK,
  rawServer,
  respondWith,
  TOKEN,
  writeAudienceFile,
} from './support';

// Tens of megabytes are transferred, on a computer that may be busy.
vi.setConfig({ testTimeout: 30_000 });

/** More than the buffers of a connection hold, so that a server that does not read has an effect. */
const MANY_LINES = 400_000;

let api: ReferenceApi;
let folder = '';
let large: AudienceFile;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'outcomes-'));
  large = await writeAudienceFile(folder, MANY_LINES);
});
afterAll(() => rm(folder, { recursive: true }));

beforeEach(async () => {
  api = await startReferenceApi();
});
afterEach(() => api.close());

async function upload(
  url: string,
  file?: AudienceFile,
  signal?: AbortSignal,
  timeouts = PATIENT,
): Promise<UploadOutcome> {
  const client = createAudienceClient({ address: parseApiAddress(url), token: TOKEN, timeouts });
  return client.send(NEW_AUDIENCE, file ?? (await audienceFile()), signal ? { signal } : {});
}

/** Runs once the whole request has arrived. */
function atClosingBoundary(socket: Socket, run: () => void): void {
  let tail = '';
  socket.on('data', (chunk: Buffer) => {
    tail = (tail + chunk.toString('latin1')).slice(-4);
    if (tail === '--\r\n') run();
  });
}

/** Sends the head of a response for the first bytes of a request, and the rest for the last ones. */
function respondHalfway(status: number) {
  return (socket: Socket): void => {
    socket.once('data', () => socket.write(`HTTP/1.1 ${status} Early\r\nConnection: close\r\n\r\n{"id":`));
    atClosingBoundary(socket, () => socket.end('7}'));
  };
}

async function uploadWith(fault: Fault, file?: AudienceFile): Promise<UploadOutcome> {
  api.faults.next(fault);
  const responds = fault.kind !== 'stall' && fault.kind !== 'silence' && fault.kind !== 'slow';
  return upload(api.url, file, undefined, responds ? PATIENT : QUICK);
}

describe('not sent', () => {
  it('when nobody listens', async () => {
    await api.close();
    const outcome = await upload(api.url);
    expect(outcome).toMatchObject({ kind: 'not-sent', cause: 'connection-refused', needsPerson: false });
  });

  it('when the host has no address', async () => {
    const outcome = await upload('https://no-such-host.invalid');
    expect(outcome).toMatchObject({ kind: 'not-sent', cause: 'name-not-found', needsPerson: false });
    expect(outcome).toMatchObject({ message: saying('no-such-host.invalid') });
  });

  it('when the secure connection is never made', async () => {
    const silent = await rawServer(() => undefined);
    const outcome = await upload(silent.url.replace('http:', 'https:'), undefined, undefined, QUICK);
    expect(outcome).toMatchObject({ kind: 'not-sent', needsPerson: false });
  });

  it('when the certificate has no known issuer, even if the environment disables verification', async () => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    onTestFinished(() => void vi.unstubAllEnvs());
    const pem = await readFile(new URL('self-signed.pem', import.meta.url));
    let heard = 0;
    const server = createServer({ key: pem, cert: pem }, (socket) => socket.on('data', () => heard++));
    server.on('tlsClientError', () => undefined);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const address = server.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    const outcome = await upload(`https://localhost:${port}`);
    expect(outcome).toMatchObject({ kind: 'not-sent', cause: 'certificate', needsPerson: true });
    expect(outcome).toMatchObject({ message: saying('NODE_EXTRA_CA_CERTS') });
    expect(heard).toBe(0);
  });

  it('when the server does not speak TLS', async () => {
    const outcome = await upload(api.url.replace('http:', 'https:'));
    expect(outcome).toMatchObject({ kind: 'not-sent', cause: 'certificate', needsPerson: true });
  });

  it.each([
    [407, 'proxy-sign-in', true],
    [403, 'proxy-refused', true],
    [502, 'proxy-refused', false],
  ])('when the proxy responds with %d', async (status, cause, needsPerson) => {
    const heads: string[] = [];
    const proxy = await rawServer(
      respondWith(`HTTP/1.1 ${status} No\r\nContent-Length: 0\r\n\r\n`, (head) => heads.push(head)),
    );
    vi.stubEnv('HTTPS_PROXY', proxy.url);
    vi.stubEnv('https_proxy', proxy.url);
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(await upload('https://api.invalid')).toMatchObject({ kind: 'not-sent', cause, needsPerson });
    expect(heads).toHaveLength(1);
    expect(heads[0]).toMatch(/^CONNECT api\.invalid:443 /);
    expect(heads[0]).not.toContain(TOKEN);
  });

  it('is not sent to a proxy when the server is this computer', async () => {
    const proxy = await rawServer(() => undefined);
    vi.stubEnv('HTTP_PROXY', proxy.url);
    vi.stubEnv('http_proxy', proxy.url);
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(await upload(api.url)).toMatchObject({ kind: 'created' });
    expect(proxy.connections()).toBe(0);
  });
});

describe('incomplete', () => {
  it.each([
    ['resets the connection within the body', { kind: 'reset', when: 'during-body' }, 'connection-lost'],
    ['stops reading', { kind: 'stall' }, 'no-progress'],
    ['fails before it has read the body', { kind: 'status', status: 500, early: true }, 'status-500'],
  ] as const)('when the server %s', async (_what, fault, cause) => {
    const outcome = await uploadWith(fault, large);
    expect(outcome).toMatchObject({ kind: 'incomplete', cause });
    expect(api.store.all()).toEqual([]);
  });

  it('when the marketer cancels before the closing boundary', async () => {
    const cancel = new AbortController();
    api.faults.next({ kind: 'stall' });
    const client = createAudienceClient({ address: parseApiAddress(api.url), token: TOKEN });
    const outcome = await client.send(NEW_AUDIENCE, large, {
      signal: cancel.signal,
      onProgress: () => cancel.abort(),
    });
    expect(outcome).toMatchObject({ kind: 'incomplete', cause: 'cancelled' });
  });

  it('when the marketer cancelled before it began', async () => {
    expect(await upload(api.url, undefined, AbortSignal.abort())).toEqual({
      kind: 'incomplete',
      cause: 'cancelled',
      bytesSent: 0,
    });
    expect(api.log).toEqual([]);
  });
});

describe('refused', () => {
  it.each([400, 401, 403, 404, 405, 409, 410, 413, 415, 418, 422])(
    'with status %d, in the server’s own words',
    async (status) => {
      const outcome = await uploadWith({ kind: 'status', status, body: '{"error": "Because of <b>that</b>"}' });
      expect(outcome).toMatchObject({
        kind: 'refused',
        message: saying('Because of'),
        response: { status },
      });
    },
  );

  it.each([401, 413])('with an early status %d while the body is still being sent', async (status) => {
    const outcome = await uploadWith({ kind: 'status', status, early: true }, large);
    expect(outcome).toMatchObject({ kind: 'refused', response: { status } });
  });

  it.each([301, 302])('with an early redirect %d, sent without reading the list', async (status) => {
    const outcome = await uploadWith({ kind: 'status', status, early: true }, large);
    expect(outcome).toMatchObject({ kind: 'refused', response: { status } });
  });

  it.each([307, 308])('with redirect %d, which means that nothing was done, and is not followed', async (status) => {
    const other = await rawServer(() => undefined);
    const outcome = await uploadWith({ kind: 'redirect', status, to: `${other.url}/custom_audiences` });
    expect(outcome).toMatchObject({ kind: 'refused', message: saying(`127.0.0.1:${other.port}`) });
    expect(other.connections()).toBe(0);
    expect(api.log).toHaveLength(1);
  });
});

describe('refused for now', () => {
  it.each([
    [429, {}, null],
    [429, { 'Retry-After': '120' }, 120],
    [425, {}, null],
    [503, { 'Retry-After': '7' }, 7],
  ])('with status %d and %j', async (status, headers, retryAfterSeconds) => {
    const outcome = await uploadWith({ kind: 'status', status, headers });
    expect(outcome).toMatchObject({ kind: 'refused-for-now', retryAfterSeconds });
  });
});

describe('unknown', () => {
  it.each([
    [201, '{"fb_custom_audience": {"id": 7}}'],
    [200, '{"fb_custom_audience": {"id": 7}}'],
    [202, ''],
    [201, '<html>'],
  ])('when the server says yes (%d) before it has had the whole list', async (status, body) => {
    const outcome = await uploadWith({ kind: 'status', status, body, early: true }, large);
    expect(outcome).toMatchObject({ kind: 'unknown', cause: 'early-response', response: { status } });
  });

  it.each([
    [200, 'early-response'],
    [201, 'early-response'],
    [204, 'early-response'],
    [500, 'status-500'],
  ])('when status %d came early, and the end of that response only after the whole list', async (status, cause) => {
    const { url } = await rawServer(respondHalfway(status));
    expect(await upload(url, large)).toMatchObject({ kind: 'unknown', cause });
  });

  it.each([301, 302, 303])('with redirect %d, which may mean that it was done, and is not followed', async (status) => {
    const other = await rawServer(() => undefined);
    const outcome = await uploadWith({ kind: 'redirect', status, to: `${other.url}/custom_audiences` });
    expect(outcome).toMatchObject({ kind: 'unknown', cause: `status-${status}` });
    expect(other.connections()).toBe(0);
    expect(api.log).toHaveLength(1);
  });

  it.each([408, 500, 502, 503, 504, 520, 527])('with status %d', async (status) => {
    const outcome = await uploadWith({ kind: 'status', status, effect: true });
    expect(outcome).toMatchObject({ kind: 'unknown', cause: `status-${status}`, response: { status } });
  });

  it.each([
    ['the connection is reset', { kind: 'reset', when: 'after-body', effect: true }, 'connection-lost'],
    ['no response comes', { kind: 'silence', effect: true }, 'response-timeout'],
    ['the response comes too slowly', { kind: 'slow', everyMilliseconds: 200, effect: true }, 'response-timeout'],
    ['the response is garbage', { kind: 'garbage', effect: true }, 'malformed-response'],
  ] as const)('when %s after the whole body', async (_what, fault, cause) => {
    const outcome = await uploadWith(fault);
    expect(outcome).toEqual({ kind: 'unknown', cause, response: null });
    expect(api.store.all()).toHaveLength(1);
  });

  it('when the connection ends without a response', async () => {
    const { url } = await rawServer(respondWith(''));
    expect(await upload(url)).toMatchObject({ kind: 'unknown', cause: 'connection-lost' });
  });

  it('when the headers of the response are endless', async () => {
    const { url } = await rawServer(respondWith(`HTTP/1.1 201 Created\r\nX-Bomb: ${'b'.repeat(100_000)}\r\n\r\n`));
    expect(await upload(url)).toMatchObject({ kind: 'unknown', cause: 'malformed-response' });
  });

  it.each([
    ['endless 100s', 'HTTP/1.1 100 Continue\r\n\r\n'.repeat(5000)],
    ['a 100 that does not end', `HTTP/1.1 100 Continue\r\nX: ${'b'.repeat(100_000)}`],
  ])('when the server sends %s', async (_what, response) => {
    const { url } = await rawServer(respondWith(response));
    expect(await upload(url)).toMatchObject({ kind: 'unknown', response: null });
  });

  it.each(['100 Continue', '103 Early Hints'])('when nothing but %s comes, and never ends', async (status) => {
    const { url } = await rawServer((socket) => {
      const flood = () => {
        while (socket.write(`HTTP/1.1 ${status}\r\n\r\n`.repeat(500)));
      };
      socket.on('drain', flood);
      atClosingBoundary(socket, flood);
    });
    expect(await upload(url)).toMatchObject({ kind: 'unknown', cause: 'malformed-response', response: null });
  });

  it('when the marketer cancels after the closing boundary', async () => {
    const cancel = new AbortController();
    const { url } = await rawServer(respondWith('HTTP/1.1 102 Processing\r\n\r\n', () => cancel.abort()));
    expect(await upload(url, undefined, cancel.signal)).toEqual({
      kind: 'unknown',
      cause: 'cancelled',
      response: null,
    });
  });
});

describe('created, after a 1xx', () => {
  const body = '{"fb_custom_audience": {"id": 7}}';
  const created = `HTTP/1.1 201 Created\r\nContent-Length: ${body.length}\r\n\r\n${body}`;

  it.each([
    ['one 100', 'HTTP/1.1 100 Continue\r\n\r\n'],
    ['one with headers', 'HTTP/1.1 100 Continue\r\nX-Why: none\r\n\r\n'],
    ['several of them', 'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\n\r\n'],
    ['one behind another 1xx', 'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n'],
    ['an unknown 1xx', 'HTTP/1.1 199 Soon\r\n\r\n'],
  ])('when %s came before it that nobody asked for', async (_what, interim) => {
    const { url } = await rawServer(respondWith(interim + created));
    expect(await upload(url)).toMatchObject({ kind: 'created', audience: { id: '7' } });
  });

  it('when a 100 comes in pieces, while the list is still being sent', async () => {
    const { url } = await rawServer((socket) => {
      const pieces = ['HTTP/1.', '1 100 Con', 'tinue\r\n\r', '\n'];
      socket.on('data', () => {
        const piece = pieces.shift();
        if (piece !== undefined) socket.write(piece);
      });
      atClosingBoundary(socket, () => socket.end(pieces.splice(0).join('') + created));
    });
    expect(await upload(url, large)).toMatchObject({ kind: 'created', audience: { id: '7' } });
  });
});

describe('created, but unread', () => {
  it.each([
    ['HTML', { kind: 'html', effect: true }],
    ['cut off', { kind: 'cut-off', effect: true }],
    ['huge', { kind: 'huge', bytes: 5_000_000, effect: true }],
    ['empty', { kind: 'status', status: 201, effect: true }],
    ['without an ID', { kind: 'status', status: 201, body: '{"fb_custom_audience": {"id": null}}', effect: true }],
    ['202', { kind: 'status', status: 202, body: '{"fb_custom_audience": {"id": 7}}', effect: true }],
    ['204', { kind: 'status', status: 204, effect: true }],
  ] as const)('when the response is %s', async (_what, fault) => {
    const outcome = await uploadWith(fault);
    expect(outcome).toMatchObject({ kind: 'created-unread', problem: saying(/\.$/) });
    expect(api.store.all()).toHaveLength(1);
  });
});

describe('created', () => {
  it.each([
    [
      'with interim responses before it',
      'HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n',
      201,
    ],
    ['with status 200', '', 200],
  ])('%s', async (_what, interim, status) => {
    const body = '{"fb_custom_audience": {"id": 6012345678901234567, "subtype": "CUSTOM"}}';
    const response = `${interim}HTTP/1.1 ${status} OK\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
    const { url } = await rawServer(respondWith(response));
    const outcome = await upload(url);
    expect(outcome).toMatchObject({
      kind: 'created',
      audience: { id: '6012345678901234567', raw: { subtype: 'CUSTOM' } },
    });
  });

  it('after a delay that is within the deadline', async () => {
    expect(await uploadWith({ kind: 'delay', milliseconds: 300 })).toMatchObject({ kind: 'created' });
  });
});
