import type { Platform } from '../../../shared/platform';
import { column, contested, documented, platformPage, unknown } from './sourced';

const READ = '2026-11-29';
const FORMATTING = platformPage('https://developers.google.com/data-manager/api/devguides/concepts/formatting', READ);
const FILE = platformPage('https://support.google.com/google-ads/answer/7659867', READ);
const TEMPLATE = platformPage('https://g.co/wudy8r', READ);
const LIBRARY = platformPage(
  'https://github.com/googleads/data-manager-python/tree/5abbf5d0979dd9edf799f04a806f479810851f36',
  READ,
);
const DISPLAY = platformPage(
  'https://developers.google.com/display-video/api/guides/tasks/upload-customer-match-audience/prepare-data',
  READ,
);

const NAMES = contested(
  'Google’s library and the Display & Video page remove all spaces, which is followed; the formatting page says those around the name only. Titles and suffixes (Mrs., Jr.) are to be left out of the list.',
  LIBRARY,
  DISPLAY,
  FORMATTING,
);

const REFERENCE = platformPage(
  'https://developers.google.com/google-ads/api/reference/rpc/v24/OfflineUserAddressInfo',
  READ,
);

const LAST_NAMES = contested(
  'Google’s library and the Display & Video page remove all spaces, which is followed; the formatting page says those around the name only, and the reference of the Ads API drops punctuation in last names alone. Titles and suffixes (Mrs., Jr.) are to be left out of the list.',
  LIBRARY,
  DISPLAY,
  FORMATTING,
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
          contested(
            'The formatting page drops dots and +tags for Gmail, which is followed; Google’s library of 2025 drops the dots only.',
            FORMATTING,
            LIBRARY,
          ),
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
          unknown(
            'The header of Google’s template for device IDs was not found; this one is what its help calls them.',
            FILE,
          ),
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
          unknown(
            'The header of Google’s template for user IDs was not found; this one is what its help calls them.',
            FILE,
          ),
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
    ...unknown('100 active users is what integrators say; help pages of other dates say 1,000.'),
  },
  upload: {
    address: 'https://ads.google.com/aw/audiences/management',
    how: 'Google Ads, Audience manager: create a customer list, and say that the data is hashed already.',
  },
  notes: [
    'Names match with country and postal code only: a row that lacks one of the four needs an e-mail address or a phone number.',
    'Contacts, device IDs and user IDs are separate lists, so each gets a file of its own.',
  ],
};
