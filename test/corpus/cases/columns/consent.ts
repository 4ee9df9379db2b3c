import type { CorpusCollection } from '../../corpus-case';

export const CONSENT: CorpusCollection = {
  subject: 'a list of people who opted out',
  folder: 'lists',
  cases: [
    {
      title: 'is refused by its name: unsubscribed',
      file: 'unsubscribed_members_export.csv',
      values: [],
      says: /--include-opt-outs/,
      exitCode: 2,
    },
    {
      title: 'is hashed on request',
      file: 'unsubscribed_members_export.csv',
      options: ['--include-opt-outs'],
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'is refused by its German name: Abmeldungen',
      file: 'Newsletter-Abmeldungen 2024.csv',
      values: [],
      says: /--include-opt-outs/,
      exitCode: 2,
    },
    {
      title: 'is refused by its name: Robinson list',
      file: 'Robinsonliste.csv',
      values: [],
      says: /--include-opt-outs/,
      exitCode: 2,
    },
    {
      title: 'is refused by its name: do not contact',
      file: 'do-not-contact.csv',
      values: [],
      says: /--include-opt-outs/,
      exitCode: 2,
    },
    {
      title: 'is refused by its French name: désabonnés',
      file: 'contacts-désabonnés.csv',
      values: [],
      says: /--include-opt-outs/,
      exitCode: 2,
    },
    {
      title: 'is refused by its Spanish name: bajas',
      file: 'bajas-newsletter.csv',
      values: [],
      says: /--include-opt-outs/,
      exitCode: 2,
    },
    {
      title: 'is refused by the name of its column: opt-out e-mail',
      file: 'email-preferences.csv',
      values: [],
      says: /--include-opt-outs/,
      exitCode: 2,
    },
    {
      title: 'is refused by the name of its column: Abgemeldet am',
      file: 'empfaenger.csv',
      values: [],
      says: /--include-opt-outs/,
      exitCode: 2,
    },
    {
      title: 'is not confused with a list of people who opted in',
      file: 'opt-in-members.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'can be filtered: only rows that say yes are hashed',
      file: 'consent-column.csv',
      options: ['--only', 'opt_in=yes'],
      values: ['anna@example.com', 'cleo@example.com'],
    },
    {
      title: 'is recognised by the flags of a customer system',
      file: 'email-opt-out-flags.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
      refusable: 'all',
    },
  ],
};
