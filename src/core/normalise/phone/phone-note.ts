/** Words that say whose number it is or where it rings; not fax, which reaches no person. */
const WORDS = [
  'business|casa|celular|cellulare|domicile|dienstlich|festnetz|firma|geschaftlich|geschäftlich|handy|home|landline',
  'main|maison|mob|mobil|mobile|movil|móvil|office|oficina|portable|priv|privat|private|prive|privé|privato|personal',
  'buero|büro|bureau|trabajo|travail|ufficio|lavoro|arbeit|praca|dom|thuis|werk|whatsapp|work|zuhause|zentrale',
  'домашний|рабочий|мобильный|моб|iş|ev|cep|自宅|携帯|会社',
].join('|');
/** Google Contacts and address books of phones write the first letter only. */
const NOTE = `(?:${WORDS}|[hmpcw])\\.?`;
const NOTES = `${NOTE}(?:[\\s,/&+]{1,3}${NOTE}){0,2}`;

const BEFORE = new RegExp(`^(?:[([]\\s?${NOTES}\\s?[)\\]]|(?:${WORDS})(?=[\\s:.(+]))[\\s:.-]{0,4}(?=[\\d+(])`, 'iu');
const BEHIND = new RegExp(`(?<=[\\d)\\]])(?:\\s{0,4}[([]\\s?${NOTES}\\s?[)\\]]|[\\s,-]{1,4}(?:${WORDS})\\.?)$`, 'iu');

/** Removes a note before or behind a number: `030 … (privat)`, `[work] 030 …`, `Büro: 030 …`, `030 … mobil`. */
export function withoutNote(text: string): string {
  return text.replace(BEFORE, '').replace(BEHIND, '');
}
