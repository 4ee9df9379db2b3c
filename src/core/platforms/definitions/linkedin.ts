import type { Platform } from '../../../shared/platform';
import { column, copiedPage, documented, thirdParty, unknown } from './sourced';

const READ = '2026-11-29';
const HELP = copiedPage('https://www.linkedin.com/help/lms/answer/a1489764', READ);
const RUDDER = thirdParty(
  'https://github.com/rudderlabs/rudder-transformer/tree/develop/src/v0/destinations/linkedin_audience',
  READ,
);

const PLAIN = unknown('No rule of LinkedIn’s own was found: written as it stands in the list.', RUDDER);

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
          unknown('SHA-256 is what LinkedIn asks; lower case before it is what integrators do.', HELP, RUDDER),
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
  upload: {
    address: 'https://www.linkedin.com/campaignmanager',
    how: 'Campaign Manager, Audiences: create a matched audience from a contact list. The headers must stay as they are.',
  },
  notes: [
    'At least 300 members have to match, beside the 300 rows.',
    'A contact list is made of one file: a longer list becomes several audiences.',
    'The list of headers is from integrators; compare it with the template in Campaign Manager.',
  ],
};
