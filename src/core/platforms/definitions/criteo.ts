import type { Platform } from '../../../shared/platform';
import { column, documented, platformPage, unknown } from '../sourced';

const READ = '2026-11-29';
const LISTS = platformPage(
  'https://help.retailmedia.criteo.com/kb/guide/en/contact-lists-yYjTNGz3pT/Steps/2634843',
  READ,
);
const API = platformPage('https://developers.criteo.com/marketing-solutions/docs/contact-list', READ);

export const CRITEO: Platform = {
  id: 'criteo',
  name: 'Criteo contact list',
  files: [
    {
      name: 'emails',
      extension: 'csv',
      hasHeader: false,
      columns: [column({ header: 'email', field: 'email', rule: 'email' }, documented(LISTS))],
      keys: [['email']],
    },
    {
      name: 'devices',
      extension: 'csv',
      hasHeader: false,
      columns: [
        column(
          { header: 'madid', field: 'device-id', rule: 'device-id-own-case', form: 'plain' },
          unknown('platform.note.criteo.device', LISTS, API),
        ),
      ],
      keys: [['device-id']],
    },
  ],
  limits: {
    minimum: { people: 500, of: 'rows' },
    maxRows: null,
    maxBytes: null,
    maySplit: true,
    ...documented(LISTS),
  },
  address: 'https://help.retailmedia.criteo.com/kb/guide/en/contact-lists-yYjTNGz3pT/Steps/2634843',
  notes: ['platform.note.criteo.md5'],
};
