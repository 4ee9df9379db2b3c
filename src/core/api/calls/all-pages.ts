import { AppError } from '../../../shared/errors';
import type { Audience } from '../../../shared/upload';

/** At 10 audiences a page, far more than an ad account can hold; pages may be larger, and memory is bounded. */
const MAX_PAGES = 500;
const MAX_AUDIENCES = 20_000;

interface AllPages {
  /** The wanted ones, each once, in the order of the server. */
  readonly audiences: readonly Audience[];
  /** How many pages were read; the last brought nothing new. */
  readonly pages: number;
}

/**
 * Reads pages from 1 on until one brings nothing new. The server's own count is not relied on: it is not told
 * whether it counts pages or audiences, and a server that ignores `page` would never come to an end.
 */
export async function allPages(
  readPage: (page: number) => Promise<readonly Audience[]>,
  isWanted: (audience: Audience) => boolean = () => true,
): Promise<AllPages> {
  const known = new Set<string>();
  const audiences: Audience[] = [];
  for (let page = 1; page <= MAX_PAGES; page++) {
    const before = known.size;
    for (const audience of await readPage(page)) {
      const key = keyOf(audience);
      if (!known.has(key) && isWanted(audience)) audiences.push(audience);
      known.add(key);
    }
    if (known.size === before) return { audiences, pages: page };
    if (known.size > MAX_AUDIENCES) break;
  }
  throw new AppError('unreadable-answer', 'The list of audiences does not end. Tell the owner of the server.');
}

function keyOf({ id, fbId, raw }: Audience): string {
  return id ?? fbId ?? JSON.stringify(raw);
}
