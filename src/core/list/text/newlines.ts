/** Makes every line end with \n, chunk by chunk: \r\n and a lone \r become \n. */
interface NewlineUnifier {
  write(text: string): string;
  end(): string;
}

/** Creates a unifier for one text. */
export function createNewlineUnifier(): NewlineUnifier {
  /** The previous chunk ended with \r, whose \n may still come. */
  let heldBack = false;
  return {
    write(text) {
      if (text === '') return '';
      const whole = heldBack ? `\r${text}` : text;
      heldBack = whole.endsWith('\r');
      return unifyNewlines(heldBack ? whole.slice(0, -1) : whole);
    },
    end() {
      const last = heldBack ? '\n' : '';
      heldBack = false;
      return last;
    },
  };
}

/** The same for a complete text. */
export function unifyNewlines(text: string): string {
  if (!text.includes('\r')) return text;
  const unified = text.replaceAll('\r\n', '\n');
  return unified.includes('\r') ? unified.replaceAll('\r', '\n') : unified;
}
