/**
 * `npm run release:draft`: creates a draft of this version's release on GitHub, with everything in dist/ and its
 * changelog entry. A maintainer reviews and publishes it. If package.json names a feed of updates, it also makes
 * dist/latest.json, signed with the key in UPDATE_SIGNING_KEY (PEM), to be published at the address of the feed with the
 * packages beside it.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PRODUCT } from '../product';
import { readReleases } from './changelog';
import { describePackages, readReleaseFeed, signRelease } from './update-feed';

/** Made below; one of an earlier draft is replaced. */
const LATEST = 'latest.json';

const { version, title } = PRODUCT;
const release = (await readReleases()).find((item) => item.version === version);
const feed = await readReleaseFeed();
const signingKey = process.env.UPDATE_SIGNING_KEY ?? '';
const files = readdirSync('dist', { withFileTypes: true }).filter((entry) => entry.isFile() && entry.name !== LATEST);
const problem =
  release === undefined
    ? `CHANGELOG.md has no release ${version}. Move what is unreleased under a heading with version and date.`
    : !files.some(({ name }) => name.startsWith('SHA256SUMS'))
      ? 'There is nothing to release in dist/. Run "npm run release" first.'
      : feed !== null && signingKey === ''
        ? 'package.json names a feed of updates. Set UPDATE_SIGNING_KEY, so that its response can be signed.'
        : null;

if (release === undefined || problem !== null) {
  console.error(problem);
  process.exitCode = 1;
} else {
  const assets = files.map(({ name }) => join('dist', name));
  if (feed !== null) {
    const latest = join('dist', LATEST);
    writeFileSync(latest, signRelease(version, await describePackages(assets), signingKey, feed));
    assets.push(latest);
  }
  const options = ['--title', `${title} ${version}`, '--notes', release.notes];
  execFileSync('gh', ['release', 'create', `v${version}`, '--draft', '--verify-tag', ...options, ...assets], {
    stdio: 'inherit',
  });
}
