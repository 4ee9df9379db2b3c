import type { Platform } from '../../../shared/platform';
import { column, contested, documented, platformPage, thirdParty, unknown } from '../sourced';

const READ = '2026-11-29';
const UPLOADER = platformPage(
  'https://github.com/aws-solutions/amazon-marketing-cloud-uploader-from-aws/tree/0cbf8c1f74d87f8e26cd1900ffe0cf36a64a7cbc/source/glue/library',
  READ,
);
const SEGMENT = thirdParty(
  'https://github.com/segmentio/action-destinations/tree/main/packages/destination-actions/src/destinations/amazon-amc',
  READ,
);
const FORMATTER = thirdParty('https://www.npmjs.com/package/amazon-dsp-formatter/v/1.0.2', READ);

const NAMES = contested('platform.note.amazon.names', UPLOADER, SEGMENT);

export const AMAZON: Platform = {
  id: 'amazon',
  name: 'Amazon Ads advertiser audience',
  files: [
    {
      name: 'people',
      extension: 'csv',
      hasHeader: true,
      columns: [
        column(
          { header: 'email', field: 'email', rule: 'email-few-marks' },
          contested('platform.note.amazon.email', UPLOADER, SEGMENT),
        ),
        column({ header: 'phone', field: 'phone', rule: 'phone-digits' }, documented(UPLOADER, SEGMENT)),
        column({ header: 'first_name', field: 'first-name', rule: 'name-ascii' }, NAMES),
        column({ header: 'last_name', field: 'last-name', rule: 'name-ascii' }, NAMES),
        column({ header: 'city', field: 'city', rule: 'city-latin' }, documented(UPLOADER, SEGMENT)),
        column(
          { header: 'state', field: 'state', rule: 'state-two-letters' },
          contested('platform.note.amazon.state', UPLOADER, SEGMENT),
        ),
        column(
          { header: 'postal', field: 'postal-code', rule: 'postal-code-letters-digits' },
          contested('platform.note.amazon.postal', UPLOADER, SEGMENT, FORMATTER),
        ),
        column(
          { header: 'country', field: 'country', rule: 'country-lower' },
          unknown('platform.note.amazon.country', SEGMENT, FORMATTER),
        ),
      ],
      keys: [['email'], ['phone'], ['first-name', 'last-name', 'postal-code']],
    },
  ],
  limits: {
    minimum: null,
    maxRows: null,
    maxBytes: null,
    maySplit: true,
    ...unknown('platform.note.amazon.limits'),
  },
  address: 'https://advertising.amazon.com',
  notes: ['platform.note.amazon.consent', 'platform.note.amazon.addresses'],
};
