import type { FieldValue } from '../../../shared/platform';
import { acceptedField, rejectedField } from './map-value';
import { personText } from './person-text';

/** Words and forms of address of the ten languages in which headers are read; accents and dots do not matter. */
const MALE = words(`
  m, male, man, boy, mr, mister, sir, he, him,
  mannlich, maennlich, mann, herr, homme, masculin, masc, monsieur, garcon, hombre, masculino, varon, senor, sr,
  maschio, maschile, uomo, signor, signore, sig, homem, senhor, mannelijk, jongen, dhr, de heer, heer, meneer,
  mezczyzna, meski, pan, 男, 男性, 男子, 男士, 先生, 男の子`);

const FEMALE = words(`
  f, w, v, k, female, woman, girl, lady, ms, mrs, miss, madam, she, her,
  weiblich, frau, femme, feminin, fem, madame, mme, mademoiselle, mlle, fille, mujer, femenino, femenina, senora, sra, srta,
  femmina, femminile, donna, signora, sigra, mulher, feminino, feminina, senhora, vrouw, vrouwelijk, meisje, mevr, mevrouw, mw,
  kobieta, zenski, pani, 女, 女性, 女子, 女士, 小姐, 女の子`);

/** Single letters: `h` is a man in Spanish and French; what `m` means beside it depends on the column. */
export type GenderLetters = 'm-f' | 'h-m' | 'h-f';

/** `m` or `f`. Platforms accept no other value, so anything else is rejected, not guessed. */
export function normaliseGender(cell: string, letters: GenderLetters | null): FieldValue {
  const read = personText(cell);
  if (read.kind === 'settled') return read.value;
  const gender = genderOf(plain(read.text), letters);
  return gender === null ? rejectedField('invalid-gender') : acceptedField(gender, read.repaired);
}

function genderOf(word: string, letters: GenderLetters | null): 'm' | 'f' | null {
  if (word === 'h') return letters === 'h-m' || letters === 'h-f' ? 'm' : null;
  if (word === 'm' && letters === 'h-m') return 'f';
  if (MALE.has(word)) return 'm';
  return FEMALE.has(word) ? 'f' : null;
}

/** The meaning of single letters in a column; null if there are none, or if they are ambiguous. */
export function findGenderLetters(cells: readonly string[]): GenderLetters | null {
  const found = new Set(cells.map(plain));
  const hasFemale = ['f', 'w', 'v', 'k'].some((letter) => found.has(letter));
  if (!found.has('h')) return found.has('m') || hasFemale ? 'm-f' : null;
  if (hasFemale) return found.has('m') ? null : 'h-f';
  return found.has('m') ? 'h-m' : null;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(',').map((word) => word.trim()));
}

/** In UTF-16 units; longer than any word. Decomposing long runs of marks is quadratic. */
const MAX_WORD = 100;

function plain(cell: string): string {
  if (cell.length > MAX_WORD) return '';
  return cell
    .trim()
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}|[.ª]/gu, '')
    .replaceAll('ß', 'ss');
}
