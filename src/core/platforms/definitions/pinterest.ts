import type { Platform } from '../../../shared/platform';
import { column, documented, platformPage } from './sourced';

const READ = '2026-11-29';
const HELP = platformPage('https://help.pinterest.com/en/business/article/audience-targeting', READ);
const CLIENT = platformPage(
  'https://github.com/pinterest/pinterest-python-generated-api-client/blob/ceb96e5dff7dfe16c699087a373ff27b4c962543/docs/CustomerListRequest.md',
  READ,
);

export const PINTEREST: Platform = {
  id: 'pinterest',
  name: 'Pinterest customer list',
  files: [
    {
      name: 'emails',
      extension: 'csv',
      hasHeader: false,
      columns: [column({ header: 'email', field: 'email', rule: 'email' }, documented(CLIENT, HELP))],
      keys: [['email']],
    },
    {
      name: 'devices',
      extension: 'csv',
      hasHeader: false,
      columns: [
        column(
          { header: 'maid', field: 'device-id', rule: 'device-id-own-case' },
          {
            ...documented(HELP),
            note: 'IDFAs are to be in upper case, Android IDs in lower case. Which an ID is cannot be told from it, so its own case is kept.',
          },
        ),
      ],
      keys: [['device-id']],
    },
  ],
  limits: {
    minimum: { people: 100, of: 'matched' },
    maxRows: null,
    maxBytes: null,
    maySplit: true,
    ...documented(HELP),
  },
  upload: {
    address: 'https://ads.pinterest.com',
    how: 'Ads, Audiences, Create audience: a customer list, as a CSV file of a single column.',
  },
  notes: [],
};
