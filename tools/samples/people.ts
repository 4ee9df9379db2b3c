import { createHash } from 'node:crypto';

const FIRST_NAMES = [
  'Anna',
  'Jörg',
  'Zoë',
  'François',
  'Marta',
  'Łukasz',
  'Inês',
  'Sørine',
  'Max',
  'Käthe',
  'Björn',
  'Chloé',
  'Niño',
  'Ute',
];
const LAST_NAMES = [
  'Muster',
  'Größe',
  'Beispiel',
  'Exemple',
  'Ejemplo',
  'Esempio',
  'Voorbeeld',
  'Sample',
  'Öztest',
  'Probe',
  'Fiktiv',
];
const DOMAINS = ['example.com', 'example.org', 'example.net', 'mail.example.com', 'post.example.org'];

export interface Person {
  readonly number: number;
  readonly first: string;
  readonly last: string;
  readonly email: string;
  readonly country: Country;
  readonly phone: string;
}

/** Only phone numbers from ranges reserved for fiction. */
type Country = 'DE' | 'GB' | 'US' | 'FR';
const COUNTRIES: readonly Country[] = ['DE', 'DE', 'DE', 'GB', 'US', 'FR'];

/** Mulberry32: a small seeded generator, so that the samples are reproducible. */
function createRandom(seed: number) {
  let state = seed;
  const next = (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
  const pick = <T>(items: readonly T[]): T => {
    const item = items[next(items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  return { next, pick };
}

/** One generator for all lists: the order in which they are made decides what is in them. */
export const random = createRandom(20_240_229);
export const people = Array.from({ length: 1500 }, (_, number) => invent(number));

function invent(number: number): Person {
  const first = random.pick(FIRST_NAMES);
  const last = random.pick(LAST_NAMES);
  const country = random.pick(COUNTRIES);
  const email = `${ascii(first)}.${ascii(last)}${number}@${random.pick(DOMAINS)}`.toLowerCase();
  return { number, first, last, email, country, phone: inventPhone(country) };
}

function inventPhone(country: Country): string {
  switch (country) {
    case 'DE':
      return `+49 30 23125 ${String(random.next(1000)).padStart(3, '0')}`;
    case 'GB':
      return `+44 20 7946 0${String(random.next(1000)).padStart(3, '0')}`;
    case 'US':
      return `+1 212 555 01${String(random.next(100)).padStart(2, '0')}`;
    case 'FR':
      return `+33 1 99 00 ${String(random.next(100)).padStart(2, '0')} ${String(random.next(100)).padStart(2, '0')}`;
  }
}

function ascii(text: string): string {
  return text.replaceAll('ß', 'ss').replaceAll('ø', 'o').replaceAll('Ł', 'L').normalize('NFD').replace(/\p{M}/gu, '');
}

/** E-mail addresses as they are typed, pasted and exported. */
export function messyEmail({ email, first, last }: Person): string {
  const dice = random.next(40);
  if (dice < 5) return email.toUpperCase();
  if (dice < 8) return `  ${email} `;
  if (dice === 8) return `mailto:${email}`;
  if (dice === 9) return `${first} ${last} <${email}>`;
  if (dice === 10) return createHash('sha256').update(email).digest('hex');
  if (dice === 11) return email.replace('@', ' at ');
  if (dice === 12) return '';
  if (dice === 13) return `${email}.`;
  if (dice === 14) return 'n/a';
  return email;
}

/** Phone numbers in the forms in which people give them. */
export function messyPhone({ phone, country }: Person): string {
  const national = phone.replace(/^\+\d+ /, country === 'US' ? '' : '0');
  const dice = random.next(30);
  if (dice < 10) return phone;
  if (dice < 16) return national;
  if (dice < 19) return phone.replace('+', '00').replaceAll(' ', '');
  if (dice < 22)
    return national
      .replace(/^(\d+) /, '($1) ')
      .replaceAll(' ', '-')
      .replace(')-', ') ');
  if (dice < 24) return phone.replaceAll(' ', '');
  if (dice === 24) return `tel:${phone.replaceAll(' ', '-')}`;
  if (dice === 25) return `${phone} ext. 12`;
  if (dice === 26) return `${phone[1]}.${phone.replace(/\D/g, '').slice(1, 6)}E+11`;
  if (dice === 27) return 'unknown';
  if (dice === 28) return '';
  return phone.replace('+49 ', '+49 (0)');
}
