import type { Field } from '../../../shared/field';
import type { Platform, PlatformFile, RuleName } from '../../../shared/platform';
import { column, documented, platformPage } from '../sourced';

const RULES = documented(platformPage('docs/normalisation.md', '2026-11-29'));

/** One digest a line, as `hash` and `upload` write it: the default, made by the engine. */
export const AUDIENCE_API: Platform = {
  id: 'audience-api',
  name: 'Audience API',
  files: [
    digests('email', 'email', 'email'),
    digests('phone', 'phone', 'phone-digits'),
    digests('device', 'device-id', 'device-id-lower'),
    digests('third-party', 'customer-id', 'customer-id'),
  ],
  limits: { minimum: null, maxRows: null, maxBytes: null, maySplit: true, ...RULES },
  address: 'docs/privacy.md',
  notes: [],
};

function digests(name: string, field: Field, rule: RuleName): PlatformFile {
  return {
    name,
    extension: 'txt',
    hasHeader: false,
    columns: [column({ header: name, field, rule }, RULES)],
    keys: [[field]],
  };
}
