import type { CorpusCollection } from '../../corpus-case';

export const VISITS: CorpusCollection = {
  subject: 'the export of a clinic, a hotel or a club',
  folder: 'programs/visits',
  cases: [
    {
      title: 'Mindbody: numbers of clients, not of emergency contacts',
      file: 'mindbody-clients.csv',
      options: ['--type', 'phone', '--country', 'US'],
      values: ['12125550143', '12125550144', '12125550145'],
    },
    {
      title: 'Cliniko: numbers of patients by their types, without fax and health insurance',
      file: 'cliniko-patients.csv',
      options: ['--type', 'phone', '--country', 'AU'],
      values: ['61412345678', '61412345679'],
    },
    {
      title: 'A hospital: patients, not their next of kin and general practitioners',
      file: 'hospital-patients.csv',
      options: ['--type', 'phone', '--country', 'GB'],
      values: ['447700900123', '447700900124', '447700900125'],
    },
    {
      title: 'OpenTable: guests, not the restaurant',
      file: 'opentable-guests.csv',
      options: ['--type', 'phone'],
      values: ['12125550143', '12125550144'],
    },
    {
      title: 'Airbnb: the numbers in a column “Contact”, which is reported',
      file: 'airbnb-reservations.csv',
      values: ['12125550143', '12125550144'],
      says: /may not hold what it seems to/,
    },
    {
      title: 'Booking.com: numbers of guests, not of bookings',
      file: 'booking-com-reservations.csv',
      values: ['491713920001', '491713920002'],
    },
    {
      title: 'Ticketmaster: phones of day and evening, not accounts and orders',
      file: 'ticketmaster-orders.csv',
      options: ['--type', 'phone', '--country', 'US'],
      values: ['12125550143', '12125550144', '12125550145'],
    },
    {
      title: 'A hotel system: guests without a header',
      file: 'hotel-system-guests.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'Coubic: customers in Japanese by phone',
      file: 'coubic-customers.csv',
      options: ['--type', 'phone', '--country', 'JP'],
      values: ['819012345678', '819012345679'],
    },
    {
      title: 'A church directory: addresses of home and work',
      file: 'church-people.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
  ],
};
