/** How likely a non-ASCII letter is in the words of a language; 0 for letters that it does not use. */
export interface Language {
  readonly chanceOf: (letter: string) => number;
  /** Whether its words mix with the letters A to Z. */
  readonly isLatin: boolean;
}

/** By its name in the catalogue. */
export type LettersName =
  | 'western'
  | 'centralEuropean'
  | 'turkish'
  | 'cyrillic'
  | 'greek'
  | 'baltic'
  | 'hebrew'
  | 'arabic'
  | 'thai'
  | 'japanese'
  | 'chinese'
  | 'traditionalChinese'
  | 'korean';

/** The languages of an encoding, and their common name. */
export interface Letters {
  readonly name: LettersName;
  readonly languages: readonly Language[];
}

/** From the most to the least frequent letter in names of people and places. */
const german = latin('üöäß');
const french = latin('éèçëïêâôîûàùœ');
const spanish = latin('áéíóñúü');
const portuguese = latin('ãáéçíóâêõúôà');
const italian = latin('àèìòùé');
const dutch = latin('ëéïüö');
/** Also Norwegian. */
const danish = latin('øåæéöä');
/** Also Finnish. */
const swedish = latin('äöåé');
const icelandic = latin('íáðóéþöúýæ');
const polish = latin('łóńśążęćź');
const czech = latin('áíéřčšýžěůúňťďó');
const slovak = latin('áíčéšžýúľňťôďäóĺŕ');
const hungarian = latin('áéóöíüőúű');
const romanian = latin('ăşţâî');
/** Croatian and Slovene. */
const southSlavic = latin('ćčšžđ');
const lithuanian = latin('ėšųįžčūąę');
const latvian = latin('āīēšņļūžģķč');
const estonian = latin('äõüöšž');

export const WESTERN: Letters = {
  name: 'western',
  languages: [german, french, spanish, portuguese, italian, dutch, danish, swedish, icelandic],
};

export const CENTRAL_EUROPEAN: Letters = {
  name: 'centralEuropean',
  languages: [polish, czech, slovak, hungarian, romanian, southSlavic, german],
};

export const TURKISH: Letters = { name: 'turkish', languages: [latin('ıüşçöğİâ'), german] };

export const CYRILLIC: Letters = {
  name: 'cyrillic',
  languages: [alphabet('аоеинрвстлкмдпуяьыбгзчйхжшюцщэфёъ'), alphabet('оаинівретклсдмупяьзбгчйхцюжєїшщфґ')],
};

export const GREEK: Letters = { name: 'greek', languages: [alphabet('αοιεσντρηκπυλμςίόδάγχθέύήφβωξζψώ')] };

export const BALTIC: Letters = { name: 'baltic', languages: [lithuanian, latvian, estonian] };

export const HEBREW: Letters = { name: 'hebrew', languages: [alphabet('יאורלנהמבתשדקעםחפגסטכצזןךףץ')] };

/** The letters of Arabic and Persian. */
export const ARABIC: Letters = {
  name: 'arabic',
  languages: [alphabet('اليمدنرعحبسفهةوصكقخجطزشتغضثءظذأىإآئؤ'), alphabet('ايینمرهدستبوشزحفلعقخجكکصطگپغضثذچآظژئ')],
};

/** Vowels stand around the consonants, as letters of their own. */
export const THAI: Letters = { name: 'thai', languages: [alphabet('รานกงมสยวอิชีลท์พัตเด่บุจ้ณปหะขศผำไูคธแญภโซฐถฤฎฏฒฉฟืึ็ใ')] };

function latin(letters: string): Language {
  return { ...alphabet(letters), isLatin: true };
}

/**
 * Letter frequencies fall roughly in inverse proportion to their rank.
 * @param letters from the most to the least frequent
 */
export function alphabet(letters: string): Language {
  const all = [...letters];
  const sum = all.reduce((total, _, rank) => total + 1 / (rank + 1), 0);
  const chances = new Map(all.map((letter, rank) => [letter, 1 / (rank + 1) / sum]));
  return { isLatin: false, chanceOf: (letter) => chances.get(letter) ?? chances.get(letter.toLowerCase()) ?? 0 };
}
