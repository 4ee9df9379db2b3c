import type { Platform } from '../../../shared/platform';
import { column, contested, documented, platformPage } from '../sourced';

const READ = '2026-11-29';
const CREATE = platformPage(
  'https://ads.tiktok.com/help/article/how-to-create-a-custom-audience-with-a-customer-file?aadvid=72391499277',
  READ,
);
const PREVIEW = platformPage('https://ads.tiktok.com/help/preview?content_id=5gcDeV2ckkwNVh1BedxvSJ&lang=en', READ);
const IDS = platformPage(
  'https://ads.tiktok.com/help/article/list-of-supported-ids-and-formats-for-a-customer-file',
  READ,
);

export const TIKTOK: Platform = {
  id: 'tiktok',
  name: 'TikTok custom audience (customer file)',
  files: [
    {
      name: 'people',
      extension: 'csv',
      hasHeader: true,
      columns: [
        column(
          { header: 'Email_SHA256', field: 'email', rule: 'email', max: 3 },
          contested('platform.note.tiktok.email', CREATE, IDS),
        ),
        column(
          { header: 'Phone_SHA256', field: 'phone', rule: 'phone-digits', max: 3 },
          contested('platform.note.tiktok.phone', PREVIEW, IDS, CREATE),
        ),
        column(
          { header: 'MAID_SHA256', field: 'device-id', rule: 'device-id-lower', max: 3 },
          documented(PREVIEW, IDS),
        ),
      ],
      keys: [['email'], ['phone'], ['device-id']],
    },
  ],
  limits: {
    minimum: { people: 1000, of: 'rows' },
    maxRows: null,
    maxBytes: 1_000_000_000,
    maySplit: true,
    ...documented(CREATE),
  },
  address: 'https://ads.tiktok.com/i18n/audience',
  notes: ['platform.note.tiktok.wait'],
};
