/**
 * `npm run release:draft`: creates a draft of this version's release on GitHub, with everything in dist/ and its
 * changelog entry. A person reviews and publishes it.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PRODUCT } from '../product';
import { readReleases } from './changelog';

const { version, title } = PRODUCT;
const release = (await readReleases()).find((item) => item.version === version);
const files = readdirSync('dist', { withFileTypes: true }).filter((entry) => entry.isFile());
const problem =
  release === undefined
    ? `CHANGELOG.md has no release ${version}. Move what is unreleased under a heading with version and date.`
    : files.some(({ name }) => name.startsWith('SHA256SUMS'))
      ? null
      : 'There is nothing to release in dist/. Run "npm run release" first.';

if (release === undefined || problem !== null) {
  console.error(problem);
  process.exitCode = 1;
} else {
  const assets = files.map(({ name }) => join('dist', name));
  const words = ['--title', `${title} ${version}`, '--notes', release.notes];
  execFileSync('gh', ['release', 'create', `v${version}`, '--draft', '--verify-tag', ...words, ...assets], {
    stdio: 'inherit',
  });
}
