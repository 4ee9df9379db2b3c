import { describe, expect, it } from 'vitest';
import { correctionsFor } from '../../../../../src/renderer/steps/map/filters/corrections';
import type { ColumnMapping } from '../../../../../src/shared/column-mapping';
import { EMAIL } from '../../../../core/list/plain-list';
import { NO_ROWS, plainPreview } from '../../../plain-preview';

const PHONE: ColumnMapping = { ...EMAIL, userType: 'phone_hash', columns: [1] };

const PREVIEW = plainPreview({
  mappings: [EMAIL, PHONE],
  summary: { ...NO_ROWS, rows: 9, used: 4, invalid: 5, unverified: 3, mistyped: 2, codes: [4, 3] },
  estimates: [
    { sampledRows: 9, usableRows: 4, unverified: 0, rejected: { 'base64-digest': 4 } },
    { sampledRows: 9, usableRows: 3, unverified: 3, rejected: {} },
  ],
  health: [{ kind: 'several-values', column: 0, count: 1, share: 0.1, rows: [2] }],
});

const offered = (filter: Parameters<typeof correctionsFor>[2], country: string | null = 'DE') =>
  correctionsFor(PREVIEW, PREVIEW.mappings, filter, country);

describe('the corrections for the rows of a chip', () => {
  it('fix mistyped domains, split cells, and accept digests in Base64', () => {
    expect(offered('mistyped')).toEqual([{ kind: 'typos', count: 2, mapping: { ...EMAIL, fixTypos: true } }]);
    expect(offered('invalid')).toEqual([
      { kind: 'several', count: 1, mapping: { ...EMAIL, multiValue: true } },
      { kind: 'base64', count: 4, mapping: { ...EMAIL, base64Digests: true } },
    ]);
  });

  it('name a country for numbers without one, if one is known', () => {
    expect(offered('unverified')).toEqual([{ kind: 'country', count: 3, mapping: { ...PHONE, defaultCountry: 'DE' } }]);
    expect(offered('unverified', null)).toEqual([]);
  });

  it('are none if there is nothing to correct, or if it was done', () => {
    for (const filter of ['all', 'empty', 'repaired'] as const) expect(offered(filter)).toEqual([]);
    const done = [{ ...EMAIL, base64Digests: true, multiValue: true }];
    expect(correctionsFor(PREVIEW, done, 'invalid', 'DE')).toEqual([]);
  });
});
