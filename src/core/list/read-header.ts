import { USER_TYPES } from '../../shared/audience';
import type { ColumnKind } from '../../shared/list';
import { HEADER_PHRASES, HEADER_VETOES } from './header-words';

const KINDS: readonly ColumnKind[] = [...USER_TYPES, 'country'];

/** Kinds for which the words of a header speak; more than one where it could be either. */
export function kindsNamedBy(header: string): readonly ColumnKind[] {
  const tokens = headerTokens(header);
  const matches = KINDS.flatMap((kind) => {
    const phrase = HEADER_PHRASES[kind].find((words) => contains(tokens, words));
    return phrase === undefined || isVetoed(tokens, phrase) ? [] : [{ kind, phrase }];
  });
  // “Mobile advertiser ID” names a phone too, but only inside a longer phrase of another kind.
  return matches
    .filter(
      (one) => !matches.some((other) => other.phrase.length > one.phrase.length && contains(other.phrase, one.phrase)),
    )
    .map(({ kind }) => kind);
}

/** The words of a header without case, accents and punctuation; “E-Mail” is one word, “customerId” are two. */
export function headerTokens(header: string): readonly string[] {
  const plain = header
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\be mails?\b/g, 'email');
  return plain === '' ? [] : plain.split(' ');
}

function contains(tokens: readonly string[], phrase: readonly string[]): boolean {
  return tokens.some((_, start) => phrase.every((word, i) => tokens[start + i] === word));
}

function isVetoed(tokens: readonly string[], phrase: readonly string[]): boolean {
  return tokens.some((token) => HEADER_VETOES.has(token) && !phrase.includes(token));
}
