import type { Field } from '../../../shared/field';
import type { Platform, PlatformFile, RuleName } from '../../../shared/platform';
import { column, documented, platformPage, unknown } from '../sourced';

const RULES = documented(
  platformPage('https://unifiedid.com/docs/getting-started/gs-normalization-encoding', '2026-11-29'),
  platformPage(
    'https://github.com/IABTechLab/uid2docs/blob/90d6afeee4cc2ce26d1cb85bd7e69ad4dcd76014/docs/getting-started/gs-normalization-encoding.md',
    '2026-11-29',
  ),
);

export const UID2: Platform = {
  id: 'uid2',
  name: 'UID2 (The Trade Desk)',
  files: [digests('emails', 'email', 'email-gmail-com'), digests('phones', 'phone', 'phone-plus')],
  limits: {
    minimum: null,
    maxRows: null,
    maxBytes: null,
    maySplit: true,
    ...unknown('platform.note.uid2.limits'),
  },
  address: 'https://unifiedid.com/docs/overviews/overview-advertisers',
  notes: ['platform.note.uid2.euid'],
};

function digests(name: string, field: Field, rule: RuleName): PlatformFile {
  return {
    name,
    extension: 'txt',
    hasHeader: false,
    columns: [column({ header: field, field, rule, form: 'base64' }, RULES)],
    keys: [[field]],
  };
}
