import { describe, expect, it } from 'vitest';
import { countMultiValueCells } from '../../../src/core/health/multi-value-cells';
import { EMAIL } from '../list/plain-list';
import { openText } from '../list/temp-lists';

describe('the cells that seem to hold several values', () => {
  it('are counted, without one value in an unusual form and without a repeated header', async () => {
    const list = await openText(
      [
        'email or “mail, e-mail”|x',
        'a@example.com; b@example.com|1',
        ' c@example.com;|2',
        '"Doe, Jane <d@example.com>"|3',
        'email or “mail, e-mail”|x',
        'e@example.com,f@example.com|4\n',
      ].join('\n'),
    );
    expect(countMultiValueCells(list, EMAIL)).toBe(2);
  });

  it('are none if they are split anyway, and for kinds that have one value each', async () => {
    const list = await openText('email|id\na@example.com; b@example.com|1;2\nc@example.com|3\n');
    expect(countMultiValueCells(list, EMAIL)).toBe(1);
    expect(countMultiValueCells(list, { ...EMAIL, multiValue: true })).toBe(0);
    expect(countMultiValueCells(list, { ...EMAIL, userType: 'custom_audience_third_party_id', columns: [1] })).toBe(0);
  });
});
