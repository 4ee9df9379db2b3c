import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELD_LIMITS, validateFields } from '../../../../src/core/api/transport/fields';
import { AppError } from '../../../../src/shared/errors';
import type { AudienceFields } from '../../../../src/shared/upload';
import { anyCharacter } from '../../../setup/any-character';

const GOOD: AudienceFields = { adAccountId: '2', name: 'Spending users', userType: 'email_hash' };

describe('the fields of an audience', () => {
  it('are trimmed, and empty optional ones omitted', () => {
    const fields = { ...GOOD, name: ' Käufer “2026” 👍 ', description: '  ', optOutLink: '' };
    expect(validateFields(fields)).toEqual({ ...GOOD, name: 'Käufer “2026” 👍' });
  });

  it('keep what is optional and filled', () => {
    const fields = { ...GOOD, description: 'All of them', optOutLink: 'https://shop.example/out?a=b#c' };
    expect(validateFields(fields)).toEqual(fields);
  });

  it.each([
    ['name', ''],
    ['name', '   '],
    ['name', 'two\nlines'],
    ['name', 'carriage\rreturn'],
    ['name', 'NUL\0'],
    ['name', 'half a pair \ud800'],
    ['name', 'x'.repeat(FIELD_LIMITS.name + 1)],
    ['adAccountId', ''],
    ['adAccountId', '2\r\nX-Evil: 1'],
    ['description', 'tab\there'],
    ['description', 'x'.repeat(FIELD_LIMITS.description + 1)],
    ['optOutLink', 'www.myshop.com'],
    ['optOutLink', 'ftp://myshop.com'],
    ['optOutLink', 'javascript:alert(1)'],
    ['optOutLink', 'http://my shop.com'],
    ['optOutLink', 'https://'],
  ])('are refused when %s is %j', (field, value) => {
    expect(() => validateFields({ ...GOOD, [field]: value })).toThrow(
      expect.objectContaining({ code: 'bad-field', details: { field } }),
    );
  });

  it('never hold a line break once they have passed', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (name) => {
        try {
          expect(validateFields({ ...GOOD, name }).name).not.toMatch(/[\r\n\0]/);
        } catch (error) {
          if (!(error instanceof AppError)) throw error;
        }
      }),
    );
  });
});
