import { sha256 } from '../../../sha256';
import type { CorpusCollection } from '../../corpus-case';

export const HEADER_WORDS: CorpusCollection = {
  subject: 'the name of a column',
  folder: 'lists',
  cases: [
    {
      title: 'says phone: WhatsApp',
      file: '99-whatsapp-header.csv',
      values: ['491713920001', '447700900123', '12125550143'],
      inspect: /WhatsApp: phone_hash/,
    },
    {
      title: 'says customer: Código cliente',
      file: '101-codigo-cliente-header.csv',
      values: ['A-1001', 'A-1002'],
      inspect: /custom_audience_third_party_id/,
    },
    {
      title: 'says address: of e-mail, if its values are',
      file: 'address-column.csv',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'says address: of a street',
      file: 'address-of-streets.csv',
      values: ['491713920001', '491713920002', '491713920003'],
    },
    {
      title: 'says phone: an account of mobile money',
      file: 'mobile-money.csv',
      options: ['--country', 'GH'],
      values: ['233241234567', '233502345678'],
    },
    { title: 'says phone: Mob', file: 'word-mob.csv', values: ['491713920001', '447700900123', '12125550143'] },
    { title: 'says phone: Ph', file: 'word-ph.csv', values: ['491713920001', '447700900123', '12125550143'] },
    { title: 'says phone: Fone', file: 'word-fone.csv', values: ['491713920001', '447700900123', '12125550143'] },
    { title: 'says phone: Tlf', file: 'word-tlf.csv', values: ['491713920001', '447700900123', '12125550143'] },
    {
      title: 'says phone: Contact No.',
      file: 'word-contact-no.csv',
      values: ['491713920001', '447700900123', '12125550143'],
    },
    {
      title: 'says phone: Contact Number',
      file: 'word-contact-number.csv',
      values: ['491713920001', '447700900123', '12125550143'],
    },
    {
      title: 'says phone: Handy-Nr.',
      file: 'word-handy-nr.csv',
      values: ['491713920001', '447700900123', '12125550143'],
    },
    { title: 'says phone: N° tél', file: 'word-no-tel.csv', values: ['491713920001', '447700900123', '12125550143'] },
    { title: 'says phone: Cel.', file: 'word-cel.csv', values: ['491713920001', '447700900123', '12125550143'] },
    {
      title: 'says phone: WhatsApp Number (with country code)',
      file: 'word-whatsapp-number.csv',
      values: ['491713920001', '447700900123', '12125550143'],
    },
    {
      title: 'says phone in Japanese: 連絡先',
      file: 'word-contact-japanese.csv',
      values: ['491713920001', '447700900123', '12125550143'],
    },
    {
      title: 'says phone in Chinese: 联系方式',
      file: 'word-contact-chinese.csv',
      values: ['491713920001', '447700900123', '12125550143'],
    },
    {
      title: 'says phone: MobilePhone',
      file: 'word-mobile-phone.csv',
      values: ['491713920001', '447700900123', '12125550143'],
    },
    {
      title: 'says phone: PHONE_NUMBER_1',
      file: 'word-phone-number-1.csv',
      values: ['491713920001', '447700900123', '12125550143'],
    },
    {
      title: 'says phone: Telefon (geschäftlich)',
      file: 'word-telefon-geschaeftlich.csv',
      values: ['491713920001', '447700900123', '12125550143'],
    },
    {
      title: 'says customer: KdNr',
      file: 'word-kdnr.csv',
      values: ['A-1001', 'A-1002'],
      inspect: /custom_audience_third_party_id/,
    },
    {
      title: 'says customer: Kd.-Nr.',
      file: 'word-kd-nr.csv',
      values: ['A-1001', 'A-1002'],
      inspect: /custom_audience_third_party_id/,
    },
    {
      title: 'says customer: Membership ID',
      file: 'word-membership-id.csv',
      values: ['A-1001', 'A-1002'],
      inspect: /custom_audience_third_party_id/,
    },
    {
      title: 'says customer: N° client',
      file: 'word-no-client.csv',
      values: ['A-1001', 'A-1002'],
      inspect: /custom_audience_third_party_id/,
    },
    {
      title: 'says customer: Codice cliente',
      file: 'word-codice-cliente.csv',
      values: ['A-1001', 'A-1002'],
      inspect: /custom_audience_third_party_id/,
    },
    {
      title: 'says customer: Cód. cliente',
      file: 'word-cod-cliente.csv',
      values: ['A-1001', 'A-1002'],
      inspect: /custom_audience_third_party_id/,
    },
    {
      title: 'says customer: Klantnr.',
      file: 'word-klantnr.csv',
      values: ['A-1001', 'A-1002'],
      inspect: /custom_audience_third_party_id/,
    },
    {
      title: 'says customer: Mitglieds-Nr.',
      file: 'word-mitglieds-nr.csv',
      values: ['A-1001', 'A-1002'],
      inspect: /custom_audience_third_party_id/,
    },
    {
      title: 'says country: ISO2',
      file: 'word-iso2.csv',
      values: ['491713920001', '447700900123', '12125550143'],
      inspect: /ISO2: country/,
    },
    {
      title: 'says country: Lieferland',
      file: 'word-lieferland.csv',
      values: ['491713920001', '447700900123', '12125550143'],
      inspect: /Lieferland: country/,
    },
    {
      title: 'says country: Rechnungsland',
      file: 'word-rechnungsland.csv',
      values: ['491713920001', '447700900123', '12125550143'],
    },
    {
      title: 'says country: Ship-To Country',
      file: 'word-ship-to-country.csv',
      values: ['491713920001', '447700900123', '12125550143'],
    },
    {
      title: 'names an address as Meta does: “em”',
      file: 'meta-parameters.csv',
      values: [sha256('anna@example.com'), sha256('bert@example.com')],
      counts: { alreadyHashed: 2 },
    },
    {
      title: 'names a device ID as Meta does: “madid”',
      file: 'madid.csv',
      values: ['38400000-8cf0-11bd-b23e-10b96e40000d'],
      inspect: /madid: mobile_advertiser_id/,
    },
    { title: 'says phone: recipient', file: 'word-recipient.csv', values: ['6591234567', '6581234567'] },
    { title: 'says phone: wa_id', file: 'word-whatsapp-id.csv', values: ['491713920001', '447700900123'] },
    {
      title: 'is “Telefonas” for a phone number, in Lithuanian',
      file: 'word-telefonas.csv',
      values: ['491713920001', '447700900123', '12125550143'],
    },
    {
      title: 'is “Kontakt-Nr.” for a phone number',
      file: 'word-kontakt-nr.csv',
      values: ['491713920001', '447700900123', '12125550143'],
    },
    { title: 'is “Contact Key” for a customer ID', file: 'word-contact-key.csv', values: ['A-1001', 'A-1002'] },
  ],
};
