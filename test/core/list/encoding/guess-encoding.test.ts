import { describe, expect, it } from 'vitest';
import { createDecoder } from '../../../../src/core/list/encoding/decode';
import { onCommandLine } from '../../../sentences';
import { encode } from '../temp-lists';
import { detect } from './detect';

function decode(bytes: Uint8Array, encoding: string): string {
  const decoder = createDecoder(encoding);
  return decoder.write(bytes) + decoder.end();
}

describe('a Western list with hardly any non-ASCII letter', () => {
  it.each([
    ['Muñoz'],
    ['Peña', 'Muñoz'],
    ['João', 'São Paulo'],
    ['Simões'],
    ['Agnès'],
    ['Agnès', 'Liège', 'Müller'],
    ['Benoît'],
    ['¿Dónde?'],
    ['±5 %'],
    ['3×4'],
    ['¥5'],
    ['5 µg'],
    ['¡Hola!'],
    ['Größe'],
    ['Søren'],
  ])('is read right: %s %s %s', async (...words) => {
    const rows = [...words, ...words, 'Ann', 'Bob', 'Carl'].map((word, row) => `${row}@example.com;${word}\n`).join('');
    const text = `email;name\n${rows}`;
    const bytes = encode(text, 'windows-1252');
    expect(decode(bytes, (await detect(bytes)).encoding)).toBe(text);
  });
});

