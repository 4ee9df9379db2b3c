/** Bytes that may hide a text. */
interface Encoding {
  readonly name: string;
  readonly bytes: Buffer;
  /** Whether upper and lower case count as equal. */
  readonly anyCase: boolean;
}

/** Shorter pieces of a value occur by chance. */
const MIN_MARK_LENGTH = 8;

/** The value itself, its words, and the digits of a number: a part of a value is a leak as well. */
export function marksOf(text: string): readonly string[] {
  const number = text.replace(/\D/g, '');
  const words = text.split(/[^\p{Letter}\p{Number}]+/u);
  const marks = [text, ...words, number, number.slice(-MIN_MARK_LENGTH)];
  return [...new Set(marks)].filter((mark) => mark.length >= MIN_MARK_LENGTH);
}

/** Every form in which a text is searched for; compression is undone before, by `unpack`. */
export function encodingsOf(text: string): readonly Encoding[] {
  const forms: Encoding[] = [
    { name: 'plain', bytes: Buffer.from(text), anyCase: true },
    { name: 'UTF-16 LE', bytes: Buffer.from(text, 'utf16le'), anyCase: true },
    { name: 'UTF-16 BE', bytes: Buffer.from(text, 'utf16le').swap16(), anyCase: true },
    { name: 'URL-encoded', bytes: Buffer.from(encodeURIComponent(text)), anyCase: true },
  ];
  // The encoding of a letter depends on its case.
  for (const variant of new Set([text, text.toLowerCase(), text.toUpperCase()])) {
    const bytes = Buffer.from(variant);
    const hex = bytes.toString('hex');
    forms.push({ name: 'hex', bytes: Buffer.from(hex), anyCase: true });
    forms.push({ name: 'URL-encoded', bytes: Buffer.from(hex.replace(/../g, '%$&')), anyCase: true });
    for (const skipped of [0, 1, 2]) {
      forms.push(base64Encoding(bytes, skipped, 'base64'), base64Encoding(bytes, skipped, 'base64url'));
    }
  }
  const once = new Map(forms.toReversed().map((form) => [form.bytes.toString('latin1'), form]));
  return [...once.values()];
}

/**
 * The Base64 characters determined by these bytes alone, if `skipped` bytes (modulo 3) precede them, whatever those and
 * the following bytes are.
 */
function base64Encoding(bytes: Buffer, skipped: number, alphabet: 'base64' | 'base64url'): Encoding {
  const padded = Buffer.concat([Buffer.alloc(skipped), bytes]);
  const first = Math.ceil((skipped * 8) / 6);
  const end = Math.floor((padded.length * 8) / 6);
  return { name: 'base64', bytes: Buffer.from(padded.toString(alphabet).slice(first, end)), anyCase: false };
}
