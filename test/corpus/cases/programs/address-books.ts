import type { CorpusCollection } from '../../corpus-case';

export const ADDRESS_BOOKS: CorpusCollection = {
  subject: 'the export of an address book',
  folder: 'programs/address-books',
  cases: [
    {
      title: 'Google Contacts, old form: e-mail by number, several in a cell split',
      file: 'google-contacts-old.csv',
      options: ['--several-values'],
      values: ['anna.ost@example.com', 'anna@example.net', 'bert.west@example.com', 'bert@example.net'],
      notInspect: /E-mail 1 - Type: email/,
    },
    {
      title: 'Google Contacts, new form',
      file: 'google-contacts-new.csv',
      values: ['anna.ost@example.com', 'bert.west@example.com', 'bert@example.net'],
    },
    {
      title: 'Google Contacts, new form: by phone',
      file: 'google-contacts-new.csv',
      options: ['--type', 'phone'],
      values: ['491713920001', '491713920002', '491713920003'],
    },
    {
      title: 'Outlook in German: addresses, not their types and names',
      file: 'outlook-de.csv',
      values: ['anna.ost@example.com', 'bert.west@example.com', 'bert@example.net'],
      notInspect: /(E-Mail-Typ|Geburtstag): email/,
    },
    {
      title: 'Outlook in German: by phone, without fax',
      file: 'outlook-de.csv',
      options: ['--type', 'phone'],
      values: ['493023125001', '491713920001', '491713920002'],
      notInspect: /Fax (geschäftlich|privat): phone/,
    },
    {
      title: 'Outlook in English',
      file: 'outlook-en.csv',
      values: ['anna.ost@example.com', 'bert.west@example.com'],
      notInspect: /E-mail Type: email/,
    },
    {
      title: 'Outlook in English: by phone, with the country at home',
      file: 'outlook-en.csv',
      options: ['--type', 'phone'],
      values: ['12125550143', '13125550188'],
      notInspect: /(Business|Home|Other) Fax: phone/,
    },
    {
      title: 'Outlook in French, in the encoding of Western Windows',
      file: 'outlook-fr.csv',
      values: ['anna.ost@example.com', 'bert.west@example.com'],
    },
    {
      title: 'Outlook in French: by phone, without fax',
      file: 'outlook-fr.csv',
      options: ['--type', 'phone'],
      values: ['33199001234', '33639981234', '33639981235'],
      notInspect: /[Tt]élécopie[^:\n]*: phone/,
    },
    { title: 'Outlook in Spanish', file: 'outlook-es.csv', values: ['anna.ost@example.com', 'bert.west@example.com'] },
    {
      title: 'Outlook in Spanish: by phone, without fax',
      file: 'outlook-es.csv',
      options: ['--type', 'phone'],
      values: ['34910123456', '34600123456', '34600123457'],
      notInspect: /fax[^:\n]*: phone/i,
    },
    {
      title: 'Apple Contacts as a table: labels of phones and addresses in brackets',
      file: 'apple-contacts.csv',
      values: ['anna.ost@example.com', 'bert.west@example.com'],
    },
    {
      title: 'Apple Contacts: by phone, without direction marks',
      file: 'apple-contacts.csv',
      options: ['--type', 'phone'],
      values: ['491713920001', '491713920002'],
      notInspect: /home fax\): phone/,
    },
  ],
};
