import type { Platform } from '../../../shared/platform';
import { column, contested, documented, platformPage, unknown } from '../sourced';

const READ = '2026-11-29';
const FORMATTING = platformPage('https://developers.google.com/data-manager/api/devguides/concepts/formatting', READ);
const FILE = platformPage('https://support.google.com/google-ads/answer/7659867', READ);
const TEMPLATE = platformPage('https://g.co/wudy8r', READ);
const LIBRARY = platformPage(
  'https://github.com/googleads/data-manager-python/tree/5abbf5d0979dd9edf799f04a806f479810851f36',
  READ,
);
const NODE_LIBRARY = platformPage(
  'https://github.com/googleads/data-manager-node/tree/78f091cb2aee6d7bfaa9f823c54ee34a25be8abe',
  '2026-11-30',
);
const DISPLAY = platformPage(
  'https://developers.google.com/display-video/api/guides/tasks/upload-customer-match-audience/prepare-data',
  READ,
);

const NAMES = contested('platform.note.google.names', LIBRARY, DISPLAY, FORMATTING, NODE_LIBRARY);

const REFERENCE = platformPage(
  'https://developers.google.com/google-ads/api/reference/rpc/v24/OfflineUserAddressInfo',
  READ,
);

const LAST_NAMES = contested('platform.note.google.last-names', LIBRARY, DISPLAY, FORMATTING, NODE_LIBRARY, REFERENCE);

export const GOOGLE: Platform = {
  id: 'google',
  name: 'Google Ads Customer Match',
  files: [
    {
      name: 'contacts',
      extension: 'csv',
      hasHeader: true,
      columns: [
        column(
          { header: 'Email', field: 'email', rule: 'email-gmail', max: 3 },
          contested('platform.note.google.email', FORMATTING, NODE_LIBRARY, LIBRARY),
        ),
        column(
          { header: 'Phone', field: 'phone', rule: 'phone-plus', max: 3 },
          documented(FORMATTING, LIBRARY, TEMPLATE),
        ),
        column({ header: 'First Name', field: 'first-name', rule: 'name-no-spaces' }, NAMES),
        column({ header: 'Last Name', field: 'last-name', rule: 'name-no-spaces' }, LAST_NAMES),
        column(
          { header: 'Country', field: 'country', rule: 'country-upper', form: 'plain' },
          documented(FILE, LIBRARY, TEMPLATE),
        ),
        column(
          { header: 'Zip', field: 'postal-code', rule: 'postal-code', form: 'plain', max: 2 },
          documented(FILE, LIBRARY, TEMPLATE),
        ),
      ],
      keys: [['email'], ['phone'], ['first-name', 'last-name', 'country', 'postal-code']],
    },
    {
      name: 'devices',
      extension: 'csv',
      hasHeader: true,
      columns: [
        column(
          { header: 'Mobile Device ID', field: 'device-id', rule: 'device-id-own-case', form: 'plain' },
          unknown('platform.note.google.device', FILE),
        ),
      ],
      keys: [['device-id']],
    },
    {
      name: 'users',
      extension: 'csv',
      hasHeader: true,
      columns: [
        column(
          { header: 'User ID', field: 'customer-id', rule: 'customer-id', form: 'plain' },
          unknown('platform.note.google.user', FILE),
        ),
      ],
      keys: [['customer-id']],
    },
  ],
  limits: {
    minimum: { people: 100, of: 'matched' },
    maxRows: null,
    maxBytes: null,
    maySplit: true,
    ...unknown('platform.note.google.limits'),
  },
  address: 'https://ads.google.com/aw/audiences/management',
  notes: ['platform.note.google.key', 'platform.note.google.files'],
};
