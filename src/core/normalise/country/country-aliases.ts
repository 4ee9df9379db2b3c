/** Names in common use that are in neither ISO nor CLDR. */
export const FURTHER_COUNTRY_NAMES = {
  AE: ['VAE', 'Emirados Árabes', 'Emiratos Árabes', 'Emirati Arabi', 'Émirats', 'Emirates'],
  AR: ['Argentine Republic'],
  AT: ['Republik Österreich', 'Oesterreich'],
  BA: ['Bosnia'],
  BN: ['Brunei'],
  CC: ['Cocos Islands', 'Keeling Islands'],
  CD: ['DR Congo', 'DRC', 'Congo-Kinshasa', 'Congo, Democratic Republic of the'],
  CG: ['Congo-Brazzaville', 'Congo, Republic of the'],
  CH: ['Swiss Confederation', 'Schweizerische Eidgenossenschaft', 'Confoederatio Helvetica'],
  CN: ["People's Republic of China", 'PRC'],
  CV: ['Cabo Verde'],
  CZ: ['Czech', 'Rép. Tchèque', 'Rep. Checa', 'Rep. Ceca', 'ČR'],
  DE: ['Bundesrepublik Deutschland', 'BRD'],
  ES: ['Reino de España'],
  FK: ['Falkland Islands'],
  FM: ['Micronesia'],
  FR: ['French Republic', 'République française'],
  GA: ['Gabonese Republic'],
  GB: [
    'England',
    'Scotland',
    'Wales',
    'Northern Ireland',
    'Britain',
    'Großbritannien',
    'Gran Bretaña',
    'Grande-Bretagne',
    'Gran Bretagna',
    'Grã-Bretanha',
    'Groot-Brittannië',
    'Wielka Brytania',
    'United Kingdom of Great Britain and Northern Ireland',
  ],
  GR: ['EL', 'Hellas', 'Hellenic Republic'],
  HK: ['Hong Kong SAR'],
  IE: ['Republic of Ireland', 'Eire'],
  IT: ['Italian Republic', 'Repubblica Italiana'],
  KG: ['Kyrgyz Republic'],
  KN: ['St Kitts and Nevis'],
  KP: ["Democratic People's Republic of Korea", 'DPRK'],
  KR: ['Korea', 'Republic of Korea'],
  LA: ['Laos'],
  LB: ['Lebanese Republic'],
  LC: ['St Lucia'],
  MD: ['Moldova'],
  MF: ['Saint Martin'],
  MK: ['Macedonia'],
  MM: ['Burma'],
  MO: ['Macau'],
  MX: ['United Mexican States'],
  NL: ['Holland'],
  PS: ['Palestinian Territory', 'Palestinian Territories'],
  PT: ['Portuguese Republic'],
  SA: ['KSA', 'Kingdom of Saudi Arabia'],
  SX: ['Sint Maarten'],
  SY: ['Syria'],
  SZ: ['Swaziland'],
  TG: ['Togolese Republic'],
  TH: ['ประเทศไทย'],
  TL: ['East Timor'],
  US: ['America'],
  VA: ['Vatican', 'Vatican City', 'Holy See'],
  VC: ['St Vincent and the Grenadines'],
  VG: ['British Virgin Islands'],
  VI: ['US Virgin Islands', 'U.S. Virgin Islands'],
  VN: ['Viet Nam'],
  XK: ['XKX'],
} as const;

/** `Kingdom of Spain`, `Federal Republic of Germany`: the words before the short name in an official one. */
const OFFICIAL =
  /^(?:the )?(?:(?:arab|bolivarian|co-?operative|democratic|federal|federative|hashemite|independent|islamic|oriental|people['’]s|plurinational|socialist|united) )*(?:commonwealth|duchy|emirate|federation|grand duchy|kingdom|principality|republic|state|states|sultanate|union) of (?:the )?(.+)$/i;

/** Each is shared by two states; only the full names tell them apart. */
const SHARED = /^(?:china|congo|korea)$/i;

/** `Korea (the Republic of)` and `Iran, Islamic Republic of`, as ISO sorts them. */
const INVERTED = /^([^,(]+)[,(]([^,()]+)\)?$/;

/** Variants of an official name, from the closest to the one without its form of state. */
export function officialVariants(name: string): readonly string[] {
  const plain = name.trim().replaceAll(/\s+/g, ' ');
  const [, noun, form] = INVERTED.exec(plain) ?? [];
  const whole = withoutArticle(noun === undefined || form === undefined ? plain : `${form.trim()} ${noun.trim()}`);
  const short = OFFICIAL.exec(whole)?.[1];
  return short === undefined || SHARED.test(short) ? [whole] : [whole, short];
}

function withoutArticle(name: string): string {
  return name.replace(/^the /i, '');
}
