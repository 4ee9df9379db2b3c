import type { CorpusCollection } from '../../corpus-case';

export const CARERS: CorpusCollection = {
  subject: 'a column of whoever looks after the customer',
  folder: 'columns/carers',
  cases: [
    { title: 'is not used: a vet', file: 'vet-phone.csv', values: [] },
    { title: 'is not used: a vet, in German', file: 'tierarzt-telefon.csv', values: [] },
    { title: 'is not used: a doctor', file: 'doctor-email.csv', values: [] },
    { title: 'is not used: a doctor, in French', file: 'medecin-email.csv', values: [] },
    { title: 'is not used: a doctor, in Swedish', file: 'doctor-swedish.csv', values: [] },
    { title: 'is not used: a doctor, in Japanese', file: 'doctor-japanese.csv', values: [] },
    { title: 'is not used: a doctor, in Slovene', file: 'doctor-slovene.csv', values: [] },
    { title: 'is not used: a hospital and an insurance', file: 'hospital-and-insurance.csv', values: [] },
    { title: 'is not used: a school', file: 'school-phone.csv', values: [] },
    { title: 'is not used: an employer and a reference', file: 'employer-email.csv', values: [] },
    { title: 'is not used: the next of kin, of whoever it is', file: 'next-of-kin.csv', values: [] },
    {
      title: 'is not used beside the customer’s own',
      file: 'vet-phone-beside-phone.csv',
      values: ['493023125001', '493023125002'],
    },
    {
      title: 'is used if the marketer says so',
      file: 'vet-phone.csv',
      options: ['--type', 'phone', '--column', 'Vet Phone'],
      values: ['493023125001', '493023125002', '493023125003'],
    },
    {
      title: 'is used in a list of doctors, and that is told',
      file: 'doctors.csv',
      values: ['ost@praxis.example', 'west@praxis.example', 'nord@praxis.example'],
      says: /“Doctor Email” may not hold what it seems to/,
    },
    {
      title: 'is the customer’s own if it is a parent’s, who pays',
      file: 'parent-phone.csv',
      values: ['493023125001', '493023125002'],
    },
    {
      title: 'may be a company’s or its salesperson’s in French, which is told',
      file: 'email-commercial.csv',
      values: ['anna@example.com', 'bert@example.com'],
      says: /“Email commercial” may not hold what it seems to/,
    },
    {
      title: 'is not used in French beside the customer’s own',
      file: 'email-commercial-beside-email.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    { title: 'is not used: a salesperson, in French', file: 'email-du-commercial.csv', values: [] },
  ],
};
