import type { Platform } from '../../../shared/platform';
import { column, documented, platformPage, unknown } from '../sourced';

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
          unknown('platform.note.microsoft.email', HELP, BULK),
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
  address: 'https://ui.ads.microsoft.com',
  notes: [],
};
