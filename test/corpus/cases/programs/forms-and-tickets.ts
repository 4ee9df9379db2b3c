import type { CorpusCollection } from '../../corpus-case';

export const FORMS_AND_TICKETS: CorpusCollection = {
  subject: 'the export of forms, tickets or contacts',
  folder: 'programs/forms-and-tickets',
  cases: [
    {
      title: 'SurveyMonkey: contact details, whose names are below those of its own empty columns',
      file: 'surveymonkey-contact-details.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
      counts: { rows: 3 },
    },
    {
      title: 'SurveyMonkey: numbers in contact details',
      file: 'surveymonkey-contact-details.csv',
      options: ['--type', 'phone'],
      values: ['12125550143', '13105550144'],
    },
    {
      title: 'SurveyMonkey: its own column of addresses, if it has any',
      file: 'surveymonkey-both-addresses.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'Qualtrics: the recipients of two answers, below three rows of names',
      file: 'qualtrics-responses.csv',
      values: ['anna@example.com', 'bert@example.com'],
      inspect: /the codes of the columns[\s\S]*Recipient Email: email_hash/,
      notInspect: /uncertain/,
    },
    {
      title: 'Qualtrics: the address in the only answer',
      file: 'qualtrics-one-answer.csv',
      values: ['anna@example.com'],
    },
    {
      title: 'Zoho CRM: both addresses of contacts, not those of owners',
      file: 'zoho-contacts.csv',
      values: ['anna@example.com', 'bert@example.com', 'bert2@example.com'],
    },
    {
      title: 'Freshsales: contacts, not sales owners',
      file: 'freshsales-contacts.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'Copper: people, not assignees',
      file: 'copper-people.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'Freshdesk: contacts, not agents',
      file: 'freshdesk-tickets.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'Zendesk: who requested a ticket',
      file: 'zendesk-tickets.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'Jotform: who submitted, not who referred them',
      file: 'jotform-submissions.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'Gravity Forms: an address that was entered twice',
      file: 'gravity-forms-entries.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'Google Forms: phones in a column of WhatsApp',
      file: 'google-forms-responses.csv',
      options: ['--type', 'phone'],
      values: ['491713920001', '491713920002'],
    },
    {
      title: 'listmonk: cells padded with spaces before the delimiter',
      file: 'listmonk-subscribers.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'GMX: addresses of home and work in German',
      file: 'gmx-adressbuch.csv',
      values: ['anna@example.com', 'bert@example.com', 'bert2@example.com'],
    },
    {
      title: 'Yahoo: an address and its alternative',
      file: 'yahoo-contacts.csv',
      values: ['anna@example.com', 'bert@example.com', 'bert2@example.com'],
    },
    {
      title: 'CiviCRM: nobody who opted out',
      file: 'civicrm-contacts.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'NationBuilder: people, not recruiters',
      file: 'nationbuilder-people.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
  ],
};
