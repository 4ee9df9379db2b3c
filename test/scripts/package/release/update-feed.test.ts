import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  describePackages,
  readReleaseFeed,
  signRelease,
  writeFeed,
} from '../../../../scripts/package/release/update-feed';
import { parseSignedRelease } from '../../../../src/core/updates/signed-release';
import { readUpdateFeed } from '../../../../src/core/updates/update-feed';
import { describedPackage } from '../../../update-server';

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'feed-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

function newKey() {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return {
    publicKey: publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
    pem: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
  };
}

const ADDRESS = 'https://updates.example.com/latest.json';

describe('the feed of a release', () => {
  it('is what package.json names, and reaches the app by one file', async () => {
    const folder = await temporaryFolder();
    const updates = { address: ADDRESS, publicKey: newKey().publicKey };
    await writeFile(join(folder, 'package.json'), JSON.stringify({ updates }));
    const feed = await readReleaseFeed(join(folder, 'package.json'));
    await writeFeed(folder, feed);
    expect(readUpdateFeed(join(folder, 'update-feed.json'))).toEqual({
      url: new URL(ADDRESS),
      publicKey: updates.publicKey,
    });
  });

  it('is none while package.json names none: such a build holds nothing of it, and never looks', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'package.json'), JSON.stringify({ updates: { address: null, publicKey: null } }));
    expect(await readReleaseFeed(join(folder, 'package.json'))).toBeNull();
    await writeFeed(folder, null);
    expect(await readdir(folder)).toEqual(['package.json']);
    expect(readUpdateFeed(join(folder, 'update-feed.json'))).toBeNull();
  });

  it.each([
    ['an address without a key', { address: ADDRESS, publicKey: null }],
    ['a key that is none', { address: ADDRESS, publicKey: 'abc' }],
    ['an address that is not encrypted', { address: 'http://updates.example.com', publicKey: newKey().publicKey }],
  ])('stops the release for %s', async (_, updates) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'package.json'), JSON.stringify({ updates }));
    await expect(readReleaseFeed(join(folder, 'package.json'))).rejects.toThrow();
  });

  it('in the package.json of this project can be read', async () => {
    await readReleaseFeed();
  });
});

describe('what is published for the feed', () => {
  it('is believed by the apps that were built with its key', () => {
    const { publicKey, pem } = newKey();
    const text = signRelease('1.2.3', [], pem, { address: ADDRESS, publicKey });
    expect(parseSignedRelease(text, publicKey)).toEqual({ version: '1.2.3', packages: [] });
  });

  it('names the packages that apps can download, with their checksums, and nothing else', async () => {
    const folder = await temporaryFolder();
    const names = ['a.deb', 'a.rpm', 'a.AppImage', 'a.dmg', 'a.exe', 'a.zip', 'SHA256SUMS-linux', 'sbom.cdx.json'];
    for (const name of names) await writeFile(join(folder, name), `content of ${name}`);
    const packages = await describePackages(names.map((name) => join(folder, name)));
    expect(packages).toEqual(
      names.slice(0, 5).map((name) => describedPackage(name, Buffer.from(`content of ${name}`))),
    );
    const { publicKey, pem } = newKey();
    const text = signRelease('1.2.3', packages, pem, { address: ADDRESS, publicKey });
    expect(parseSignedRelease(text, publicKey)).toEqual({ version: '1.2.3', packages });
  });

  it('is not made with a package that no app would accept', () => {
    const { publicKey, pem } = newKey();
    const packages = [describedPackage('../a.deb', Buffer.from('a'))];
    expect(() => signRelease('1.2.3', packages, pem, { address: ADDRESS, publicKey })).toThrow(/cannot be named/);
  });

  it('is not made with another key, which no app would believe', () => {
    const { publicKey } = newKey();
    expect(() => signRelease('1.2.3', [], newKey().pem, { address: ADDRESS, publicKey })).toThrow(/does not fit/);
  });
});
