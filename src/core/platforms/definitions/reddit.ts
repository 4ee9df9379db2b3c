import type { Platform } from '../../../shared/platform';
import { column, copiedPage, thirdParty, unknown } from './sourced';

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
            note: 'The rule is that of Reddit’s pixel; integrators use it for lists.',
          },
        ),
        column(
          { header: 'maid', field: 'device-id', rule: 'device-id-own-case' },
          unknown(
            'Integrators write IDFAs in upper and Android IDs in lower case; the ID’s own case is kept.',
            EXTRACT,
          ),
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
    ...unknown('1,000 matched people is what integrators say.'),
  },
  upload: {
    address: 'https://ads.reddit.com',
    how: 'Audiences, Create audience, Customer list.',
  },
  notes: ['The headers of the file were not found: compare them with Reddit’s template.'],
};
