import { createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod/mini';
import { parseApiAddress } from '../api/transport/address';
import { systemCode } from '../fs/write-failure';

/** Where a build asks for newer versions, and whose signature it believes. */
export interface UpdateFeed {
  readonly url: URL;
  /** Ed25519, as Base64 of its SPKI form. */
  readonly publicKey: string;
}

/** In the app's archive, where what guards the code guards it too; written by the release alone. */
export const FEED_FILE = 'update-feed.json';

const schema = z.object({ address: z.string(), publicKey: z.string() });

/** Null for a build without a feed, which never looks. Throws for one that was built wrongly. */
export function readUpdateFeed(path: string): UpdateFeed | null {
  const text = readIfThere(path);
  return text === null ? null : parseUpdateFeed(JSON.parse(text));
}

/** https only, but for this computer itself; no user name, no query that could tell users apart. */
export function parseUpdateFeed(value: unknown): UpdateFeed {
  const { address, publicKey } = schema.parse(value);
  const { origin, basePath } = parseApiAddress(address);
  const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('The key of the update feed is no Ed25519 key.');
  return { url: new URL(`${origin}${basePath}`), publicKey };
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}
