/** How likely a letter that is not ASCII is in the words of a language; 0 for what it does not have. */
export interface Language {
  readonly name: string;
  readonly chanceOf: (letter: string) => number;
  /** Whether its words mix with the letters A to Z. */
  readonly isLatin: boolean;
}

/** From the most frequent letter to the rarest, as they are in the names of people and places. */
const german = latin('German', 'üöäß');
const french = latin('French', 'éèçëïêâôîûàùœ');
const spanish = latin('Spanish', 'áéíóñúü');
const portuguese = latin('Portuguese', 'ãáéçíóâêõúôà');
const italian = latin('Italian', 'àèìòùé');
const dutch = latin('Dutch', 'ëéïüö');
const danish = latin('Danish or Norwegian', 'øåæéöä');
const swedish = latin('Swedish or Finnish', 'äöåé');
const icelandic = latin('Icelandic', 'íáðóéþöúýæ');
const polish = latin('Polish', 'łóńśążęćź');
const czech = latin('Czech', 'áíéřčšýžěůúňťďó');
const slovak = latin('Slovak', 'áíčéšžýúľňťôďäóĺŕ');
const hungarian = latin('Hungarian', 'áéóöíüőúű');
const romanian = latin('Romanian', 'ăşţâî');
const southSlavic = latin('Croatian or Slovene', 'ćčšžđ');

export const WESTERN = [
  german,
  french,
  spanish,
  portuguese,
  italian,
  dutch,
  danish,
  swedish,
  icelandic,
] as const satisfies readonly Language[];

export const CENTRAL_EUROPEAN = [
  polish,
  czech,
  slovak,
  hungarian,
  romanian,
  southSlavic,
  german,
] as const satisfies readonly Language[];

export const TURKISH: readonly Language[] = [latin('Turkish', 'ıüşçöğİâ'), german];

export const CYRILLIC: readonly Language[] = [
  alphabet('Russian', 'аоеинрвстлкмдпуяьыбгзчйхжшюцщэфёъ'),
  alphabet('Ukrainian', 'оаинівретклсдмупяьзбгчйхцюжєїшщфґ'),
];

export const GREEK: readonly Language[] = [alphabet('Greek', 'αοιεσντρηκπυλμςίόδάγχθέύήφβωξζψώ')];

/** Frequencies of letters fall about as their rank rises. */
function latin(name: string, letters: string): Language {
  return { ...alphabet(name, letters), isLatin: true };
}

function alphabet(name: string, letters: string): Language {
  const all = [...letters];
  const sum = all.reduce((total, _, rank) => total + 1 / (rank + 1), 0);
  const chances = new Map(all.map((letter, rank) => [letter, 1 / (rank + 1) / sum]));
  return { name, isLatin: false, chanceOf: (letter) => chances.get(letter) ?? chances.get(letter.toLowerCase()) ?? 0 };
}
