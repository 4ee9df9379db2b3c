import { detectEncoding } from '../../../../src/core/list/encoding/detect-encoding';

/** The encoding of a list that begins with `head`; without pieces of what follows, that is the whole list. */
export function detect(head: Uint8Array, pieces: readonly Uint8Array[] = [], chosen?: string) {
  return detectEncoding({ name: 'list.csv', head, complete: pieces.length === 0, pieces }, chosen);
}
