import { describe, expect, it } from 'vitest';
import { isInternational, isPlaceholder, isRoleAddress } from '../../../src/core/health/value-patterns';

describe('a placeholder for a missing value', () => {
  it.each([
    ...['n/a', 'N/A', '#N/A', 'null', 'NULL', '-', 'unbekannt', 'なし', '无'],
    ...['test@test.com', 'Test1@example.org', 'noemail@noemail.com', 'no-email@none.com', 'a@a.com', 'xxx@xx.de'],
    ...['0000000000', '111-111-1111', '+99 999 99999', '1234567890', '0123456789', '123-456-7890'],
  ])('is %s', (value) => {
    expect(isPlaceholder(value)).toBe(true);
  });

  it.each(['ana@example.com', 'test@company.com', 'mary@x.com', 'a@x.com', '+49 30 901820', '00123', '11111', 'Na Li'])(
    'is not %s',
    (value) => {
      expect(isPlaceholder(value)).toBe(false);
    },
  );
});

describe('a role address', () => {
  it.each(['info@corp.com', 'INFO@corp.com', 'no-reply@corp.com', 'Customer.Service@corp.com', 'sales+web@corp.com'])(
    'is %s',
    (value) => {
      expect(isRoleAddress(value)).toBe(true);
    },
  );

  it.each(['informa@corp.com', 'ana.sales@corp.com', 'info', 'jo@info.com'])('is not %s', (value) => {
    expect(isRoleAddress(value)).toBe(false);
  });
});

describe('a number in international form', () => {
  it.each(['+49 30', '(+49) 30', 'tel:+49-30', '0049 30', '＋４９ 30'])('is %s', (value) => {
    expect(isInternational(value)).toBe(true);
  });

  it.each(['030 901820', '49 30 901820', '30+1'])('is not %s', (value) => {
    expect(isInternational(value)).toBe(false);
  });
});
