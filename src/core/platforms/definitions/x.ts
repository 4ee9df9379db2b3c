import type { Platform } from '../../../shared/platform';
import { column, documented, platformPage, unknown } from './sourced';

const READ = '2026-11-29';
const USER_DATA = platformPage('https://developer.x.com/en/docs/x-ads-api/audiences/overview/user-data', READ);
const LISTS = platformPage(
  'https://business.x.com/en/help/campaign-setup/campaign-targeting/custom-audiences/lists',
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
          { header: 'phone', field: 'phone', rule: 'phone-plus' },
          unknown(
            'Phone numbers are taken, but no page says in which form: E.164 with its plus sign is the standard.',
            LISTS,
          ),
        ),
        column({ header: 'device id', field: 'device-id', rule: 'device-id-lower' }, documented(USER_DATA)),
        column({ header: 'username', field: 'handle', rule: 'handle' }, documented(USER_DATA)),
        column(
          { header: 'user id', field: 'customer-id', rule: 'customer-id' },
          { ...documented(USER_DATA), note: 'The user ID of X, not one of your own.' },
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
  upload: {
    address: 'https://ads.x.com',
    how: 'Tools, Audiences, Create audience, List: say which column holds what; the headers are for you.',
  },
  notes: [
    'A device ID is hashed in lower case; X asks the same of IDFAs and “the original format” of Android IDs, which is lower case.',
  ],
};
