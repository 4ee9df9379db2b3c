import type { Encoding } from '../../../shared/list';
import { createDecoder } from './decode';
import { alphabet, type Letters, type LettersName } from './languages';

/** Hiragana, and full-width and half-width Katakana. */
const KANA = [...range('ぁ', 'ゖ'), ...range('ァ', 'ー'), ...range('ｦ', 'ﾟ')].join('');

/** From the most to the least frequent: old programs write names and headers in these alone. */
const halfWidthKana = alphabet('ﾞﾝﾙｽｲﾄｰｼﾀｳｶｸｱﾘﾗｺﾏｻﾃｷﾅﾁﾔﾐﾂﾆﾊﾜﾉﾒｵｹﾓｿﾚﾕﾖﾌﾋﾎﾛﾈﾑｴﾍﾇｾﾟｯｬｭｮｧｨｩｪｫｦ');

const japanese = signs(
  'japanese',
  `山田中村本川木佐藤鈴高橋渡辺伊林小加吉松井上石原野口大子美一二三郎太東京都市区県府北海道阪横浜名古屋神戸福岡島崎谷岩西
    南和平正明恵由香真智幸雄夫男女氏前電話番号住所会社町丁目新長千葉埼玉愛知宮城広兵庫静花優翔陽斎池清坂水内青後近森竹今河金沢
    秋武杉浦成也健司洋介浩仙台札幌鹿児熊奈良岐阜三重滋賀遠久保桜
    ${KANA}`,
  { encoding: 'euc-jp', leads: [0xb0, 0xcf], firstTrail: 0xa1 },
);

export const JAPANESE: Letters = { ...japanese, languages: [...japanese.languages, halfWidthKana] };

export const CHINESE = signs(
  'chinese',
  `王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金
    石廖贾夏方白孟秦江史陶黎顾毛钱武戴伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂红玲文华建国志小晓北京上海广州深圳市省
    区县天津重庆南成都西安杭汉名姓电话手机邮箱地址公司路号中人的年月日客户青岛大连长沙宁波厦门哈尔滨欧阳`,
  { encoding: 'gb18030', leads: [0xb0, 0xd7], firstTrail: 0xa1 },
);

export const TRADITIONAL_CHINESE = signs(
  'traditionalChinese',
  `王李張劉陳楊黃趙吳周徐孫馬朱胡郭何高林羅鄭梁謝宋許韓馮鄧曹彭曾蕭田董袁潘蔣蔡余杜葉程蘇魏呂丁沈姚盧姜崔鍾譚陸汪范金石廖
    賈夏方白邱江侯龍賴洪莊簡詹施志偉淑芬美玲雅婷怡君俊宏建家豪惠娟華明文國中臺台北高雄市新竹南縣區桃園基隆嘉義彰化屏東花蓮宜
    姓名電話手機郵箱地址公司路號街的年月日香港敏娜洋客戶`,
  { encoding: 'big5', leads: [0xa4, 0xc6], firstTrail: 0x40 },
);

export const KOREAN = signs(
  'korean',
  `김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하성차주우구민나진지원천방공현여추도소석선설연기울부산대인광시
    경충청라상제수영희훈은아미준호철동재혜숙순자락처화번름메일고객`,
  { encoding: 'euc-kr', leads: [0xb0, 0xc8], firstTrail: 0xa1 },
);

/** The rows of a character set that hold its more common characters. */
interface UsualRows {
  readonly encoding: Encoding;
  /** The first and the last lead byte. */
  readonly leads: readonly [number, number];
  readonly firstTrail: number;
}

/** @param frequent characters of names, places and headers */
function signs(name: LettersName, frequent: string, rows: UsualRows): Letters {
  const common = new Set(frequent.replace(/\s/g, ''));
  let usual: ReadonlySet<string> | null = null;
  const chanceOf = (sign: string) => {
    if (common.has(sign)) return 1 / 200;
    if (WIDE_PUNCTUATION.test(sign)) return 1 / 500;
    usual ??= signsIn(rows);
    if (usual.has(sign)) return 1 / 4_000;
    return EAST_ASIAN.test(sign) ? 1 / 100_000 : 0;
  };
  return { name, languages: [{ isLatin: false, chanceOf }] };
}

const WIDE_PUNCTUATION = /[\u3000-\u303F\uFF00-\uFF65・]/u;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hangul}々]/u;

function signsIn({ encoding, leads: [first, last], firstTrail }: UsualRows): ReadonlySet<string> {
  const bytes: number[] = [];
  for (let lead = first; lead <= last; lead++) {
    for (let trail = firstTrail; trail < 0xff; trail++) if (trail < 0x7f || trail > 0xa0) bytes.push(lead, trail, 0x0a);
  }
  const decoder = createDecoder(encoding, true);
  return new Set(decoder.write(Uint8Array.from(bytes)).replace(/[\n\uFFFD]/g, ''));
}

function range(first: string, last: string): readonly string[] {
  const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)];
  return Array.from({ length: to - from + 1 }, (_, offset) => String.fromCharCode(from + offset));
}
