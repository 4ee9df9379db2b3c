import type { NotedCells } from '../../../../shared/notes/value-notes';
import { trim } from '../../../normalise/cell/trim';

/** Counts, by word, of cells that were not understood or are probably mistyped. Contains words of the list: never goes to disk. */
export interface WordCounts {
  readonly cells: number;
  /** Cells per word; null if there are more words than are kept, since counts would then be partial. */
  readonly words: Readonly<Record<string, number>> | null;
}

/** More distinct words than this are not misspelt countries but a column of something else. */
const MAX_WORDS = 200;
const MAX_WORD_CHARS = 40;

/** Counts the words of a batch. */
export class WordTally {
  private cells = 0;
  private words: Map<string, number> | null = new Map();

  add(cell: string): void {
    const word = trim(cell).slice(0, MAX_WORD_CHARS);
    if (word === '') return;
    this.cells++;
    if (this.words === null) return;
    this.words.set(word, (this.words.get(word) ?? 0) + 1);
    if (this.words.size > MAX_WORDS) this.words = null;
  }

  /** Undefined if no word was added. */
  finish(): WordCounts | undefined {
    if (this.cells === 0) return undefined;
    return { cells: this.cells, words: this.words === null ? null : Object.fromEntries(this.words) };
  }
}

/** The sum of both, independent of how a list was cut into batches. */
export function addWords(a: WordCounts | undefined, b: WordCounts | undefined): WordCounts | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return { cells: a.cells + b.cells, words: a.words === null || b.words === null ? null : joined(a.words, b.words) };
}

function joined(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): WordCounts['words'] {
  const words = new Map(Object.entries(a));
  for (const [word, cells] of Object.entries(b)) words.set(word, (words.get(word) ?? 0) + cells);
  return words.size > MAX_WORDS ? null : Object.fromEntries(words);
}

const MAX_SHOWN = 5;

/** The most frequent words, for display; ties in alphabetical order. `meantBy`: what was probably meant by a word. */
export function notedWords(
  counts: WordCounts | undefined,
  meantBy: (word: string) => string | null = () => null,
): NotedCells | null {
  if (counts === undefined) return null;
  const words = Object.entries(counts.words ?? {}).sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return {
    cells: counts.cells,
    words: words.slice(0, MAX_SHOWN).map(([says, cells]) => ({ says, cells, meant: meantBy(says) })),
  };
}
