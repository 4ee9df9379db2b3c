import type { Platform } from '../../../shared/platform';
import { column, copiedPage, documented, platformPage } from '../sourced';

const READ = '2026-11-29';
const USER_DATA = platformPage('https://developer.x.com/en/docs/x-ads-api/audiences/overview/user-data', READ);
const LISTS = platformPage(
  'https://business.x.com/en/help/campaign-setup/campaign-targeting/custom-audiences/lists',
  READ,
);
const TOOL = copiedPage(
  'https://github.com/kachuy/ads-platform-tools/blob/3306e839f73dbe5c7fadd9825d6524952888dde8/python/hash_tailored_audience_file.py',
  READ,
);

export const X: Platform = {
  id: 'x',
  name: 'X list custom audience',
  files: [
    {
      name: 'people',
      extension: 'csv',
      hasHeader: true,
      columns: [
        column({ header: 'email', field: 'email', rule: 'email' }, documented(USER_DATA)),
        column(
          { header: 'phone', field: 'phone', rule: 'phone-digits' },
          { ...documented(TOOL, LISTS), note: 'platform.note.x.phone' },
        ),
        column({ header: 'device id', field: 'device-id', rule: 'device-id-lower' }, documented(USER_DATA)),
        column({ header: 'username', field: 'handle', rule: 'handle' }, documented(USER_DATA)),
        column(
          { header: 'user id', field: 'customer-id', rule: 'customer-id' },
          { ...documented(USER_DATA), note: 'platform.note.x.user-id' },
        ),
      ],
      keys: [['email'], ['phone'], ['device-id'], ['handle'], ['customer-id']],
    },
  ],
  limits: {
    minimum: { people: 100, of: 'matched' },
    maxRows: null,
    maxBytes: 10_000_000_000,
    maySplit: true,
    ...documented(platformPage('https://docs.x.com/x-ads-api/audiences', READ), LISTS),
  },
  address: 'https://ads.x.com',
  notes: ['platform.note.x.device'],
};
