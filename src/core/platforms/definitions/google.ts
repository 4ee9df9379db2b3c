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
  'https://github.com/googleads/data-manager-node/tree/e7987f83b55c43a5fd6efa4d6b3b2ccfb5bd62f1',
  '2026-11-30',
);
const JAVA_LIBRARY = platformPage(
  'https://github.com/googleads/data-manager-java/tree/b15171ada4c4ff7fc42ee60e825c97cd9a11f8ec',
  '2026-11-30',
);
const DISPLAY = platformPage(
  'https://developers.google.com/display-video/api/guides/tasks/upload-customer-match-audience/prepare-data',
  READ,
);

const NAMES = contested('platform.note.google.names', FORMATTING, NODE_LIBRARY, JAVA_LIBRARY, LIBRARY, DISPLAY);

const REFERENCE = platformPage(
  'https://developers.google.com/google-ads/api/reference/rpc/v24/OfflineUserAddressInfo',
  READ,
);

const LAST_NAMES = contested(
  'platform.note.google.last-names',
  FORMATTING,
  NODE_LIBRARY,
  JAVA_LIBRARY,
  LIBRARY,
  DISPLAY,
  REFERENCE,
);

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
          contested('platform.note.google.email', FORMATTING, NODE_LIBRARY, JAVA_LIBRARY, LIBRARY),
        ),
        column(
          { header: 'Phone', field: 'phone', rule: 'phone-plus', max: 3 },
          documented(FORMATTING, LIBRARY, TEMPLATE),
        ),
        column({ header: 'First Name', field: 'first-name', rule: 'first-name-no-title' }, NAMES),
        column({ header: 'Last Name', field: 'last-name', rule: 'last-name-no-suffix' }, LAST_NAMES),
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
