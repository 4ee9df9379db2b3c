import type { Dialect } from '../../../shared/list';

/** What may stand between a delimiter and its quote: blanks, or a byte order mark in the middle. */
const BLANKS = ' \t\u00A0\uFEFF';
/** Replaces an equals sign that only marks the quoted text as text; invisible, and trimmed from values. */
const NOTHING = '\uFEFF';

/** Moves quotes to where the parser expects them; the text keeps its length. */
type TightenQuotes = (text: string) => string;

/**
 * For lists that write `1, "Ost, Anna"` or `="Ost, Anna"`: the quote swaps places with what precedes it. Only if it is
 * closed in the same line, before a delimiter or the line's end; after an equals sign, which values lose anyway, only
 * if a delimiter makes it matter. Lines must end with \n.
 */
export function createQuoteTightener({
  delimiter,
  quote,
  quoteEscape,
}: Pick<Dialect, 'delimiter' | 'quote' | 'quoteEscape'>): TightenQuotes {
  if (delimiter === '' || quoteEscape !== 'doubled') return (text) => text;
  const blanks = BLANKS.replace(delimiter, '');
  const loose = new RegExp(`(?:^|[\\n${escaped(delimiter)}])(?:[${blanks}]+=?|=)${escaped(quote)}`);
  return (text) => (loose.test(text) ? new LooseText(text, delimiter, quote, blanks).tightened() : text);
}

/** A character as a regular expression has it, in a class or outside. */
export function escaped(character: string): string {
  return character.replace(/[\\\]^$.*+?(){}|[-]/, '\\$&');
}

class LooseText {
  /** No quote is closed up to here. */
  private unclosedUntil = 0;

  constructor(
    private readonly text: string,
    private readonly delimiter: string,
    private readonly quote: string,
    private readonly blanks: string,
  ) {}

  tightened(): string {
    const pieces: string[] = [];
    let done = 0;
    for (let start = 0; start < this.text.length; ) {
      const opening = this.openingAfter(start);
      if (opening > start && this.isLoose(start, opening)) {
        const before = this.text.slice(start, opening);
        pieces.push(this.text.slice(done, start), this.quote, before.replace('=', NOTHING));
        done = opening + 1;
      }
      const isQuoted = opening === start || done > start;
      const end = isQuoted ? this.closing(opening + 1) : start;
      // The rest is unfinished or broken, which the parser reports.
      if (end === -1) break;
      start = this.cellEnd(end) + 1;
    }
    return pieces.join('') + this.text.slice(done);
  }

  /** Position of a quote that follows blanks and an equals sign; -1 for anything else. */
  private openingAfter(start: number): number {
    let at = start;
    while (at < this.text.length && this.blanks.includes(this.text.charAt(at))) at++;
    if (this.text.charAt(at) === '=') at++;
    return this.text.startsWith(this.quote, at) ? at : -1;
  }

  private isLoose(start: number, opening: number): boolean {
    if (opening < this.unclosedUntil) return false;
    const lineEnd = this.ends(this.text.indexOf('\n', opening));
    const closing = this.closing(opening + 1, lineEnd);
    if (closing === -1) {
      // No other quote of the line is closed either: searching again for each would take too long.
      this.unclosedUntil = lineEnd;
      return false;
    }
    const hasEqualsSign = this.text.slice(start, opening).endsWith('=');
    return !hasEqualsSign || this.text.slice(opening + 1, closing).includes(this.delimiter);
  }

  /**
   * The first quote that is not doubled and is followed by nothing but white space before the next delimiter or line
   * end.
   */
  private closing(from: number, until = this.text.length): number {
    for (let at = this.text.indexOf(this.quote, from); at !== -1 && at < until; ) {
      if (this.text.startsWith(this.quote, at + 1)) at++;
      else if (this.isCellEnd(at + 1)) return at;
      at = this.text.indexOf(this.quote, at + 1);
    }
    return -1;
  }

  private isCellEnd(from: number): boolean {
    let at = from;
    while (at < this.text.length && !this.isBoundary(at) && this.text.charAt(at).trim() === '') at++;
    return at === this.text.length || this.isBoundary(at);
  }

  private cellEnd(from: number): number {
    let at = from;
    while (at < this.text.length && !this.isBoundary(at)) at++;
    return at;
  }

  private isBoundary(at: number): boolean {
    const character = this.text.charAt(at);
    return character === this.delimiter || character === '\n';
  }

  private ends(found: number): number {
    return found === -1 ? this.text.length : found;
  }
}
