import type { CorpusCollection } from '../../corpus-case';

export const SALES_AND_MEMBERS: CorpusCollection = {
  subject: 'the export of sales or members',
  folder: 'programs/sales-and-members',
  cases: [
    {
      title: 'Gumroad: buyers, of whom nobody says not to contact them',
      file: 'gumroad-sales.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'Amazon: phones of buyers, not numbers of orders',
      file: 'amazon-orders.txt',
      options: ['--type', 'phone'],
      values: ['491713920001', '491713920002'],
    },
    {
      title: 'Weebly: phones of billing and shipping, whose countries agree',
      file: 'weebly-orders.csv',
      options: ['--type', 'phone'],
      values: ['491713920001', '491713920002'],
    },
    {
      title: 'OpenCart: customers by phone',
      file: 'opencart-customers.csv',
      options: ['--type', 'phone'],
      values: ['491713920001', '491713920002'],
    },
    {
      title: 'Chargebee: customers by e-mail',
      file: 'chargebee-customers.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'Sage: telephones, not fax and account numbers',
      file: 'sage-accounts.csv',
      options: ['--type', 'phone'],
      values: ['442079460018', '442079460019'],
    },
    {
      title: 'Ghost: members by e-mail, not by their Stripe IDs',
      file: 'ghost-members.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'Kajabi: phones by names with their keys in parentheses',
      file: 'kajabi-members.csv',
      options: ['--type', 'phone'],
      values: ['491713920001', '491713920002'],
    },
    {
      title: 'Mailchimp: addresses, not IPs, places and numbers of members',
      file: 'mailchimp-audience.csv',
      values: ['anna@example.com', 'bert@example.com'],
    },
    {
      title: 'Google Customer Match: both columns of phones',
      file: 'google-customer-match.csv',
      options: ['--type', 'phone'],
      values: ['491713920001', '491713920002', '491713920003'],
    },
    {
      title: 'Meta: the template of a customer list with three columns of e-mails',
      file: 'meta-customer-list.csv',
      values: ['anna@example.com', 'bert@example.com', 'bert2@example.com'],
    },
  ],
};
