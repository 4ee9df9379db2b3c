import type { Platform } from '../../../shared/platform';
import { column, copiedPage, documented, thirdParty, unknown } from '../sourced';

const READ = '2026-11-29';
const HELP = copiedPage('https://www.linkedin.com/help/lms/answer/a1489764', READ);
const RUDDER = thirdParty(
  'https://github.com/rudderlabs/rudder-transformer/tree/develop/src/v0/destinations/linkedin_audience',
  READ,
);

const PLAIN = unknown('platform.note.linkedin.plain', RUDDER);

export const LINKEDIN: Platform = {
  id: 'linkedin',
  name: 'LinkedIn contact list (Matched Audiences)',
  files: [
    {
      name: 'contacts',
      extension: 'csv',
      hasHeader: true,
      columns: [
        column(
          { header: 'email', field: 'email', rule: 'email' },
          unknown('platform.note.linkedin.email', HELP, RUDDER),
        ),
        column({ header: 'firstname', field: 'first-name', rule: 'text', form: 'plain' }, PLAIN),
        column({ header: 'lastname', field: 'last-name', rule: 'text', form: 'plain' }, PLAIN),
        column({ header: 'jobtitle', field: 'job-title', rule: 'text', form: 'plain' }, PLAIN),
        column({ header: 'employeecompany', field: 'company', rule: 'text', form: 'plain' }, PLAIN),
        column({ header: 'country', field: 'country', rule: 'country-upper', form: 'plain' }, PLAIN),
        column({ header: 'googleaid', field: 'device-id', rule: 'device-id-lower', form: 'plain' }, PLAIN),
      ],
      keys: [
        ['email'],
        ['device-id'],
        ['first-name', 'last-name', 'company'],
        ['first-name', 'last-name', 'job-title'],
      ],
    },
  ],
  limits: {
    minimum: { people: 300, of: 'rows' },
    maxRows: 300_000,
    maxBytes: 20_000_000,
    maySplit: false,
    ...documented(HELP),
  },
  address: 'https://www.linkedin.com/campaignmanager',
  notes: ['platform.note.linkedin.members', 'platform.note.linkedin.one-file', 'platform.note.linkedin.headers'],
};
