import { USER_TYPES } from '../../../shared/audience';
import type { ColumnKind } from '../../../shared/list';
import { containsPhrase, headerTokens } from './header-tokens';
import { type Vocabulary, vocabularyFor } from './header-words';

const KINDS: readonly ColumnKind[] = [...USER_TYPES, 'country'];

/** Kinds for which the words of a header speak; more than one where it could be either. */
export function kindsNamedBy(header: string): readonly ColumnKind[] {
  const tokens = headerTokens(header);
  const vocabulary = vocabularyFor(tokens);
  if (!tokens.some((token) => vocabulary.firstWords.has(token))) return [];
  const matches = KINDS.flatMap((kind) => {
    const phrase = vocabulary.phrases[kind].find((words) => names(tokens, words));
    return phrase === undefined || isVetoed(tokens, phrase, vocabulary) ? [] : [{ kind, phrase }];
  });
  // “Mobile advertiser ID” names a phone too, but only inside a longer phrase of another kind.
  return matches
    .filter(
      (one) =>
        !matches.some((other) => other.phrase.length > one.phrase.length && containsPhrase(other.phrase, one.phrase)),
    )
    .map(({ kind }) => kind);
}

/** Longer than any name that is made of known words. */
const MAX_KNOWN_NAME = 60;

/**
 * Whether a header names a kind by nothing but known words, with a small number at most, as “E-Mail-Adresse 2” does: no
 * person hides in it. “No e-mail” stands for a missing value, and Mel is somebody's name.
 */
export function isKnownName(header: string): boolean {
  if (header.length > MAX_KNOWN_NAME) return false;
  const tokens = headerTokens(header);
  const { words } = vocabularyFor(tokens);
  const isKnown = (token: string) => words.has(token) || /^\d{1,2}$/.test(token);
  if (['no', 'mel'].includes(tokens[0] ?? '') || !tokens.every(isKnown)) return false;
  return kindsNamedBy(header).length > 0;
}

/** A word of one ideograph is part of many others, as 国 is of 中国: it speaks only where it stands alone. */
function names(tokens: readonly string[], phrase: readonly string[]): boolean {
  return containsPhrase(tokens, phrase) && (tokens.length === phrase.length || !isIdeograph(phrase));
}

function isIdeograph(phrase: readonly string[]): boolean {
  return phrase.length === 1 && /^\p{Script=Han}$/u.test(phrase[0] ?? '');
}

function isVetoed(tokens: readonly string[], phrase: readonly string[], { vetoes }: Vocabulary): boolean {
  return vetoes.some((veto) => containsPhrase(tokens, veto) && !containsPhrase(phrase, veto));
}
