/**
 * Names in common use that are in neither ISO nor CLDR, separated by `|`: former, official and colloquial ones, and the
 * codes of sports.
 */
const NAMES = {
  AE: `
    VAE | Emirados Árabes | Emiratos Árabes | Emirati Arabi | Émirats | Emirates | الإمارات | EAU | BAE | Emirate |
    Emirati | Emiratos | Vereinigte Arab. Emirate | Ver. Arab. Emirate | 阿联酋`,
  AL: `Shqipëria`,
  AR: `Argentine Republic`,
  AT: `Republik Österreich | Oesterreich | Österr.`,
  AU: `호주`,
  BA: `Bosnia | Bosnien | Bosnie | Bosnien u. Herzegowina`,
  BG: `BUL`,
  BN: `Brunei`,
  BY: `Weißrussland | Wit-Rusland | Vitryssland | Hviderusland | Hviterussland | Belorussia | Белоруссия`,
  CC: `Cocos Islands | Keeling Islands`,
  CD: `
    DR Congo | DRC | Congo-Kinshasa | Congo, Democratic Republic of the | DR Kongo | RD Congo | RDC |
    Dem. Rep. Kongo | Demokratische Republik Kongo | République démocratique du Congo | Congo, Dem. Rep.`,
  CG: `Congo-Brazzaville | Congo, Republic of the | République du Congo | Congo, Rep.`,
  CH: `
    Swiss Confederation | Schweizerische Eidgenossenschaft | Confoederatio Helvetica | SUI | Helvetia |
    Confédération suisse`,
  CI: `Elfenbeinküste | Elfenbeinkueste | Costa d’Avorio | Costa do Marfim | Ivoorkust`,
  CN: `
    People's Republic of China | PRC | VR China | Volksrepublik China | P.R. China | Mainland China | 中国大陆 |
    中华人民共和国 | RPC | R.P. China | R.P. Chine | République populaire de Chine | República Popular China |
    Repubblica Popolare Cinese | КНР`,
  CV: `Cabo Verde`,
  CZ: `
    Czech | Rép. Tchèque | Rep. Checa | Rep. Ceca | ČR | Tschechei | Tschechische Republik | Czech Rep. |
    République tchèque | Repubblica Ceca | República Checa | Tsjechische Republiek`,
  DE: `
    Bundesrepublik Deutschland | BRD | GER | RFA | Bundesrepublik | BR Deutschland | Deutschl. |
    République fédérale d’Allemagne | República Federal de Alemania | ФРГ`,
  DK: `DEN | Kongeriget Danmark`,
  DO: `Rep. Dominicana | R. Dominicana | Dom. Rep. | Dominikanische Rep.`,
  EG: `جمهورية مصر العربية`,
  ES: `Reino de España`,
  FK: `Falkland Islands`,
  FM: `Micronesia`,
  FR: `French Republic | République française | France métropolitaine | Metropolitan France`,
  GA: `Gabonese Republic`,
  GB: `
    England | Scotland | Wales | Northern Ireland | Britain | Großbritannien | Gran Bretaña | Grande-Bretagne |
    Gran Bretagna | Grã-Bretanha | Groot-Brittannië | Wielka Brytania |
    United Kingdom of Great Britain and Northern Ireland | VK | Anh | Anh Quốc | Schottland | Écosse | Escocia |
    Scozia | Schotland | Nordirland | Irlande du Nord | Irlanda del Norte | Irlanda del Nord | Noord-Ierland |
    Pays de Galles | Gales | Galles | Inghilterra | Inglaterra | Angleterre | Engeland | Anglia | İngiltere |
    Англия | 英格兰 | イングランド | بريطانيا | Velká Británie | Veľká Británia | Marea Britanie | UK and Northern Ireland |
    UK and N. Ireland | N. Ireland`,
  GF: `Guyane`,
  GR: `EL | Hellas | Hellenic Republic | GRE | Ελλάς`,
  HK: `Hong Kong SAR | Hong Kong, China | HK SAR`,
  HR: `CRO | Republika Hrvatska`,
  HU: `المجر`,
  IE: `Republic of Ireland | Eire | Ireland (Republic) | Southern Ireland`,
  IN: `Bharat`,
  IR: `Iran, Islamic Republic`,
  IT: `Italian Republic | Repubblica Italiana | Ý | Italská republika`,
  JP: `Nhật | 日本国`,
  KG: `Kyrgyz Republic`,
  KN: `St Kitts and Nevis`,
  KP: `Democratic People's Republic of Korea | DPRK`,
  KR: `Korea | Republic of Korea | Korea Republic | Republic of Korea (South)`,
  LA: `Laos`,
  LB: `Lebanese Republic`,
  LC: `St Lucia`,
  LU: `Grand-Duché de Luxembourg | Großherzogtum Luxemburg | G.D. Luxembourg`,
  LV: `LAT`,
  MA: `Fas`,
  MC: `Principauté de Monaco`,
  MD: `Moldova`,
  MF: `Saint Martin`,
  MK: `Macedonia | FYROM | Mazedonien | Macédoine | Македонија | Macedonië | Makedonien`,
  MM: `Burma`,
  MO: `Macau | Macao, China | Macau, China`,
  MX: `United Mexican States | Mejico | Estados Unidos Mexicanos`,
  MY: `Mã Lai`,
  NL: `Holland | NED | Hollande | Голландия | Koninkrijk der Nederlanden`,
  NO: `Kongeriket Norge`,
  OM: `سلطنة عمان`,
  PF: `Tahiti | Polynésie`,
  PL: `Rzeczpospolita Polska`,
  PS: `Palestinian Territory | Palestinian Territories`,
  PT: `Portuguese Republic | POR | República Portuguesa`,
  RE: `Île de la Réunion`,
  RS: `Republika Srbija`,
  RU: `
    РФ | Российская Федерация | Federación de Rusia | Federación Rusa | Fédération de Russie | Federazione Russa |
    Federação Russa | Russische Föderation | Russian Fed. | Federacja Rosyjska`,
  SA: `KSA | Kingdom of Saudi Arabia | السعودية | 沙特 | サウジ`,
  SE: `Konungariket Sverige`,
  SI: `Republika Slovenija`,
  SK: `Slowakische Republik | Slovak Republic | Slovenská republika | République slovaque`,
  ST: `Sao Tome`,
  SX: `Sint Maarten`,
  SY: `Syria | سورية`,
  SZ: `Swaziland`,
  TG: `Togolese Republic`,
  TH: `ประเทศไทย`,
  TL: `East Timor`,
  TR: `Türkiye Cumhuriyeti`,
  TT: `Trinidad`,
  TW: `Taiwan R.O.C. | Taiwan, Republic of China | 臺灣`,
  US: `
    America | VS | EUA | ABD | SUA | SAD | ZDA | ASV | JAV | AEB | أمريكا | 米国 | 美利坚合众国 | 미합중국 |
    Vereinigte Staaten von Amerika | Estados Unidos de América | Estados Unidos da América | Stati Uniti d’America |
    États-Unis d’Amérique | Verenigde Staten van Amerika | Stany Zjednoczone Ameryki | Соединенные Штаты Америки |
    Amerikas förenta stater | Spojené státy americké | Spojené štáty americké | Amerikai Egyesült Államok |
    Unites States | United State`,
  UY: `URU`,
  VA: `Vatican | Vatican City | Holy See`,
  VC: `St Vincent and the Grenadines`,
  VE: `Venezuela, RB`,
  VG: `British Virgin Islands`,
  VI: `US Virgin Islands | U.S. Virgin Islands`,
  VN: `Viet Nam`,
  XK: `XKX`,
  ZA: `RSA`,
} as const;

export const FURTHER_COUNTRY_NAMES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(NAMES).map(([country, names]) => [country, names.split('|').map((name) => name.trim())]),
);
