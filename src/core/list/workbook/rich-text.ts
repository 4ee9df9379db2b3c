import { MAX_ROW_CHARS } from '../text/row-splitter';

/**
 * Collects the text of a cell or a shared string, which may consist of several runs in different styles, without
 * phonetic guides above Japanese words. Of a text too long for a record, enough is kept to show that it is.
 */
export class RichText {
  private text = '';
  private inText = false;
  private inReadingAid = false;

  clear(): void {
    this.text = '';
    this.inText = false;
    this.inReadingAid = false;
  }

  open(name: string): void {
    if (name === 'rPh') this.inReadingAid = true;
    this.inText = name === 't' && !this.inReadingAid;
  }

  add(text: string): void {
    if (this.inText && this.text.length <= MAX_ROW_CHARS) this.text += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.inReadingAid = false;
    this.inText = false;
  }

  take(): string {
    const text = unescapeText(this.text);
    this.clear();
    return text;
  }
}

/** Workbooks write characters that XML cannot hold as `_x000D_`, and an underscore that would look so as `_x005F_`. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
