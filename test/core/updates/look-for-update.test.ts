import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lookForUpdate } from '../../../src/core/updates/look-for-update';
import { isNewer, parseSignedRelease } from '../../../src/core/updates/signed-release';
import { parseUpdateFeed } from '../../../src/core/updates/update-feed';
import { describedPackage, startUpdateServer, type UpdateServer } from '../../update-server';

const PRODUCT = 'audience-uploader';

let server: UpdateServer;
beforeEach(async () => {
  server = await startUpdateServer();
});
afterEach(() => server.close());

const look = (current = '1.2.3') => lookForUpdate(parseUpdateFeed(server.feed), current);

describe('looking for an update', () => {
  it('sends one request, which is the same from everybody', async () => {
    server.respond(server.signed({ product: PRODUCT, version: '1.2.4' }));
    expect(await look()).toEqual({ version: '1.2.4', packages: [] });
    const host = new URL(server.feed.address).host;
    expect(server.requests).toEqual([
      [
        'GET /latest.json',
        `host: ${host}`,
        'connection: close',
        'accept: application/json',
        'accept-encoding: identity',
        'user-agent: audience-uploader',
        '\n',
      ].join('\n'),
    ]);
  });

  it('finds nothing in the version that runs, or in an earlier one that somebody plays back', async () => {
    for (const version of ['1.2.3', '1.2.2', '0.9.9']) {
      server.respond(server.signed({ product: PRODUCT, version }));
      expect(await look()).toBeNull();
    }
  });

  it('accepts only what the owner of the key has signed', async () => {
    const other = await startUpdateServer();
    const release = JSON.stringify({ product: PRODUCT, version: '9.9.9' });
    const responses = [
      other.signed({ product: PRODUCT, version: '9.9.9' }),
      JSON.stringify({ release }),
      JSON.stringify({ release, signature: '' }),
      release,
      server.signed({ product: 'another-program', version: '9.9.9' }),
      server.signed({ product: PRODUCT, version: '9.9.9-<b>' }),
      '',
    ];
    await other.close();
    for (const response of responses) {
      server.respond(response);
      await expect(look(), response).rejects.toMatchObject({ code: 'untrusted-update' });
    }
  });

  it('reports any other status, and follows no redirect', async () => {
    for (const status of [302, 404, 500]) {
      server.respond(server.signed({ product: PRODUCT, version: '9.9.9' }), status);
      await expect(look()).rejects.toMatchObject({ code: 'refused', description: { values: { status } } });
    }
    server.respond(' '.repeat(2_000_000));
    await expect(look()).rejects.toMatchObject({ code: 'untrusted-update' });
    expect(server.requests).toHaveLength(4);
  });

  it('says that no server could be reached', async () => {
    const { feed } = server;
    await server.close();
    await expect(lookForUpdate(parseUpdateFeed(feed), '1.2.3')).rejects.toMatchObject({
      code: 'not-sent',
      description: { id: 'updates.unreachable', values: { host: new URL(feed.address).host } },
    });
  });
});

describe('a signed release', () => {
  const parse = (text: string) => parseSignedRelease(text, server.feed.publicKey);
  const versionOf = (text: string) => parse(text)?.version ?? null;

  it('is refused once any byte of it has changed', () => {
    const text = server.signed({ product: PRODUCT, version: '1.2.4' });
    expect(versionOf(text)).toBe('1.2.4');
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.integer({ min: 1, max: 255 }), (place, change) => {
        const bytes = Buffer.from(text);
        bytes[place] = (bytes[place] ?? 0) ^ change;
        // A change of JSON's own, or of bits that Base64 leaves over, changes nothing that was signed.
        expect([null, '1.2.4']).toContain(versionOf(bytes.toString()));
      }),
    );
    const changed = text.replace('1.2.4', '1.2.5');
    expect(versionOf(changed)).toBeNull();
  });

  it('names packages by names alone, with a size and a SHA-512, or is refused', () => {
    const known = describedPackage('audience-uploader-1.2.4.deb', Buffer.from('package'));
    const signed = (packages: unknown) => server.signed({ product: PRODUCT, version: '1.2.4', packages });
    expect(parse(signed([known]))?.packages).toEqual([known]);
    const changes = [
      ...[
        '../x.deb',
        '/etc/x.deb',
        'a/b.deb',
        'a\\b.deb',
        '.deb',
        'https://elsewhere.example/x.deb',
        '',
        'x?y.deb',
      ].map((file) => ({ file })),
      { bytes: 0 },
      { bytes: 2 ** 31 },
      { sha512: 'a'.repeat(127) },
      { sha512: null },
    ];
    for (const change of changes) expect(parse(signed([{ ...known, ...change }])), JSON.stringify(change)).toBeNull();
    expect(parse(signed('all'))).toBeNull();
  });

  it('is newer by its numbers, not by their digits', () => {
    const version = fc.tuple(fc.nat(999), fc.nat(999), fc.nat(999));
    fc.assert(
      fc.property(version, version, (a, b) => {
        const number = ([x, y, z]: readonly [number, number, number]) => (x * 1000 + y) * 1000 + z;
        expect(isNewer(a.join('.'), b.join('.'))).toBe(number(a) > number(b));
      }),
    );
    expect(isNewer('1.10.0', '1.9.0')).toBe(true);
    expect(isNewer('1.0.0', '1.0.0-beta.1')).toBe(false);
  });
});

describe('the feed of a build', () => {
  it.each([
    ['an address in the open', { address: 'http://updates.example.com/latest.json' }],
    ['an address that could tell users apart', { address: 'https://updates.example.com/latest.json?id=1' }],
    ['no key', { publicKey: '' }],
    ['a key of another kind', { publicKey: 'MCowBQYDK2VuAyEA3p7bfXt9wbTTW2HC7OQ1Nz+DQ8hbeGdNrfx+FG+IK08=' }],
    ['no address', { address: null }],
  ])('is refused for %s', (_, change) => {
    expect(() => parseUpdateFeed({ ...server.feed, ...change })).toThrow();
  });
});