/** Names and cities as in a few rows of a customer list. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  German: ['Günther Weiß;Nürnberg', 'Jörg Krämer;Göttingen', 'Änne Lübke;Saarbrücken'],
  French: ['Gaël Prévost;Angoulême', 'Françoise Grégoire;Sète', 'Noémie Lagarrière;Béziers'],
  Spanish: ['Ángel Ibáñez;Logroño', 'Sofía Martín;Córdoba', 'Raúl Gutiérrez;Mérida'],
  Scandinavian: ['Bjørg Hansen;Bodø', 'Håkon Ødegård;Ålesund', 'Mette Skjærven;Hønefoss'],
  Polish: ['Paweł Jabłoński;Gdańsk', 'Zofia Pająk;Białystok', 'Grażyna Wąsik;Częstochowa', 'Jaś Śliwa;Łódź'],
  Czech: ['Vojtěch Říha;Přerov', 'Božena Křížová;Třebíč', 'Ondřej Čížek;Mladá Boleslav'],
  Hungarian: ['Bőhm Endre;Kőszeg', 'Sütő László;Gyöngyös', 'Vörös Ildikó;Mezőkövesd'],
  Russian: ['Сергей Волков;Новосибирск', 'Екатерина Морозова;Тула', 'Алексей Фёдоров;Пермь'],
  Turkish: ['Işıl Doğan;Kırşehir', 'Şükrü Aydın;Aydın', 'Gökçe Yıldız;Elazığ'],
  Greek: ['Νίκος Ιωάννου;Λάρισα', 'Σοφία Δημητρίου;Βόλος', 'Κώστας Μακρής;Χανιά'],
  Lithuanian: ['Žydrūnė Šimkutė;Šiauliai', 'Ąžuolas Kęsgaila;Panevėžys', 'Jūratė Čiurlytė;Telšiai'],
  Latvian: ['Jānis Bērziņš;Rēzekne', 'Līga Ķirse;Jūrmala', 'Dāvis Šķēle;Liepāja'],
  Hebrew: ['רחל לוי;חיפה', 'משה ביטון;אשדוד', 'תמר אברהמי;נתניה'],
  Arabic: ['خالد الزهراني;الدمام', 'مريم الحربي;جدة', 'يوسف منصور;القاهرة'],
  Persian: ['رضا محمدي;اصفهان', 'مريم کاظمي;شيراز', 'حسين رضايي;تبريز'],
  Thai: ['ประเสริฐ แก้วมณี;เชียงใหม่', 'วิไล ทองดี;ขอนแก่น', 'อนันต์ ศรีสุข;ภูเก็ต'],
  Ukrainian: ['Ївга Ґудзь;Київ', 'Олексій Підлісний;Чернівці', 'Наталія Єфремова;Рівне'],
  Bulgarian: ['Георги Димитров;Пловдив', 'Цветелина Желева;Бургас', 'Йордан Щерев;Русе'],
  Japanese: ['中島健太;千葉県', '高木 さおり;京都市', 'ｺﾊﾞﾔｼ ｹﾝ;福岡市', '三浦 涼;長野県'],
  'Japanese in half-width letters': ['ﾔﾏﾀﾞ ﾀﾛｳ;ﾄｳｷｮｳﾄ', 'ｽｽﾞｷ ﾊﾅｺ;ｵｵｻｶﾌ', 'ｼﾒｲ;ｹｲﾀｲ'],
  Chinese: ['赵磊;成都市', '孙丽华;杭州市', '周建国;武汉市'],
  Taiwanese: ['陳志豪;新竹市', '林淑芬;桃園市', '黃怡君;嘉義市'],
  Korean: ['정은지;수원', '한상우;광주', '오세훈;대전'],
};
const WAYS: readonly (readonly [names: string, ...encodings: readonly string[]])[] = [
  ['German', 'windows-1252', 'iso-8859-15', 'macintosh', 'cp850'],
  ['French', 'windows-1252', 'iso-8859-15', 'macintosh'],
  ['Spanish', 'windows-1252', 'macintosh'],
  ['Scandinavian', 'windows-1252', 'macintosh'],
  ['Polish', 'windows-1250', 'iso-8859-2'],
  ['Czech', 'windows-1250', 'iso-8859-2'],
  ['Hungarian', 'windows-1250', 'iso-8859-2'],
  ['Russian', 'windows-1251', 'koi8-r', 'cp866', 'iso-8859-5', 'mac-cyrillic'],
  ['Ukrainian', 'windows-1251', 'koi8-u'],
  ['Bulgarian', 'windows-1251'],
  ['Lithuanian', 'windows-1257'],
  ['Latvian', 'windows-1257'],
  ['Hebrew', 'windows-1255', 'iso-8859-8'],
  ['Arabic', 'windows-1256', 'iso-8859-6'],
  ['Persian', 'windows-1256'],
  ['Thai', 'windows-874'],
  ['Turkish', 'windows-1254'],
  ['Greek', 'windows-1253'],
  ['Japanese', 'shift_jis', 'euc-jp'],
  ['Japanese in half-width letters', 'shift_jis', 'euc-jp'],
  ['Chinese', 'gb18030'],
  ['Taiwanese', 'big5'],
  ['Korean', 'euc-kr'],
];

function customers(names: readonly string[]): string {
  return ['name;city;email\r\n', ...names.map((name, i) => `${name};person${i}@example.com\r\n`)].join('');
}

describe('guessing an encoding from names and cities', () => {
  const cases = WAYS.flatMap(([names, ...encodings]) => encodings.map((encoding) => [names, encoding] as const));

  it.each(cases)('reads a few %s customers in %s correctly', async (names, encoding) => {
    const text = customers(NAMES[names] ?? []);
    const bytes = encode(text, encoding);
    const detected = await detect(bytes);
    expect(decode(bytes, detected.encoding)).toBe(text);
    expect(detected.confidence).toBe('likely');
  });

  it.each(cases)('is never certain and wrong for a single %s customer in %s', async (names, encoding) => {
    for (const name of NAMES[names] ?? []) {
      const text = customers([name]);
      const bytes = encode(text, encoding);
      const detected = await detect(bytes);
      if (detected.confidence === 'likely') expect(decode(bytes, detected.encoding)).toBe(text);
    }
  });

  it('takes the encoding of Windows if all give the same text', async () => {
    expect((await detect(encode('Jürgen', 'iso-8859-1'))).encoding).toBe('windows-1252');
    expect((await detect(encode('Łukasz Wójcik', 'iso-8859-2'))).encoding).toBe('windows-1250');
  });

  it('reads Western lists of several languages', async () => {
    const names = ['German', 'French', 'Spanish', 'Scandinavian'].flatMap((language) => NAMES[language] ?? []);
    const bytes = encode(customers(names), 'windows-1252');
    expect(await detect(bytes)).toMatchObject({ encoding: 'windows-1252', confidence: 'likely' });
  });

  it.each([
    ['windows-1252', 'Gaëlle', 'Noël', 'Geneviève'],
    ['windows-1252', 'Goiânia', 'Ângela'],
    ['windows-1252', 'Mendonça', 'Goiânia'],
    ['windows-1254', 'MUĞLA', 'ÇAĞRI'],
    ['windows-1251', 'Казань', 'Кузнецов', 'Смирнова'],
  ])('takes no few names in %s for those of an encoding that fewer use: %s', async (encoding, ...names) => {
    const text = customers(names);
    const bytes = encode(text, encoding);
    expect(decode(bytes, (await detect(bytes)).encoding)).toBe(text);
  });

  it.each(['€ 10', '20 °C', '50 m²', 'O´Neil', 'L’Hay', '„Ulm“', 'Firma®', '§ 5', 'Ulm\u00A0West', '10 – 20', '• Ulm'])(
    'reads a non-letter as one of Windows: %s',
    async (text) => {
      const bytes = encode(text, 'windows-1252');
      expect(decode(bytes, (await detect(bytes)).encoding)).toBe(text);
    },
  );

  it('says that it is a guess if there is little evidence', async () => {
    expect(await detect(Buffer.from('50e865', 'hex'))).toMatchObject({ confidence: 'guess' });
  });

  it('is not misled by pieces that begin and end inside a character', async () => {
    const bytes = encode(customers(NAMES.Japanese ?? []), 'shift_jis');
    for (let start = 20; start < 30; start++) {
      const detected = await detect(Buffer.from('name;city;email\r\n'), [bytes.subarray(start, bytes.length - start)]);
      expect(detected).toMatchObject({ encoding: 'shift_jis', confidence: 'likely' });
    }
  });
});

describe('a list in two encodings', () => {
  it('stays UTF-8 if most of it is, with a note about the rest', async () => {
    const text = customers([...(NAMES.German ?? []), ...(NAMES.French ?? [])]);
    const detected = await detect(Buffer.from(text), [encode('Käthe;Köln\n', 'windows-1252')]);
    expect(detected).toMatchObject({ encoding: 'utf-8', confidence: 'guess' });
    expect(onCommandLine(detected.reason)).toContain('two encodings');
  });

  it('is not assumed where single bytes form a character by chance', async () => {
    const bytes = encode(customers(NAMES.Chinese ?? []), 'gb18030');
    expect((await detect(Buffer.concat([bytes, Buffer.from('é')]))).encoding).toBe('gb18030');
  });
});
