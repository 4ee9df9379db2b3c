import type { Platform } from '../../../shared/platform';
import { column, copiedPage, thirdParty, unknown } from '../sourced';

const READ = '2026-11-29';
const PIXEL = copiedPage(
  'https://papaya-kheer-4b8a70.netlify.app/signals/conversions/reddit-pixel/manual-advanced-matching',
  READ,
);
const EXTRACT = thirdParty('https://docs.extract.to/reverse-etl-destinations/reddit-audiences', READ);

export const REDDIT: Platform = {
  id: 'reddit',
  name: 'Reddit Ads customer list',
  files: [
    {
      name: 'people',
      extension: 'csv',
      hasHeader: true,
      columns: [
        column(
          { header: 'email', field: 'email', rule: 'email-letters-digits' },
          {
            certainty: 'documented',
            sources: [PIXEL, EXTRACT],
            note: 'platform.note.reddit.email',
          },
        ),
        column(
          { header: 'maid', field: 'device-id', rule: 'device-id-own-case' },
          unknown('platform.note.reddit.device', EXTRACT),
        ),
      ],
      keys: [['email'], ['device-id']],
    },
  ],
  limits: {
    minimum: { people: 1000, of: 'matched' },
    maxRows: null,
    maxBytes: null,
    maySplit: true,
    ...unknown('platform.note.thousand'),
  },
  address: 'https://ads.reddit.com',
  notes: ['platform.note.reddit.headers'],
};
