import type { CorpusCollection } from '../../corpus-case';

/** Without a mark; columns and countries are understood only if the letters are. */
export const ENCODINGS: CorpusCollection = {
  subject: 'a list in an encoding of its country',
  folder: 'dialects/encodings',
  cases: [
    { title: 'Hebrew in windows-1255', file: 'hebrew-1255.csv', values: ['972501234567', '972501234568'] },
    { title: 'Arabic in windows-1256', file: 'arabic-1256.csv', values: ['966501234567', '966501234568'] },
    { title: 'Arabic in ISO 8859-6', file: 'arabic-8859-6.csv', values: ['966501234567', '966501234568'] },
    { title: 'Thai in windows-874', file: 'thai-874.csv', values: ['66812345678', '66812345679'] },
    { title: 'Ukrainian in KOI8-U', file: 'ukrainian-koi8-u.csv', values: ['380501234567', '380501234568'] },
    { title: 'Russian in code page 866', file: 'russian-cp866.csv', values: ['79123456789', '79123456780'] },
    {
      title: 'French in windows-1252, whose few names might be Lithuanian, raises no doubt',
      file: 'french-1252.csv',
      options: ['--strict'],
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'Russian in windows-1251, whose few capital letters might be signs, raises no doubt',
      file: 'russian-1251.csv',
      options: ['--strict'],
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'Japanese in ISO-2022-JP',
      file: 'japanese-iso-2022-jp.csv',
      options: ['--type', 'phone', '--strict'],
      values: ['819012345678', '819012345679', '821012345678'],
    },
    {
      title: 'Japanese in Shift_JIS, in half-width letters alone',
      file: 'japanese-half-width-shift-jis.csv',
      values: ['819012345678', '819012345679'],
      inspect: /ｹｲﾀｲ: phone_hash, because the header says/,
    },
    {
      title: 'Japanese in EUC-JP, in half-width letters',
      file: 'japanese-half-width-euc-jp.csv',
      options: ['--strict'],
      values: ['819012345678', '819012345679'],
    },
    { title: 'Korean in EUC-KR', file: 'korean-euc-kr.csv', values: ['821012345678', '821012345679'] },
    { title: 'Chinese in GB 18030', file: 'chinese-gb18030.csv', values: ['8613800138000', '8613800138001'] },
    { title: 'Chinese in Big5', file: 'taiwanese-big5.csv', values: ['886912345678', '886912345679'] },
    { title: 'Lithuanian in windows-1257', file: 'lithuanian-1257.csv', values: ['37061234567', '37121234568'] },
  ],
};
