import { createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod/mini';
import { parseApiAddress } from '../api/transport/address';
import { systemCode } from '../fs/write-failure';

/** Where a build looks for newer versions, and the key that must have signed them. */
export interface UpdateFeed {
  readonly url: URL;
  /** Ed25519, as Base64 of its SPKI form. */
  readonly publicKey: string;
}

/** Packed into the app's archive, protected like the code; written by the release build only. */
export const FEED_FILE = 'update-feed.json';

/** Of every request to it: nothing that could tell users apart. */
export const FEED_HEADERS = { 'Accept-Encoding': 'identity', 'User-Agent': 'audience-uploader' } as const;

const schema = z.object({ address: z.string(), publicKey: z.string() });

/** Null for a build without a feed, which never looks. Throws if the feed is invalid, which is a bug of the build. */
export function readUpdateFeed(path: string): UpdateFeed | null {
  const text = readIfThere(path);
  return text === null ? null : parseUpdateFeed(JSON.parse(text));
}

/** Only https, except to this computer; no user name, no query that could identify users. */
export function parseUpdateFeed(value: unknown): UpdateFeed {
  const { address, publicKey } = schema.parse(value);
  const { origin, basePath } = parseApiAddress(address);
  const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('The key of the update feed is not an Ed25519 key.');
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
