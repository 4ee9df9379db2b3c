import type { Platform } from '../../../shared/platform';
import { column, documented, platformPage } from '../sourced';

const READ = '2026-11-29';
const AUDIENCE = platformPage('https://developer.yahoo.com/dsp/docs/audiences/emailaudience.html', READ);
const NATIVE = platformPage(
  'https://developer.yahoo.com/nativeandsearch/advertiser/guide/targeting/custom-audiences/audiences-email-lists/',
  READ,
);
const MATCHING = platformPage('https://help.yahooinc.com/identity/docs/enhanced-matching', READ);

export const YAHOO: Platform = {
  id: 'yahoo',
  name: 'Yahoo DSP email audience',
  files: [
    {
      name: 'emails',
      extension: 'csv',
      hasHeader: false,
      columns: [
        column(
          { header: 'email', field: 'email', rule: 'email' },
          { ...documented(MATCHING, NATIVE), note: 'platform.note.yahoo.hash' },
        ),
      ],
      keys: [['email']],
    },
  ],
  limits: {
    minimum: null,
    maxRows: 2_000_000,
    maxBytes: null,
    maySplit: true,
    ...documented(AUDIENCE, NATIVE),
  },
  address: 'https://developer.yahoo.com/dsp/docs/audiences/emailaudience.html',
  notes: [],
};
