import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/core/normalise/cell/digest';
import { normaliseEmail, normalisePlainEmail } from '../../../src/core/normalise/email';

const taken = (value: string, repaired: boolean) => ({ kind: 'value', value, repaired, unverified: false });

/** An address that needs no repair, in lower case. */
const address = fc
  .tuple(
    fc.stringMatching(/^[a-z0-9!#$%&'*+/=?^_`{|}~-]{1,12}(\.[a-z0-9_+-]{1,8})?$/),
    fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,10}[a-z0-9])?$/),
    fc.constantFrom('com', 'de', 'co.uk', 'museum', 'xn--p1ai'),
  )
  .map(([local, label, tld]) => `${local}@${label}.${tld}`);

const blanks = fc.string({ unit: fc.constantFrom(' ', '\t', '\r', '\n', '\0', '\u00A0', '\u200B', '\uFEFF') });

describe('an e-mail address', () => {
  it.each([
    ['as it is', 'test@example.com', 'test@example.com'],
    ['without white space around it', '\u00A0 test@example.com\r\n', 'test@example.com'],
    ['without control characters around it', '\x02test@example.com\x1D\x1A', 'test@example.com'],
    ['with the percent sign before its @', 'a%40b@example.com', 'a%40b@example.com'],
    ['in lower case', 'Test.User@EXAMPLE.Com', 'test.user@example.com'],
    ['in lower case whatever the locale', 'INFO@EXAMPLE.COM', 'info@example.com'],
    ['with its inner dots and its tag', 'j.o.h.n+news@gmail.com', 'j.o.h.n+news@gmail.com'],
    ['with every character an atom may have', "!#$%&'*+/=?^_`{|}~-@example.com", "!#$%&'*+/=?^_`{|}~-@example.com"],
    ['in a sub-domain with hyphens', 'a@mail.my-shop.co.uk', 'a@mail.my-shop.co.uk'],
    ['in a domain of one character and digits', 'a@1.x.de', 'a@1.x.de'],
    ['under a punycode top-level domain', 'a@xn--e1afmkfd.xn--p1ai', 'a@xn--e1afmkfd.xn--p1ai'],
    ['with a local part of 64 characters', `${'a'.repeat(64)}@b.de`, `${'a'.repeat(64)}@b.de`],
    ['of 254 characters', `a@${'b.'.repeat(125)}de`, `a@${'b.'.repeat(125)}de`],
  ])('is taken %s', (_, cell, value) => {
    expect(normaliseEmail(cell)).toEqual(taken(value, false));
  });

  it.each([
    ['a dot at the end', 'test@example.com.'],
    ['dots and spaces at both ends', ' . .test@example.com. . '],
    ['a display form', 'Test User <Test@Example.com>'],
    ['a display form with a quoted name', '"User, <Test>" <test@example.com>'],
    ['brackets alone', '< test@example.com. >'],
    ['a scheme', 'MailTo:test@example.com'],
    ['a scheme with a query', 'mailto: test@example.com?subject=Hello&cc=a@b.de'],
    ['quotes', '"test@example.com"'],
    ['typographic quotes', '“test@example.com”'],
    ['German quotes', '„test@example.com“'],
    ['round brackets', '(test@example.com).'],
    ['square brackets', '[ test@example.com ]'],
    ['braces', '{test@example.com}'],
    ['an array', '["test@example.com"]'],
    ['an array in single quotes', "['test@example.com']"],
    ['an HTML link', '<a class="x" href="mailto:test@example.com?subject=Hi">Test User</a>'],
    ['a formula for a link', '=HYPERLINK("mailto:test@example.com";"Test User")'],
    ['a link in Markdown', '[Test User](mailto:test@example.com)'],
    ['a scheme within brackets', 'Test <mailto:test@example.com>'],
    ['the numbers that a web page has for characters', '&#116;est&#64;example.co&#x6D;'],
    ['a name that a web page has for the @', 'test&commat;example&period;com'],
    ['a percent sign for the @', 'test%40example%2Ecom'],
  ])('is freed from %s, counted as repaired', (_, cell) => {
    expect(normaliseEmail(cell)).toEqual(taken('test@example.com', true));
  });

  it.each([
    ['umlauts', 'info@BÜCHER.example', 'info@xn--bcher-kva.example'],
    ['another script, also at the top level', 'a@пример.рф', 'a@xn--e1afmkfd.xn--p1ai'],
    ['an ideographic full stop', 'a@例え。jp', 'a@xn--r8jz45g.jp'],
  ])('has a domain with %s converted to punycode, counted as repaired', (_, cell, value) => {
    expect(normaliseEmail(cell)).toEqual(taken(value, true));
  });

  it.each([
    ['no @', 'test.example.com'],
    ['two @', 'a@b@example.com'],
    ['no local part', '@example.com'],
    ['no domain', 'test@'],
    ['a single label', 'test@localhost'],
    ['a numeric top-level domain', 'test@127.0.0.1'],
    ['a top-level domain of one letter', 'test@example.c'],
    ['a top-level domain that ends with a hyphen', 'test@example.xn--'],
    ['an empty label', 'test@example..com'],
    ['a label that starts with a hyphen', 'test@-example.com'],
    ['a label that ends with a hyphen', 'test@example-.com'],
    ['an underscore in the domain', 'test@my_shop.com'],
    ['two dots in the local part', 'te..st@example.com'],
    ['a dot before the @', 'test.@example.com'],
    ['a space inside', 'te st@example.com'],
    ['a quoted local part', '"te st"@example.com'],
    ['letters beyond ASCII before the @', 'jürgen@example.com'],
    ['a percent sign in an internationalised domain', 'a@b%2eü.com'],
    ['a slash in an internationalised domain', 'a@ü.com/b.com'],
    ['a forbidden character in an internationalised domain', 'a@\u2488com.ü.com'],
    ['a name without an address', 'Test User <>'],
    ['a number of a web page that is no character', 'test&#9999999;example.com'],
    ['an asterisk for each masked letter', 't***@example.com'],
    ['a link to a page', '<a href="https://example.com/test@example.com">Test</a>'],
    ['four layers of brackets', '((((test@example.com))))'],
    ['text after the brackets', '<test@example.com> (home)'],
    ['only a scheme', 'mailto:'],
    ['only dots', '...'],
    ['a local part of 65 characters', `${'a'.repeat(65)}@b.de`],
    ['255 characters', `a@${'b.'.repeat(125)}com`],
  ])('with %s is rejected', (_, cell) => {
    expect(normaliseEmail(cell)).toEqual({ kind: 'rejected', reason: 'invalid-email' });
  });

  it.each(['ada@example.com.invalid', 'ADA@EXAMPLE.INVALID'])(
    'refuses a domain where nobody has a mailbox: %s',
    (cell) => {
      expect(normaliseEmail(cell)).toEqual({ kind: 'rejected', reason: 'no-such-domain' });
      expect(normalisePlainEmail(cell)).toBeNull();
    },
  );

  it('is called empty without visible characters, and so are dots', () => {
    expect(normaliseEmail(' \u200B ')).toEqual({ kind: 'rejected', reason: 'empty' });
  });

  it('may be hashed already, and in quotes', () => {
    expect(normaliseEmail(`"${'A1'.repeat(32)}"`)).toEqual({ kind: 'digest', digest: 'a1'.repeat(32) });
    expect(normaliseEmail(` ${'A1'.repeat(32)} `)).toEqual({ kind: 'digest', digest: 'a1'.repeat(32) });
  });

  it('is not changed by being normalised again', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          address,
          fc.emailAddress(),
          fc.webAuthority().map((host) => `ü@${host}`),
        ),
        (cell) => {
          const first = normaliseEmail(cell);
          if (first.kind !== 'value') return;
          expect(normaliseEmail(first.value)).toEqual(taken(first.value, false));
        },
      ),
    );
  });

  // An apostrophe at the start is a mark of text.
  const plainAddress = address.filter((text) => !text.startsWith("'"));

  it('has the same digest whatever its letter case and the white space around it', () => {
    fc.assert(
      fc.property(plainAddress, blanks, blanks, fc.infiniteStream(fc.boolean()), (cell, before, after, upper) => {
        const shouted = Array.from(cell, (character) => (upper.next().value ? character.toUpperCase() : character));
        const digest = digestOf(normaliseEmail(`${before}${shouted.join('')}${after}`));
        expect(digest).toBe(digestOf({ ...taken(cell, false), kind: 'value' }));
      }),
    );
  });
});
