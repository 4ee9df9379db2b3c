import type { Field, Platform, RuleName } from '../../../shared/platform';
import { column, thirdParty, unknown } from './sourced';

const READ = '2026-11-29';
const SEGMENT = thirdParty(
  'https://github.com/segmentio/action-destinations/tree/main/packages/destination-actions/src/destinations/amazon-amc',
  READ,
);
const FORMATTER = thirdParty('https://www.npmjs.com/package/amazon-dsp-formatter/v/1.0.2', READ);

const RULES = unknown(
  'Amazon’s own page needs an account: this is what two integrations do. They drop umlauts.',
  SEGMENT,
  FORMATTER,
);

export const AMAZON: Platform = {
  id: 'amazon',
  name: 'Amazon Ads advertiser audience',
  files: [
    {
      name: 'people',
      extension: 'csv',
      hasHeader: true,
      columns: [
        hashed('email', 'email', 'email-few-marks'),
        hashed('phone', 'phone', 'phone-digits'),
        hashed('first_name', 'first-name', 'name-ascii'),
        hashed('last_name', 'last-name', 'name-ascii'),
        hashed('city', 'city', 'city-latin'),
        hashed('state', 'state', 'state-short'),
        hashed('postal', 'postal-code', 'postal-code-short'),
        hashed('country', 'country', 'country-lower'),
      ],
      keys: [['email'], ['phone'], ['first-name', 'last-name', 'postal-code']],
    },
  ],
  limits: {
    minimum: null,
    maxRows: null,
    maxBytes: null,
    maySplit: true,
    ...unknown('No limit was found.'),
  },
  upload: {
    address: 'https://advertising.amazon.com',
    how: 'Audiences, Create audience, Advertiser uploaded: compare the headers with Amazon’s template.',
  },
  notes: [
    'In the UK and the EEA Amazon asks for a sign of consent beside each upload.',
    'Street addresses are matched, too, but their rules were not found; they are not written.',
  ],
};

function hashed(header: string, field: Field, rule: RuleName) {
  return column({ header, field, rule }, RULES);
}
