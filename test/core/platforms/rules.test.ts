import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyRule, type RuleContext, valueFor } from '../../../src/core/platforms/rules';
import { REJECT_REASONS } from '../../../src/shared/audience';
import { FIELD_REJECT_REASONS } from '../../../src/shared/field';
import { RULE_NAMES } from '../../../src/shared/platform';
import { anyCharacter } from '../../setup/any-character';

const context: fc.Arbitrary<RuleContext> = fc.record({
  country: fc.constantFrom(null, 'US', 'DE', 'CA', 'JP', 'IT'),
  countryNumbers: fc.constantFrom(null, 'calling-codes', 'iso-numbers', 'unclear'),
  dateOrder: fc.constantFrom(null, 'dmy', 'mdy', 'ymd', 'mdy-but-dots'),
  genderLetters: fc.constantFrom(null, 'm-f', 'h-m', 'h-f', 'e-k', 'v-m', 'unclear'),
  fixTypos: fc.boolean(),
});

/** Arbitrary text, and realistic personal data. */
const cell = fc.oneof(
  fc.string({ unit: anyCharacter }),
  fc.string({ unit: fc.constantFrom(...'aZé @.+-_/0159\u00A0ß年男h'.split('')) }),
  // Words for a missing value, combining marks separate from their letter, letters that change in lower case.
  fc.string({ unit: fc.constantFrom(...'naNlu0x?\u0301İıſßﬁ①Ⅷ١#-. \'"=()&'.split('')) }),
  // Titles and suffixes, also such as appear once white space is removed.
  fc
    .array(fc.constantFrom('mr.', 'Dr.', 'jr', 'j', 'r.', 'phd', 'v', 'i', ',', ' ', 'ada'), { maxLength: 8 })
    .map((parts) => parts.join('')),
  fc.constantFrom(
    'Jane.Doe+x@gmail.com',
    '+49 30 1234567',
    '(657) 777-0000',
    '3/4/1990',
    '1990-12-31T00:00:00Z',
    '1234',
    'M',
    'H',
    'São Paulo',
    'Nouvelle-Écosse',
    'K1A 0A6',
    '4b61639e-47cc-4056-a16a-c8217e029462',
    'a'.repeat(64),
    '@Jack',
    '= 0',
  ),
);

const REASONS: readonly string[] = [...REJECT_REASONS, ...FIELD_REJECT_REASONS];

describe.each(RULE_NAMES)('the rule %s', (rule) => {
  it('accepts any cell, and returns a value, a digest or a reason', () => {
    fc.assert(
      fc.property(cell, context, (text, known) => {
        const value = applyRule(rule, text, known);
        if (value.kind === 'value') expect(value.value).not.toBe('');
        else if (value.kind === 'digest') expect(value.digest).toMatch(/^[0-9a-f]{64}$/);
        else expect(REASONS).toContain(value.reason);
      }),
    );
  });

  it('accepts its own result unchanged', () => {
    fc.assert(
      fc.property(cell, context, (text, known) => {
        const once = applyRule(rule, text, known);
        if (once.kind !== 'value') return;
        // A normalised gender is unambiguous, whatever the letters of the column mean. Digits without a plus sign are
        // read as a number of the country.
        const again = rule === 'phone-digits' ? `+${once.value}` : once.value;
        // A code that was cut at its hyphen may be too short for the country: 100-0001 in Japan.
        const country = rule === 'postal-code-short' ? null : known.country;
        const twice = applyRule(rule, again, { ...known, country, genderLetters: null });
        expect(twice).toMatchObject({ kind: 'value', value: once.value });
      }),
    );
  });

  it('never returns a plain value that a spreadsheet reads as a formula', () => {
    fc.assert(
      fc.property(cell, context, (text, known) => {
        const value = valueFor(rule, 'plain', text, known);
        if (value.kind === 'value') expect(value.value).not.toMatch(/^[=+\-@\t\r]/);
        else expect(value.kind).toBe('rejected');
      }),
    );
  });
});
