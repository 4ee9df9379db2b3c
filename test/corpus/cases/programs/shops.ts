import type { CorpusCollection } from '../../corpus-case';

export const SHOPS: CorpusCollection = {
  subject: 'the export of a shop',
  folder: 'programs/shops',
  cases: [
    {
      title: 'Shopify: customers by e-mail',
      file: 'shopify-customers.csv',
      values: ['anna.ost@example.com', 'bert.west@example.com', 'cleo.nord@example.com'],
      inspect: /Email: email_hash/,
      notInspect: /(Province Code|Accepts Email Marketing): (country|email_hash)/,
    },
    {
      title: 'Shopify: the same customers by phone, with the country of their address',
      file: 'shopify-customers.csv',
      options: ['--type', 'phone'],
      values: ['491713920001', '13125550188'],
    },
    {
      title: 'WooCommerce: orders with billing and shipping',
      file: 'woocommerce-orders.csv',
      values: ['anna.ost@example.com', 'bert.west@example.com', 'cleo.nord@example.com'],
    },
    {
      title: 'WooCommerce: the same orders by phone and country of the bill',
      file: 'woocommerce-orders.csv',
      options: ['--type', 'phone'],
      values: ['493023125001', '13125550188', '447700900123'],
      notInspect: /(customer_id|order_id|billing_state): (phone|country)/,
    },
    {
      title: 'Magento: customers, with addresses of two websites',
      file: 'magento-customers.csv',
      values: ['anna.ost@example.com', 'bert.west@example.com'],
      notInspect: /(password_hash|rp_token): email_hash/,
    },
    {
      title: 'Magento: the same customers by phone',
      file: 'magento-customers.csv',
      options: ['--type', 'phone'],
      values: ['493023125001', '436641234567', '442079460123'],
      notInspect: /_address_fax: phone/,
    },
    {
      title: 'Shopware 5: customers by semicolon',
      file: 'shopware-5-customers.csv',
      values: ['anna.ost@example.com', 'bert.west@example.com', 'cleo.nord@example.com'],
    },
    {
      title: 'Shopware 5: the same customers by phone',
      file: 'shopware-5-customers.csv',
      options: ['--type', 'phone'],
      values: ['493023125001', '436641234567', '41791234567'],
    },
    {
      title: 'Shopware 6: customers, with identifiers of 32 hex digits',
      file: 'shopware-6-customers.csv',
      values: ['anna.ost@example.com', 'bert.west@example.com'],
      notInspect: /id: mobile_advertiser_id/,
    },
    {
      title: 'PrestaShop: customers, whose social title is no country',
      file: 'prestashop-customers.csv',
      values: ['anna.ost@example.com', 'bert.west@example.com'],
    },
    {
      title: 'BigCommerce: customers',
      file: 'bigcommerce-customers.csv',
      values: ['anna.ost@example.com', 'bert.west@example.com', 'cleo.nord@example.com'],
      notInspect: /Emails\?: email_hash/,
    },
    {
      title: 'Square: customers',
      file: 'square-customers.csv',
      values: ['anna.ost@example.com', 'bert.west@example.com'],
    },
    {
      title: 'Square: the same customers by phone, without the country of a state',
      file: 'square-customers.csv',
      options: ['--type', 'phone'],
      values: ['12125550143', '13125550188', '14045550199'],
      notInspect: /State: country/,
    },
    {
      title: 'Lightspeed Retail: customers with several phones',
      file: 'lightspeed-customers.csv',
      values: ['anna.ost@example.com', 'bert.west@example.com'],
    },
    {
      title: 'Lightspeed Retail: the same customers by phone',
      file: 'lightspeed-customers.csv',
      options: ['--type', 'phone', '--include-opt-outs'],
      values: ['61255501234', '61491570156', '61491570157'],
      notInspect: /fax: phone/,
    },
    {
      title: 'Ecwid: customers by tab',
      file: 'ecwid-customers.tsv',
      values: ['anna.ost@example.com', 'bert.west@example.com'],
    },
    {
      title: 'Ecwid: the same customers by phone',
      file: 'ecwid-customers.tsv',
      options: ['--type', 'phone'],
      values: ['31612345678', '447700900123'],
    },
    {
      title: 'Squarespace: orders, of which some lines have no person',
      file: 'squarespace-orders.csv',
      values: ['anna.ost@example.com', 'bert.west@example.com'],
    },
    {
      title: 'Squarespace: the same orders by phone',
      file: 'squarespace-orders.csv',
      options: ['--type', 'phone'],
      values: ['12125550143', '13125550188'],
      notInspect: /Province: country/,
    },
    {
      title: 'Wix: contacts with apostrophes before their numbers',
      file: 'wix-contacts.csv',
      values: ['anna.ost@example.com', 'bert.west@example.com', 'bert@example.net'],
    },
    {
      title: 'Wix: the same contacts by phone',
      file: 'wix-contacts.csv',
      options: ['--type', 'phone'],
      values: ['491713920001', '491713920002', '493023125002'],
    },
  ],
};
