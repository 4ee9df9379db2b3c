/** `Kingdom of Spain`, `Federal Republic of Germany`: the words before the short name in an official one. */
const OFFICIAL =
  /^(?:the )?(?:(?:arab|bolivarian|co-?operative|democratic|federal|federative|hashemite|independent|islamic|oriental|people['’]s|plurinational|socialist|united) )*(?:commonwealth|duchy|emirate|federation|grand duchy|kingdom|principality|republic|state|states|sultanate|union) of (?:the )?(.+)$/i;

/** Each is shared by two states; only the full names tell them apart. */
const SHARED = /^(?:china|congo|korea)$/i;

/** `Korea (the Republic of)` and `Iran, Islamic Republic of`, as ISO sorts them. */
const INVERTED = /^([^,(]+)[,(]([^,()]+)\)?$/;

/** As English lists shorten names: `Korea, Rep. of` and `S. Africa`. */
const ABBREVIATED: readonly (readonly [RegExp, string])[] = [
  [/\brep\b\.?/gi, 'Republic'],
  [/\bdem\b\.?/gi, 'Democratic'],
  [/^s\. ?(?=\p{L}{4})/iu, 'South '],
  [/^n\. ?(?=\p{L}{4})/iu, 'North '],
  [/\bis\.?$/i, 'Islands'],
];

/** Variants of an official name, from the closest to the one without its form of state. */
export function officialVariants(name: string): readonly string[] {
  const written = name.trim().replaceAll(/\s+/g, ' ');
  const plain = ABBREVIATED.reduce((text, [short, full]) => text.replace(short, full), written);
  const [, noun, form] = INVERTED.exec(plain) ?? [];
  const whole = withoutArticle(noun === undefined || form === undefined ? plain : `${form.trim()} ${noun.trim()}`);
  const short = OFFICIAL.exec(whole)?.[1];
  return short === undefined || SHARED.test(short) ? [whole] : [whole, short];
}

function withoutArticle(name: string): string {
  return name.replace(/^the /i, '');
}
