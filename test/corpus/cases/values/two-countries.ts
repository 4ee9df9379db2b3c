import type { CorpusCollection } from '../../corpus-case';

/** The digests were computed by another program, Python's hashlib, from the numbers beside them. */
export const TWO_COUNTRIES: CorpusCollection = {
  subject: 'a list with a country for each of several phone numbers',
  folder: 'values/two-countries',
  cases: [
    {
      title:
        'WooCommerce: phones of billing and shipping, each with its own country, or that of the bill where it is blank',
      file: 'woocommerce-two-countries.csv',
      options: ['--type', 'phone'],
      values: [
        // 493023125001
        '476c058cab1ee322145a0dc7770427c385fe58f0d0cc79273a94d6d9cd4977f2',
        // 436641234567
        '0b60fe3cf98f87947655f7c799b2167389267b04623c9c1f1c9c5de9c109c67d',
        // 13125550188
        '1e1f84967fcdc2cf61b644a7716dc8e68f0a4c4b37ee026766db3ce2d171e1b0',
        // 33639981234
        '17bd2f772a9008682f34f2b601ec9abc765097b3305df51b818647ac3507fc10',
        // 447700900123
        '033134b911b137918338415ee3d20a064b24773d36a3b02e8b99fdd3fcd6b4cd',
        // 447700900124
        '0abb883faf0bb5b93aa1099104e39c5804bee41249787f6de4994e6903fb59b1',
        // 41791234567
        '641b2674c7b3d41f0c5167c163c845f3d899639ebc622d0d3b4632abeb14e6b0',
      ],
      counts: { unverified: 0 },
    },
    {
      title: 'Shopify: orders that are billed in one country and shipped to another',
      file: 'shopify-orders.csv',
      options: ['--type', 'phone'],
      values: [
        // 493023125001
        '476c058cab1ee322145a0dc7770427c385fe58f0d0cc79273a94d6d9cd4977f2',
        // 436641234567
        '0b60fe3cf98f87947655f7c799b2167389267b04623c9c1f1c9c5de9c109c67d',
        // 13125550188
        '1e1f84967fcdc2cf61b644a7716dc8e68f0a4c4b37ee026766db3ce2d171e1b0',
        // 33639981234
        '17bd2f772a9008682f34f2b601ec9abc765097b3305df51b818647ac3507fc10',
        // 447700900123
        '033134b911b137918338415ee3d20a064b24773d36a3b02e8b99fdd3fcd6b4cd',
      ],
      counts: { unverified: 0 },
      inspect: /Shipping Country: country[^\n]*belongs to “Shipping Phone”/,
    },
    {
      title: 'Magento: orders that are billed in one country and shipped to another',
      file: 'magento-orders.csv',
      options: ['--type', 'phone'],
      values: [
        // 493023125001
        '476c058cab1ee322145a0dc7770427c385fe58f0d0cc79273a94d6d9cd4977f2',
        // 436641234567
        '0b60fe3cf98f87947655f7c799b2167389267b04623c9c1f1c9c5de9c109c67d',
        // 390669821234
        '467029093e0098559a35e1b10c86434ab58c0b98384e0a98cb0aa40a8b22328e',
        // 41791234567
        '641b2674c7b3d41f0c5167c163c845f3d899639ebc622d0d3b4632abeb14e6b0',
      ],
      counts: { unverified: 0 },
    },
    {
      title: 'Outlook: people who live in one country and work in another',
      file: 'outlook-two-countries.csv',
      options: ['--type', 'phone'],
      values: [
        // 493023125001
        '476c058cab1ee322145a0dc7770427c385fe58f0d0cc79273a94d6d9cd4977f2',
        // 493023125002
        '37ce59114c36391af4b043313d52d38ac66a896c65fe88f0dbdf15e61a050ebe',
        // 436641234567
        '0b60fe3cf98f87947655f7c799b2167389267b04623c9c1f1c9c5de9c109c67d',
        // 13125550188
        '1e1f84967fcdc2cf61b644a7716dc8e68f0a4c4b37ee026766db3ce2d171e1b0',
        // 33639981234
        '17bd2f772a9008682f34f2b601ec9abc765097b3305df51b818647ac3507fc10',
        // 13125550189
        'bc8fb3777a341a544e8b874f5a0efe1e9e4f89e2f5afddc1d448e32fa5216397',
        // 447700900123
        '033134b911b137918338415ee3d20a064b24773d36a3b02e8b99fdd3fcd6b4cd',
      ],
      counts: { unverified: 0 },
      says: /“Mobile Phone” is read with the country in “Business Country.Region”/,
    },
    {
      title: 'a German shop: compound names of billing and shipping',
      file: 'rechnung-und-lieferung.csv',
      options: ['--type', 'phone'],
      values: [
        // 493023125001
        '476c058cab1ee322145a0dc7770427c385fe58f0d0cc79273a94d6d9cd4977f2',
        // 436641234567
        '0b60fe3cf98f87947655f7c799b2167389267b04623c9c1f1c9c5de9c109c67d',
        // 41791234567
        '641b2674c7b3d41f0c5167c163c845f3d899639ebc622d0d3b4632abeb14e6b0',
        // 491713920001
        '1c3c87518092c3889463667d10a94a37e038eaaac3c5c932020b11f879800dad',
      ],
      counts: { unverified: 0 },
      inspect: /Lieferland: country[^\n]*belongs to “Liefertelefon”/,
    },
    {
      title: 'the orders of Shopify, with the one country column that the marketer named for all',
      file: 'shopify-orders.csv',
      options: ['--type', 'phone', '--country-column', 'Billing Country'],
      values: [
        // 493023125001
        '476c058cab1ee322145a0dc7770427c385fe58f0d0cc79273a94d6d9cd4977f2',
        // 496641234567
        'ab5ab29564be727e350eb52da8b6cf35f76d074e9c92080584001cd8354d3fba',
        // 13125550188
        '1e1f84967fcdc2cf61b644a7716dc8e68f0a4c4b37ee026766db3ce2d171e1b0',
        // 10639981234
        'deae68ac0989158f2602d2cfe0837aa27806558b179c416b9d1869fc575c87ab',
        // 447700900123
        '033134b911b137918338415ee3d20a064b24773d36a3b02e8b99fdd3fcd6b4cd',
      ],
    },
    {
      title: 'says when all seem to be of another country than theirs',
      file: 'numbers-all-from-abroad.csv',
      values: ['49436641234567', '49436641234568', '49436761234569', '49436601234560', '49436601234561'],
      says: /seem to begin with the calling code of another country/,
    },
  ],
};
