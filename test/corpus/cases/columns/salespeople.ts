import type { CorpusCollection } from '../../corpus-case';

const BOTH = ['--type', 'email', '--type', 'phone'];

/** Each list has a tax number or an order number as well, which is no phone number. */
export const SALESPEOPLE: CorpusCollection = {
  subject: 'a column of salespeople',
  folder: 'lists',
  cases: [
    {
      title: 'of addresses is not taken for that of customers in Bulgarian',
      file: 'salespeople-bulgarian.csv',
      options: BOTH,
      values: ['anna@example.com', 'bert@example.com', '359888123456', '40721234567'],
    },
    {
      title: 'of addresses is not taken for that of customers in Serbian',
      file: 'salespeople-serbian.csv',
      options: BOTH,
      values: ['anna@example.com', 'bert@example.com', '381641234567', '385912345678'],
    },
    {
      title: 'of addresses is not taken for that of customers in Croatian',
      file: 'salespeople-croatian.csv',
      options: BOTH,
      values: ['anna@example.com', 'bert@example.com', '385912345678', '38631234567'],
    },
    {
      title: 'of addresses is not taken for that of customers in Slovene',
      file: 'salespeople-slovene.csv',
      options: BOTH,
      values: ['anna@example.com', 'bert@example.com', '38631234567', '436641234567'],
    },
    {
      title: 'of addresses is not taken for that of customers in Slovak',
      file: 'salespeople-slovak.csv',
      options: BOTH,
      values: ['anna@example.com', 'bert@example.com', '421905123456', '420601123456'],
    },
    {
      title: 'of addresses is not taken for that of customers in Czech',
      file: 'salespeople-czech.csv',
      options: BOTH,
      values: ['anna@example.com', 'bert@example.com', '420601123456', '421905123456'],
    },
    {
      title: 'of addresses is not taken for that of customers in Hungarian',
      file: 'salespeople-hungarian.csv',
      options: BOTH,
      values: ['anna@example.com', 'bert@example.com', '36201234567', '436641234567'],
    },
    {
      title: 'of addresses is not taken for that of customers in Romanian',
      file: 'salespeople-romanian.csv',
      options: BOTH,
      values: ['anna@example.com', 'bert@example.com', '40721234567', '37369123456'],
    },
    {
      title: 'of addresses is not taken for that of customers in Lithuanian',
      file: 'salespeople-lithuanian.csv',
      options: BOTH,
      values: ['anna@example.com', 'bert@example.com', '37061234567', '37121234567'],
    },
    {
      title: 'of addresses is not taken for that of customers in Latvian',
      file: 'salespeople-latvian.csv',
      options: BOTH,
      values: ['anna@example.com', 'bert@example.com', '37121234567', '37061234567'],
    },
    {
      title: 'of addresses is not taken for that of customers in Estonian',
      file: 'salespeople-estonian.csv',
      options: BOTH,
      values: ['anna@example.com', 'bert@example.com', '37251234567', '358401234567'],
    },
    {
      title: 'of addresses is not taken for that of customers in Finnish',
      file: 'salespeople-finnish.csv',
      options: BOTH,
      values: ['anna@example.com', 'bert@example.com', '358401234567', '46701234567'],
    },
    {
      title: 'of addresses is not taken for that of customers in Swedish',
      file: 'salespeople-swedish.csv',
      options: BOTH,
      values: ['anna@example.com', 'bert@example.com', '46701234567', '4791234567'],
    },
    {
      title: 'of addresses is not taken for that of customers in Norwegian',
      file: 'salespeople-norwegian.csv',
      options: BOTH,
      values: ['anna@example.com', 'bert@example.com', '4791234567', '4520123456'],
    },
    {
      title: 'of addresses is not taken for that of customers in Danish',
      file: 'salespeople-danish.csv',
      options: BOTH,
      values: ['anna@example.com', 'bert@example.com', '4520123456', '4915112345601'],
    },
    {
      title: 'of addresses is not taken for that of customers in Icelandic',
      file: 'salespeople-icelandic.csv',
      options: BOTH,
      values: ['anna@example.com', 'bert@example.com', '3546112345', '4520123456'],
    },
    {
      title: 'of addresses is not taken for that of customers in Greek',
      file: 'salespeople-greek.csv',
      options: BOTH,
      values: ['anna@example.com', 'bert@example.com', '306912345678', '35799123456'],
    },
    {
      title: 'of addresses is not taken for that of customers in Hebrew',
      file: 'salespeople-hebrew.csv',
      options: BOTH,
      values: ['anna@example.com', 'bert@example.com', '972501234567', '12125550143'],
    },
    {
      title: 'of addresses is not taken for that of customers in Arabic',
      file: 'salespeople-arabic.csv',
      options: BOTH,
      values: ['anna@example.com', 'bert@example.com', '966501234567', '201012345678'],
    },
    {
      title: 'of addresses is not taken for that of customers in Persian',
      file: 'salespeople-persian.csv',
      options: BOTH,
      values: ['anna@example.com', 'bert@example.com', '989123456789', '905321234567'],
    },
    {
      title: 'of addresses is not taken for that of customers in Indonesian',
      file: 'salespeople-indonesian.csv',
      options: BOTH,
      values: ['anna@example.com', 'bert@example.com', '6281234567890', '6591234567'],
    },
    {
      title: 'of addresses is not taken for that of customers in Malay',
      file: 'salespeople-malay.csv',
      options: BOTH,
      values: ['anna@example.com', 'bert@example.com', '60123456789', '6591234567'],
    },
    {
      title: 'of addresses is not taken for that of customers in Ukrainian',
      file: 'salespeople-ukrainian.csv',
      options: BOTH,
      values: ['anna@example.com', 'bert@example.com', '380501234567', '48601234567'],
    },
    {
      title: 'of addresses is not taken for that of customers in Russian',
      file: 'salespeople-russian.csv',
      options: BOTH,
      values: ['anna@example.com', 'bert@example.com', '79123456789', '77012345678'],
    },
    {
      title: 'of addresses is not taken for that of customers in Dutch',
      file: 'salespeople-dutch.csv',
      options: BOTH,
      values: ['anna@example.com', 'bert@example.com', '31612345678', '32470123456'],
    },
    {
      title: 'of addresses is not taken for that of customers in Japanese',
      file: 'salespeople-japanese.csv',
      options: BOTH,
      values: ['anna@example.com', 'bert@example.com', '819012345678', '821012345678'],
    },
    {
      title: 'of addresses is not taken for that of customers in Chinese',
      file: 'salespeople-chinese.csv',
      options: BOTH,
      values: ['anna@example.com', 'bert@example.com', '8613800138000', '819012345678'],
    },
    {
      title: 'of addresses is not taken for that of customers in Hindi',
      file: 'salespeople-hindi.csv',
      options: BOTH,
      values: ['anna@example.com', 'bert@example.com', '919876543210', '9779841234567'],
    },
  ],
};
