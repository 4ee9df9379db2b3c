import { createHash } from 'node:crypto';
import { AppError } from '../../../shared/errors';
import { message } from '../../../shared/messages/message';
import type { Audience } from '../../../shared/upload';

/** At 10 audiences a page, far more than an ad account can hold; pages may be larger. */
const MAX_PAGES = 500;
const MAX_AUDIENCES = 20_000;
/** Limit of all kept audiences together, in characters of JSON. */
const MAX_KEPT_CHARS = 16 * 1024 * 1024;

interface AllPages<Item> {
  /** The kept audiences, each once, in the server's order. */
  readonly items: readonly Item[];
  /** How many pages were read; the last brought nothing new. */
  readonly pages: number;
}

/**
 * Reads pages from 1 on until one brings nothing new. Does not rely on the server's own count: it does not say whether
 * it counts pages or audiences, and a server that ignores `page` would never end. Keeps only what `keep` returns, and
 * one page at a time beside it; null keeps nothing.
 */
export async function allPages<Item>(
  readPage: (page: number) => Promise<readonly Audience[]>,
  keep: (audience: Audience) => Item | null,
): Promise<AllPages<Item>> {
  const known = new Set<string>();
  const items: Item[] = [];
  let keptChars = 0;
  for (let page = 1; page <= MAX_PAGES; page++) {
    const before = known.size;
    for (const audience of await readPage(page)) {
      const key = keyOf(audience);
      const item = known.has(key) ? null : keep(audience);
      known.add(key);
      if (item === null) continue;
      items.push(item);
      keptChars += JSON.stringify(item).length;
      if (keptChars > MAX_KEPT_CHARS) throw endless();
    }
    if (known.size === before) return { items, pages: page };
    if (known.size > MAX_AUDIENCES) break;
  }
  throw endless();
}

/** Short, whatever the server sends. */
function keyOf({ id, fbId, raw }: Audience): string {
  return id ?? fbId ?? createHash('sha256').update(JSON.stringify(raw)).digest('base64');
}

function endless(): AppError {
  return new AppError('unreadable-response', message('api.endless'));
}
