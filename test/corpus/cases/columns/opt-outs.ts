import type { CorpusCollection } from '../../corpus-case';

/** Why a list is refused. Its name must not give the reason where its content is to be recognised. */
const BY_FILE_NAME = /The file name, “[^”]+”, says that these people opted out/;
const BY_TITLE = /The title of the list says that these people opted out/;
const BY_COLUMN = /“[^”]+” says that some people opted out/;

export const OPT_OUTS: CorpusCollection = {
  subject: 'people who opted out',
  folder: 'columns/opt-outs',
  cases: [
    { title: 'are recognised by a status', file: 'status-english.csv', values: [], says: BY_COLUMN, exitCode: 2 },
    {
      title: 'are recognised by a status in German',
      file: 'status-german.csv',
      values: [],
      says: BY_COLUMN,
      exitCode: 2,
    },
    {
      title: 'are recognised by the title of a list',
      file: 'title-german.csv',
      values: [],
      says: BY_TITLE,
      exitCode: 2,
    },
    {
      title: 'are not inferred from a link to unsubscribe',
      file: 'links-in-a-column.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
      exitCode: 0,
    },
    {
      title: 'are not inferred from an active subscription',
      file: 'subscription-active.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
      exitCode: 0,
    },
    {
      title: 'are recognised by a file name in Turkish',
      file: 'abonelikten çıkanlar.csv',
      values: [],
      says: BY_FILE_NAME,
      exitCode: 2,
    },
    {
      title: 'are recognised by a report of spam',
      file: 'spam_reports.csv',
      values: [],
      says: BY_FILE_NAME,
      exitCode: 2,
    },
    {
      title: 'are recognised by a file name in Polish',
      file: 'lista rezygnacji.csv',
      values: [],
      says: BY_FILE_NAME,
      exitCode: 2,
    },
    {
      title: 'are recognised by a reason that begins with a no',
      file: 'reason-begins-with-no.csv',
      values: [],
      says: BY_COLUMN,
      exitCode: 2,
    },
    {
      title: 'are recognised by another word in Spanish',
      file: 'desuscriptos.csv',
      values: [],
      says: BY_FILE_NAME,
      exitCode: 2,
    },
    {
      title: 'are not inferred from Baja California',
      file: 'clientes-baja-california.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'are recognised by “de baja” in a file name',
      file: 'clientes de baja.csv',
      values: [],
      says: BY_FILE_NAME,
      exitCode: 2,
    },
    {
      title: 'are recognised by a file name in Danish',
      file: 'afmeldinger.csv',
      values: [],
      says: BY_FILE_NAME,
      exitCode: 2,
    },
    {
      title: 'are recognised by another file name in German',
      file: 'Negativliste.csv',
      values: [],
      says: BY_FILE_NAME,
      exitCode: 2,
    },
    {
      title: 'are recognised by a file name in Greek',
      file: 'Απεγγραφές.csv',
      values: [],
      says: BY_FILE_NAME,
      exitCode: 2,
    },
    {
      title: 'are recognised by a status in Japanese',
      file: 'status-japanese.csv',
      values: [],
      says: BY_COLUMN,
      exitCode: 2,
    },
    {
      title: 'are recognised by a status in Chinese',
      file: 'status-chinese.csv',
      values: [],
      says: BY_COLUMN,
      exitCode: 2,
    },
    {
      title: 'are recognised by a status in Russian',
      file: 'status-russian.csv',
      values: [],
      says: BY_COLUMN,
      exitCode: 2,
    },
    {
      title: 'are recognised by a status of a list manager',
      file: 'status-list-manager.csv',
      values: [],
      says: BY_COLUMN,
      exitCode: 2,
    },
  ],
};
