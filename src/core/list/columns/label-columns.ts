import { headerTokens } from './header-tokens';

/** Words for a column that says which of a person's numbers another column holds: “Phone 1 - Label”. */
const LABEL_WORDS: ReadonlySet<string> = new Set(
  `label labels type types typ art tipo tipologia etiqueta etiquette etichetta libelle beschriftung bezeichnung soort rodzaj
   tur turu tip tipus тип 種 類 类 型 标 签 ラ ベ ル`.split(/\s+/),
);
/** Words for the column with the number itself: “Phone 1 - Value”. */
const VALUE_WORDS: ReadonlySet<string> = new Set(
  'value wert valeur valor valore waarde wartosc number no nr num numero nummer numer 值'.split(' '),
);
/** “Telefontyp”, “Rufnummernart” and “Nummernart”. */
const LABEL_OF_PHONE = /^(?:tele|ruf|nummer)[a-z]{0,12}(?:typ|art)$/;
/** Words between the two: “Type de téléphone”. */
const SMALL_WORDS: ReadonlySet<string> = new Set('of the de del du di da do der des van'.split(' '));

/**
 * For each column of phone numbers the column that labels its numbers, or null: by its name, or by its place, if it is
 * named “Type” and stands beside it. Each labels one column.
 */
export function labelColumnsOf(header: readonly string[], columns: readonly number[]): readonly (number | null)[] {
  const labels = header.flatMap((name, index) => (isLabel(name) ? [index] : []));
  if (labels.length === 0) return [];
  const free = new Set(labels.filter((label) => !columns.includes(label)));
  const take = (label: number | undefined) => {
    if (label === undefined) return null;
    free.delete(label);
    return label;
  };
  const named = columns.map((column) => take([...free].find((label) => isNamedAlike(header, label, column))));
  return columns.map((column, index) => {
    const beside = [column + 1, column - 1].find((at) => free.has(at) && isBareLabel(header[at] ?? ''));
    return named[index] ?? take(beside);
  });
}

function isLabel(name: string): boolean {
  return headerTokens(name).some((token) => LABEL_WORDS.has(token) || LABEL_OF_PHONE.test(token));
}

/** “Type” and “Type 2”, which say nothing of what they label, and “Telefontyp”. */
function isBareLabel(name: string): boolean {
  return headerTokens(name).every((token) => LABEL_WORDS.has(token) || LABEL_OF_PHONE.test(token) || isNumber(token));
}

function isNumber(token: string): boolean {
  return /^\d+$/.test(token);
}

/** Apart from the words for label and value, the names are the same, and more than a number. */
function isNamedAlike(header: readonly string[], label: number, column: number): boolean {
  const wordsOf = (at: number) =>
    headerTokens(header[at] ?? '').filter((token) => !VALUE_WORDS.has(token) && !SMALL_WORDS.has(token));
  const labelled = wordsOf(label).filter((token) => !LABEL_WORDS.has(token));
  return !labelled.every(isNumber) && labelled.join(' ') === wordsOf(column).join(' ');
}
