import type { CorpusCollection } from '../../corpus-case';

export const REPORTS_AND_MEMBERS: CorpusCollection = {
  subject: 'the export of a meeting, a membership or an office',
  folder: 'programs/reports-and-members',
  cases: [
    {
      title: 'Teams: numbers in the numbered section of participants',
      file: 'teams-webinar.csv',
      options: ['--type', 'phone'],
      values: ['12125550143', '13105550144'],
    },
    {
      title: 'Teams: addresses in the numbered section of participants',
      file: 'teams-webinar.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'A gateway for text messages: who got them, not their IDs',
      file: 'sms-gateway-messages.csv',
      values: ['254712345678', '254723456789', '254734567890'],
    },
    {
      title: 'Zoom: participants, not the host in the table above them, which is reported',
      file: 'zoom-participants.csv',
      values: ['anna@example.com', 'bert@example.com'],
      says: /first 3 lines are skipped/,
    },
    {
      title: 'Zoom: attendees of a webinar, below its host and its panelist, which is reported',
      file: 'zoom-webinar-attendees.csv',
      values: ['anna@example.com', 'bert@example.com'],
      says: /first 11 lines are skipped/,
    },
    {
      title: 'Zoom: registrations for a webinar, below words about it',
      file: 'zoom-webinar-registrations.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'Teams: everyone who attended, in UTF-16 below a summary',
      file: 'teams-attendance.csv',
      values: ['host@firm.com', 'anna@example.com', 'bert@example.com'],
    },
    {
      title: 'Teams, its earlier report: those who did not present, on request',
      file: 'teams-attendance-earlier.csv',
      options: ['--only', 'Role=Attendee'],
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'Calendly: invitees, not the users who invited them',
      file: 'calendly-team-events.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'SurveyMonkey: names of columns below those of their groups',
      file: 'surveymonkey-responses.csv',
      options: ['--type', 'email'],
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'A vCard as a table: names of columns with parameters',
      file: 'vcard-columns.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'A vCard as a table: by phone',
      file: 'vcard-columns.csv',
      options: ['--type', 'phone'],
      values: ['491713920001', '491713920002'],
    },
    {
      title: 'Lotus Notes: Internet addresses, not those within the office',
      file: 'lotus-notes-contacts.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'Thunderbird in German: by phone, without fax',
      file: 'thunderbird-de.csv',
      options: ['--type', 'phone'],
      values: ['491713920001', '491713920002'],
    },
    {
      title: 'LinkedIn: connections below their notes',
      file: 'linkedin-connections.csv',
      values: ['anna@example.com', 'cleo@example.com'],
    },
    {
      title: 'MailerLite: the column “Subscriber” holds addresses',
      file: 'mailerlite-subscribers.csv',
      values: ['anna@example.com', 'bert@example.com'],
      options: ['--type', 'email'],
    },
    {
      title: 'Intercom: one who marked an e-mail as spam stops the list',
      file: 'intercom-users.csv',
      values: [],
      exitCode: 2,
    },
    {
      title: 'Substack: one whose e-mails are disabled stops the list',
      file: 'substack-subscribers.csv',
      values: [],
      exitCode: 2,
    },
    {
      title: 'Dynamics 365: one who does not allow e-mails stops the list',
      file: 'dynamics-contacts.csv',
      values: [],
      exitCode: 2,
    },
    {
      title: 'Kit: those who left are reported',
      file: 'kit-subscribers.csv',
      values: ['anna@example.com', 'bert@example.com'],
      says: /“state” says no in some rows/,
    },
    {
      title: 'Kit: those who stayed, on request',
      file: 'kit-subscribers.csv',
      options: ['--only', 'state=active'],
      values: ['anna@example.com'],
    },
    {
      title: 'Patreon: members, active and former',
      file: 'patreon-members.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'eBay: buyers by phone, with the country of delivery',
      file: 'ebay-orders.csv',
      options: ['--type', 'phone'],
      values: ['491713920001', '491713920002'],
    },
    {
      title: 'DATEV: debtors by phone, below the line of the program',
      file: 'datev-debitoren.csv',
      options: ['--type', 'phone'],
      values: ['491713920001', '491713920002'],
    },
    {
      title: 'Lexware: customers by phone, with countries as on plates',
      file: 'lexware-kunden.csv',
      options: ['--type', 'phone'],
      values: ['491713920001', '436641234567'],
    },
  ],
};
