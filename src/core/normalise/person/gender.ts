import type { FieldValue } from '../../../shared/field';
import { bareText } from '../cell/text-marks';
import { acceptedField, rejectedField } from './map-value';
import { personText } from './person-text';

/** In UTF-16 units; longer than any word. Decomposing long runs of marks is quadratic. */
const MAX_WORD = 100;

/**
 * Words and forms of address of the ten languages in which headers are read, and of Russian, Ukrainian and Turkish.
 * Letter case, accents and dots do not matter.
 */
const MALE = words(`
  m, male, man, boy, mr, mister, sir, gentleman, he, him,
  mannlich, maennlich, mannl, maennl, mann, junge, herr, homme, masculin, masc, monsieur, garcon,
  hombre, masculino, varon, senor, sr, chico, nino, maschio, maschile, uomo, signor, signore, sig, ragazzo,
  homem, senhor, menino, mannelijk, jongen, dhr, de heer, heer, meneer, mezczyzna, meski, pan,
  男, 男性, 男子, 男士, 男生, 先生, 男の子,
  м, муж, мужской, мужчина, мальчик, парень, господин, г-н, ч, чол, чоловік, чоловіча, чоловічий, пан,
  erkek, bay, bey, beyefendi, adam, oglan`);

const FEMALE = words(`
  f, w, v, k, female, woman, girl, lady, ms, mrs, miss, madam, she, her,
  weiblich, weibl, frau, fraulein, frl, madchen, dame, femme, feminin, fem, madame, mme, mademoiselle, mlle, fille,
  mujer, hembra, femenino, femenina, senora, sra, srta, senorita, chica, nina,
  femmina, femminile, donna, signora, sigra, signorina, ragazza, mulher, feminino, feminina, senhora, menina,
  vrouw, vrouwelijk, vr, meisje, mevr, mevrouw, mw, kobieta, zenski, pani,
  女, 女性, 女子, 女士, 女生, 小姐, 女の子,
  ж, жен, женский, женщина, девочка, девушка, госпожа, г-жа, жін, жінка, жіноча, жіночий, пані,
  kadin, bayan, hanim, hanimefendi, kiz`);

/**
 * What single letters of a column mean, the man's first. `h` is a man in Spanish and French, with `m` for a woman in
 * Spanish; `e` beside `k` is a man in Turkish. `v` is a man in Spanish and a woman in Dutch: unless the header is in one
 * of these languages, neither it nor `m` is accepted.
 */
export type GenderLetters = 'm-f' | 'h-m' | 'h-f' | 'e-k' | 'v-m' | 'unclear';

const DUTCH_HEADER = /geslacht|sekse|aanhef/i;
const SPANISH_HEADER = /sexo|g[e\u00E9]nero/i;

/** `m` or `f`. Platforms accept no other value, so anything else is rejected, not guessed. */
export function normaliseGender(cell: string, letters: GenderLetters | null): FieldValue {
  const read = personText(cell);
  if (read.kind === 'settled') return read.value;
  const gender = genderOf(plain(read.text), letters);
  return gender === null ? rejectedField('invalid-gender') : acceptedField(gender, read.repaired);
}

function genderOf(word: string, letters: GenderLetters | null): 'm' | 'f' | null {
  if (word === 'h') return letters === 'h-m' || letters === 'h-f' ? 'm' : null;
  if (word === 'e') return letters === 'e-k' ? 'm' : null;
  if ((word === 'v' || word === 'm') && letters === 'unclear') return null;
  if (word === 'v' && letters === 'v-m') return 'm';
  if (word === 'm' && (letters === 'h-m' || letters === 'v-m')) return 'f';
  if (MALE.has(word)) return 'm';
  return FEMALE.has(word) ? 'f' : null;
}

/** The meaning of single letters in a column; null if there are none, or if they are ambiguous. */
export function findGenderLetters(cells: readonly string[], header: string): GenderLetters | null {
  const found = new Set(cells.map((cell) => plain(bareText(cell).text)));
  const hasOtherFemale = ['f', 'w', 'k'].some((letter) => found.has(letter));
  const hasFemale = hasOtherFemale || found.has('v');
  if (found.has('v') && found.has('h')) return 'unclear';
  if (found.has('v') && !hasOtherFemale && !DUTCH_HEADER.test(header)) {
    return SPANISH_HEADER.test(header) ? 'v-m' : 'unclear';
  }
  if (found.has('e') && found.has('k') && !found.has('h')) return 'e-k';
  if (!found.has('h')) return found.has('m') || hasFemale ? 'm-f' : null;
  if (hasFemale) return found.has('m') ? null : 'h-f';
  return found.has('m') ? 'h-m' : null;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(',').map(plain));
}

function plain(cell: string): string {
  if (cell.length > MAX_WORD) return '';
  return cell
    .trim()
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}|[.ª]/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i');
}
