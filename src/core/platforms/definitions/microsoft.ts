import type { Platform } from '../../../shared/platform';
import { column, documented, platformPage, unknown } from './sourced';

const READ = '2026-11-29';
const HELP = platformPage('https://help.ads.microsoft.com/apex/index/3/en/56921', READ);
const BULK = platformPage(
  'https://learn.microsoft.com/en-us/advertising/bulk-service/customer-list-item?view=bingads-13',
  READ,
);

export const MICROSOFT: Platform = {
  id: 'microsoft',
  name: 'Microsoft Advertising customer match',
  files: [
    {
      name: 'emails',
      extension: 'csv',
      hasHeader: true,
      columns: [
        column(
          { header: 'Email', field: 'email', rule: 'email' },
          unknown('SHA-256 in hex is what Microsoft asks; how to normalise before it is not said.', HELP, BULK),
        ),
      ],
      keys: [['email']],
    },
  ],
  limits: {
    minimum: { people: 300, of: 'matched' },
    maxRows: 4_000_000,
    maxBytes: null,
    maySplit: true,
    ...documented(HELP),
  },
  upload: {
    address: 'https://ui.ads.microsoft.com',
    how: 'Tools, Audiences, Create: a customer match list; choose “Hashed file”.',
  },
  notes: [],
};
