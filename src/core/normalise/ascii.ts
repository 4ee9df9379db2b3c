const NON_ASCII = /[^\0-\x7F]/;

export function isAscii(text: string): boolean {
  return !NON_ASCII.test(text);
}
