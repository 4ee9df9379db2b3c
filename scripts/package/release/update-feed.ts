import { createHash, createPrivateKey, sign } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { PACKAGE_ENDINGS } from '../../../src/core/updates/package-ending';
import { parseSignedRelease, type ReleasePackage } from '../../../src/core/updates/signed-release';
import { FEED_FILE, parseUpdateFeed } from '../../../src/core/updates/update-feed';
import { PRODUCT } from '../product';

/** `updates` in package.json, the only place to configure the feed; both are null if there is none. */
const Configured = z.object({
  updates: z.union([
    z.strictObject({ address: z.null(), publicKey: z.null() }),
    z.strictObject({ address: z.string(), publicKey: z.string() }),
  ]),
});

export interface ReleaseFeed {
  readonly address: string;
  readonly publicKey: string;
}

/** The feed that a release is built with; null for one that never looks for updates. Throws for one that is malformed. */
export async function readReleaseFeed(manifest = 'package.json'): Promise<ReleaseFeed | null> {
  const { updates } = Configured.parse(JSON.parse(await readFile(manifest, 'utf8')));
  if (updates.address === null || updates.publicKey === null) return null;
  parseUpdateFeed(updates);
  return updates;
}

/** Adds the feed to the unpacked app in `folder`, so that it can check for updates. */
export async function writeFeed(folder: string, feed: ReleaseFeed | null): Promise<void> {
  if (feed !== null) await writeFile(join(folder, FEED_FILE), `${JSON.stringify(feed, null, 2)}\n`);
}

/** The files that an app can download as an update, with the checksums to be signed. */
export async function describePackages(files: readonly string[]): Promise<readonly ReleasePackage[]> {
  const packages = files.filter((file) => PACKAGE_ENDINGS.some((ending) => file.endsWith(ending)));
  return Promise.all(
    packages.map(async (path) => {
      const hash = createHash('sha512');
      await pipeline(createReadStream(path), hash);
      return { file: basename(path), bytes: (await stat(path)).size, sha512: hash.digest('hex') };
    }),
  );
}

/**
 * The response of the feed: the version and the checksums of the packages, signed. Throws if an app with this feed would
 * not accept it.
 */
export function signRelease(
  version: string,
  packages: readonly ReleasePackage[],
  privateKey: string,
  { publicKey }: ReleaseFeed,
): string {
  const release = JSON.stringify({ product: PRODUCT.name, version, packages });
  const signature = sign(null, Buffer.from(release), createPrivateKey(privateKey)).toString('base64');
  const text = `${JSON.stringify({ release, signature }, null, 2)}\n`;
  const accepted = parseSignedRelease(text, publicKey);
  if (accepted?.version !== version || accepted.packages.length !== packages.length) {
    throw new Error('The key does not fit the one in package.json, or a package cannot be named.');
  }
  return text;
}
