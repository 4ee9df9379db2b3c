import type { CorpusCollection } from '../../corpus-case';

export const FURTHER_LANGUAGES: CorpusCollection = {
  subject: 'the name of a column in further languages',
  folder: 'columns/further-languages',
  cases: [
    {
      title: 'says phone in Turkish',
      file: 'word-iletisim-no.csv',
      values: ['491713920001', '491713920002', '491713920003'],
      counts: { rows: 3 },
    },
    {
      title: 'says phone in Russian',
      file: 'word-russian.csv',
      values: ['491713920001', '491713920002', '491713920003'],
    },
    {
      title: 'says phone in Finnish',
      file: 'word-puhelinnumero.csv',
      values: ['491713920001', '491713920002', '491713920003'],
    },
    {
      title: 'says phone in Hungarian',
      file: 'word-telefonszam.csv',
      values: ['491713920001', '491713920002', '491713920003'],
    },
    {
      title: 'says phone in Korean',
      file: 'word-korean.csv',
      values: ['491713920001', '491713920002', '491713920003'],
    },
    {
      title: 'says phone in Korean, within other words, but not in an emergency',
      file: 'word-korean-compounds.csv',
      options: ['--country', 'KR'],
      values: ['821012345678', '821023456789', '8221234567'],
    },
    {
      title: 'says phone in Georgian, beside the number of a person',
      file: 'word-georgian.csv',
      options: ['--type', 'phone', '--country', 'GE'],
      values: ['995599123456', '995577234567'],
    },
    {
      title: 'says phone in Albanian',
      file: 'word-albanian.csv',
      options: ['--type', 'phone', '--country', 'AL'],
      values: ['355691234567', '355682345678'],
    },
    {
      title: 'says e-mail in Russian: electronic address',
      file: 'word-electronic-address.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'says e-mail in French that was encoded twice',
      file: 'mojibake-french.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'says phone in French that was encoded twice',
      file: 'mojibake-french.csv',
      options: ['--type', 'phone'],
      values: ['33639981234', '33639981235'],
    },
    {
      title: 'says e-mail in Russian that was encoded twice',
      file: 'mojibake-russian.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'says phone in Russian that was encoded twice',
      file: 'mojibake-russian.csv',
      options: ['--type', 'phone', '--country', 'RU'],
      values: ['79121234567', '79132345678'],
    },
    { title: 'says phone in Hindi', file: 'word-hindi.csv', values: ['491713920001', '491713920002', '491713920003'] },
    {
      title: 'says phone in Arabic',
      file: 'word-arabic.csv',
      values: ['491713920001', '491713920002', '491713920003'],
    },
    {
      title: 'says phone in Vietnamese',
      file: 'word-vietnamese.csv',
      values: ['491713920001', '491713920002', '491713920003'],
    },
    {
      title: 'says customer in Turkish',
      file: 'word-musteri-no.csv',
      values: ['A-1001', 'A-1002', 'A-1003'],
      counts: { rows: 3 },
    },
    {
      title: 'says customer: Matricule',
      file: 'word-matricule.csv',
      values: ['A-1001', 'A-1002', 'A-1003'],
      counts: { rows: 3 },
    },
    {
      title: 'says customer: Numero tessera',
      file: 'word-numero-tessera.csv',
      values: ['A-1001', 'A-1002', 'A-1003'],
      counts: { rows: 3 },
    },
    { title: 'says country: Stato', file: 'word-stato.csv', values: ['491713920001', '41791234567', '31612345678'] },
    {
      title: 'says country in Turkish',
      file: 'word-ulke-kodu.csv',
      values: ['491713920001', '41791234567', '31612345678'],
    },
    { title: 'says country in Russian', file: 'country-russian.csv', values: ['491713920001', '41791234567'] },
    {
      title: 'says e-mail: Elektronische Adresse',
      file: 'word-elektronische-adresse.csv',
      values: ['anna@example.com'],
    },
    {
      title: 'is a question in a form: phone',
      file: 'form-question-phone.csv',
      values: ['491713920001', '491713920002'],
    },
    {
      title: 'is a question in a form: e-mail, beside one about a newsletter',
      file: 'form-question-email.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
  ],
};
