import { USER_TYPES } from '../../../../shared/audience';
import type { ColumnKind } from '../../../../shared/list';
import { isAscii } from '../../../normalise/ascii';
import { headerTokens } from '../header-tokens';
import { OTHER_SCRIPTS, SPACED, wordsOfAll } from './all-languages';
import { isWordForPerson } from './people';
import { holdsWord, indexPhrases, type Phrase, PhraseIndex, phrasesIn } from './phrase-index';
import type { HeaderWords } from './words';

export const COLUMN_KINDS: readonly ColumnKind[] = [...USER_TYPES, 'country'];

const MEANINGS_BESIDE_KINDS = [
  'vetoes',
  'staff',
  'parties',
  'carers',
  'earlier',
  'others',
  'consent',
  'optOut',
] as const satisfies readonly Exclude<
  keyof HeaderWords,
  'kinds' | 'fields' | 'people' | 'addresses' | 'names' | 'beside' | 'cells'
>[];

/** What a phrase says about a column. */
export type PhraseMeaning = ColumnKind | (typeof MEANINGS_BESIDE_KINDS)[number];

export type ColumnPhrase = Phrase<PhraseMeaning>;

const COMPANIONS = wordsOfAll(({ beside }) => beside?.companions);
/** Words that only join others: “Type de téléphone”. */
export const JOINING_WORDS = wordsOfAll(({ beside }) => beside?.joining);

/** Whether a word may accompany the name of a kind, and whose it is, without a meaning of its own. */
export function isCompanion(word: string): boolean {
  return COMPANIONS.has(word);
}

const SPACED_LISTS = SPACED.flatMap(listsOf);
const spaced = new PhraseIndex(SPACED_LISTS);
/** Built on first use: the Unicode tables of these scripts are slow to set up. */
let otherScripts: ReadonlyMap<string, readonly ColumnPhrase[]> | null = null;

/** The phrases that start with a word of a header. Every phrase in another script has a word beyond ASCII. */
export function phrasesStartingWith(word: string, tokens: readonly string[]): readonly ColumnPhrase[] {
  const found = spaced.startingWith(word);
  if (tokens.every(isAscii)) return found;
  otherScripts ??= indexPhrases(OTHER_SCRIPTS.flatMap(listsOf), headerTokens);
  return [...found, ...(otherScripts.get(word) ?? [])];
}

const KIND_LISTS = SPACED.flatMap(listsOfNames);
let wordsOfOtherScripts: ReadonlySet<string> | null = null;

/** Whether a word names a kind that is searched for, or whose or how old it is, or may accompany such a name. */
export function isWordOfKinds(word: string): boolean {
  if (isCompanion(word) || isWordForPerson(word) || KIND_LISTS.some((list) => holdsWord(list, word))) return true;
  if (isAscii(word)) return false;
  wordsOfOtherScripts ??= new Set(
    OTHER_SCRIPTS.flatMap((words) => listsOfNames(words).flatMap((list) => phrasesIn(list).flatMap(headerTokens))),
  );
  return wordsOfOtherScripts.has(word);
}

function listsOfNames({ kinds, parties, carers, earlier }: HeaderWords): readonly string[] {
  return [...COLUMN_KINDS.map((kind) => kinds[kind]), parties, carers, earlier];
}

/** The lists of phrases of a language, each with its meaning. */
export function listsOf({ kinds, ...others }: HeaderWords): readonly (readonly [PhraseMeaning, string])[] {
  return [
    ...COLUMN_KINDS.map((kind) => [kind, kinds[kind]] as const),
    ...MEANINGS_BESIDE_KINDS.map((meaning) => [meaning, others[meaning]] as const),
  ];
}
