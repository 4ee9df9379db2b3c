const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|apos|commat|lowbar|nbsp|period|plus|quot));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  commat: '@',
  lowbar: '_',
  nbsp: ' ',
  period: '.',
  plus: '+',
  quot: '"',
};
/** A visible character of ASCII, or a space. */
const PERCENT = /%([2-7][\da-f])/gi;

const ENCODED_AT = /＠|%40|&(?:#64|#x40|commat);/i;

/** Whether a text holds an @, however it is written. */
export function holdsAt(text: string): boolean {
  return text.includes('@') || ENCODED_AT.test(text);
}

/** `anna&#64;example.com`: characters as a web page writes them, perhaps to hide an address from programs. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (entity, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? entity;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}

/** `%2B49171…` and `anna%40example.com`: characters as the address of a web page holds them. */
export function decodePercents(text: string): string {
  if (!text.includes('%')) return text;
  return text.replace(PERCENT, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
