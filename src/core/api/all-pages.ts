import { AppError } from '../../shared/errors';
import type { Audience } from '../../shared/upload';

/** At 10 audiences a page, far more than an ad account can hold. */
const MOST_PAGES = 500;

/**
 * Reads pages from 1 on until one brings nothing new. The server's own count is not relied on: it is not told
 * whether it counts pages or audiences, and a server that ignores `page` would never come to an end.
 */
export async function allPages(readPage: (page: number) => Promise<readonly Audience[]>): Promise<readonly Audience[]> {
  const found = new Map<string, Audience>();
  for (let page = 1; page <= MOST_PAGES; page++) {
    const before = found.size;
    for (const audience of await readPage(page)) found.set(keyOf(audience), audience);
    if (found.size === before) return [...found.values()];
  }
  throw new AppError('unreadable-answer', 'The list of audiences does not end. Tell the owner of the server.');
}

function keyOf({ id, fbId, raw }: Audience): string {
  return id ?? fbId ?? JSON.stringify(raw);
}
