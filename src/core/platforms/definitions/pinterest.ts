import type { Platform } from '../../../shared/platform';
import { column, documented, platformPage } from '../sourced';

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
            note: 'platform.note.pinterest.device',
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
  address: 'https://ads.pinterest.com',
  notes: [],
};
