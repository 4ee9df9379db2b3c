/** A phrase and what it says. */
export interface Phrase<Meaning> {
  /** At least one; the phrase matches where they occur in sequence. */
  readonly tokens: readonly string[];
  readonly meaning: Meaning;
}

/** Up to this many words are searched one by one; a header with more has thousands of columns. */
const MAX_SEARCHED = 200;
const BLANK = /\s/;

/**
 * Finds phrases by their first word, in comma-separated text over several lines. Most lists look up only a few words,
 * and building a full index would take longer than opening such a list.
 */
export class PhraseIndex<Meaning> {
  private readonly found = new Map<string, readonly Phrase<Meaning>[]>();
  private all: ReadonlyMap<string, readonly Phrase<Meaning>[]> | null = null;

  constructor(private readonly lists: readonly (readonly [Meaning, string])[]) {}

  startingWith(word: string): readonly Phrase<Meaning>[] {
    if (this.all !== null) return this.all.get(word) ?? [];
    const known = this.found.get(word);
    if (known !== undefined) return known;
    if (this.found.size === MAX_SEARCHED) {
      this.all = indexPhrases(this.lists, (phrase) => phrase.split(' '));
      return this.startingWith(word);
    }
    // Nearly all lists end at this small step: a longer one for each would be optimised, which takes longer than it saves.
    const holding = this.lists.filter((entry) => entry[1].includes(word));
    const phrases = holding.flatMap(([meaning, list]) =>
      phrasesBeginningWith(list, word).map((phrase) => ({ tokens: phrase.split(' '), meaning })),
    );
    this.found.set(word, phrases);
    return phrases;
  }
}

/** An index of all phrases, which must be tokenised before they can be found. */
export function indexPhrases<Meaning>(
  lists: readonly (readonly [Meaning, string])[],
  cut: (phrase: string) => readonly string[],
): ReadonlyMap<string, readonly Phrase<Meaning>[]> {
  const byFirst = new Map<string, Phrase<Meaning>[]>();
  for (const [meaning, list] of lists) {
    for (const text of phrasesIn(list)) {
      const phrase = { tokens: cut(text), meaning };
      const [first = ''] = phrase.tokens;
      const known = byFirst.get(first);
      if (known === undefined) byFirst.set(first, [phrase]);
      else known.push(phrase);
    }
  }
  return byFirst;
}

/** The phrases of a comma-separated list. */
export function phrasesIn(list: string): readonly string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

/** Whether a word occurs anywhere in a list of phrases. */
export function holdsWord(list: string, word: string): boolean {
  if (word === '') return false;
  for (let at = list.indexOf(word); at !== -1; at = list.indexOf(word, at + 1)) {
    if (isEdge(list, at - 1) && isEdge(list, at + word.length)) return true;
  }
  return false;
}

function phrasesBeginningWith(list: string, word: string): readonly string[] {
  const phrases: string[] = [];
  if (word === '') return phrases;
  for (let at = list.indexOf(word); at !== -1; at = list.indexOf(word, at + 1)) {
    if (!isEdge(list, at + word.length) || !isBeginning(list, at)) continue;
    const end = list.indexOf(',', at);
    phrases.push(list.slice(at, end === -1 ? undefined : end).trimEnd());
  }
  return phrases;
}

function isBeginning(list: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && BLANK.test(list.charAt(before))) before--;
  return before < 0 || list.charAt(before) === ',';
}

function isEdge(list: string, at: number): boolean {
  const character = list.charAt(at);
  return character === '' || character === ',' || BLANK.test(character);
}
