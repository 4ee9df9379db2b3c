import type { Field } from '../../../shared/field';
import type { Platform, PlatformFile, RuleName, Sourced } from '../../../shared/platform';
import { column, documented, platformPage, thirdParty, unknown } from '../sourced';

const READ = '2026-11-29';
const PRACTICES = platformPage('https://developers.snap.com/api/marketing-api/Conversions-API/BestPractices', READ);
const AMPERITY = thirdParty('https://docs.amperity.com/datagrid/destination_snapchat.html', READ);

export const SNAPCHAT: Platform = {
  id: 'snapchat',
  name: 'Snapchat customer list',
  files: [
    digests('emails', 'email', 'email', documented(PRACTICES)),
    digests('phones', 'phone', 'phone-digits', documented(PRACTICES)),
    digests('devices', 'device-id', 'device-id-lower', documented(PRACTICES)),
  ],
  limits: {
    minimum: { people: 1000, of: 'matched' },
    maxRows: null,
    maxBytes: null,
    maySplit: true,
    ...unknown('platform.note.thousand', AMPERITY),
  },
  address: 'https://ads.snapchat.com',
  notes: ['platform.note.snapchat.form'],
};

function digests(name: string, field: Field, rule: RuleName, sourced: Sourced): PlatformFile {
  return {
    name,
    extension: 'csv',
    hasHeader: false,
    columns: [column({ header: field, field, rule }, sourced)],
    keys: [[field]],
  };
}
