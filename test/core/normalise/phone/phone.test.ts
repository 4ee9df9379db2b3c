import fc from 'fast-check';
import { getCountries, getExampleNumber } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import { describe, expect, it } from 'vitest';
import { normalisePhone } from '../../../../src/core/normalise/phone/phone';

const taken = (value: string, { repaired = false, unverified = false } = {}) => ({
  kind: 'value',
  value,
  repaired,
  unverified,
});
const BERLIN = '49301234567';

describe('a phone number', () => {
  it.each([
    '+49 30 1234567 (privat)',
    '[work] +49 30 1234567',
    'Büro: +49 30 1234567',
    '+49 30 1234567 mobil',
    '+49 30 1234567 (mobil, privat)',
    'https://wa.me/49301234567',
    '49301234567@s.whatsapp.net',
    '49301234567:3@c.us',
    'https://api.whatsapp.com/send?phone=49301234567&text=Hi',
    'viber://chat?number=%2B49301234567',
    '"+49 30 1234567"',
    '“+49 30 1234567”',
    '« +49 30 1234567 »',
    '{"+49301234567"}',
    '%2B49%2030%201234567',
    '&#43;49&nbsp;30 1234567',
  ])('is taken out of %s', (cell) => {
    expect(normalisePhone(cell, null)).toEqual(taken(BERLIN, { repaired: true }));
  });

  it.each(['01/23/45/67/89', '030/1234567', '033203/123'])('may have slashes between its groups: %s', (cell) => {
    expect(normalisePhone(cell, null).kind).toBe('value');
  });

  it.each([
    ['in international form', '+49 (30) 123-45.67', null, BERLIN],
    ['in international form, from another country', '+49 30 1234567', 'US', BERLIN],
    ['with its plus in brackets', '(+49) 30 1234567', 'US', BERLIN],
    ['in national form', '030 1234567', 'DE', BERLIN],
    ['with a trunk zero in brackets', '+49 (0) 30 1234567', null, BERLIN],
    ['with the international prefix of its country', '0049 30 1234567', 'DE', BERLIN],
    ['with the international prefix of another country', '011 49 30 1234567', 'US', BERLIN],
    ['with its country code but without a plus', '49301234567', 'DE', BERLIN],
    ['with the leading zero that Italy keeps', '06 12345678', 'IT', '390612345678'],
    ['with the leading zero that Italy keeps, internationally', '+39 06 12345678', null, '390612345678'],
    ['without the trunk 8 of Russia', '8 (912) 345-67-89', 'RU', '79123456789'],
    ['of a code that is no country', '+800 1234 5678', null, '80012345678'],
    ['with fullwidth characters', '＋４９３０１２３４５６７', null, BERLIN],
    ['with Arabic digits', '٠١٠٠١٢٣٤٥٦٧', 'EG', '201001234567'],
  ] as const)('is taken %s', (_, cell, country, value) => {
    expect(normalisePhone(cell, country)).toEqual(taken(value));
  });

  it.each([
    ['++', '++49 30 1234567', null],
    ['++, with a country', '++49 30 1234567', 'US'],
    ['+00', '+0049 30 1234567', 'DE'],
    ['+ 00', '+ 00 49 30 1234567', 'US'],
    ['++00', '++0049 30 1234567', null],
    ['a bracket before +00', '(+0049) 30 1234567', null],
    ['00 without a known country', '0049 30 1234567', null],
    ['fullwidth 00 without a known country', '００49 30 1234567', null],
  ] as const)('has its plus mended from %s, counted as repaired', (_, cell, country) => {
    expect(normalisePhone(cell, country)).toEqual(taken(BERLIN, { repaired: true }));
  });

  it.each([
    ['marks of direction around it', '\u202A+49 30 1234567\u202C', null],
    ['a soft hyphen within it', '+49 30 123\u00AD4567', null],
    ['a variation selector behind it', '+49 30 1234567\u{E0100}', null],
    ['the apostrophe that kept it text', "'+49 30 1234567", null],
    ['the formula that kept it text', '="+49 30 1234567"', null],
    ['both', `'="+49 30 1234567"`, null],
    ['the decimals of a float', '49301234567.0', 'DE'],
    ['decimals behind a comma', '49301234567,00', 'DE'],
    ['an exponent that has lost nothing', '4.9301234567E+10', 'DE'],
    ['an exponent with zeros to spare', '4,930123456700E+10', 'DE'],
    ['tel:', 'tel:+49-30-1234567', null],
    ['Tel.:', 'Tel.: +49 30 1234567', null],
    ['the number of its line', '12. +49 30 1234567', null],
    ['the number of its line behind a bracket', '1) 030 1234567', 'DE'],
    ['Tel without a mark', 'Tel 030 1234567', 'DE'],
    ['whatsapp:', 'whatsapp:+49301234567', null],
    ['p:', 'p:+49301234567', null],
    ['a label of two words', 'Mobile No.: +49 30 1234567', null],
    ['a label in another script', '電話：+49 30 1234567', null],
    ['ext. 12', '+49 30 1234567 ext. 12', null],
    ['x45', '+49 30 1234567 x45', null],
    ['poste 12', '+49 30 1234567 poste 12', null],
    ['an HTML link', '<a href="tel:+49301234567">Call</a>', null],
    ['a formula for a link', '=HYPERLINK("tel:+49301234567","Call")', null],
    ['a link in Markdown', '[Call](tel:+49301234567)', null],
    ['#5', '+49 30 1234567 #5', null],
    ['доб. 5', '+49 30 1234567 доб. 5', null],
    ['an extension in brackets', '+49 30 1234567 (ext 12)', null],
    ['an RFC 3966 extension', 'tel:+49-30-1234567;ext=12', null],
    ['tel: before a number with a context', 'tel:030-1234567;phone-context=+49', 'US'],
    ['a comma behind it', '+49 30 1234567,', null],
    ['a telephone before it', '\u260E\uFE0F +49 30 1234567', null],
    ['a flag before it', '🇩🇪 +49 30 1234567', null],
    ['a picture behind it', '+49 30 1234567 📱', null],
  ] as const)('loses %s, counted as repaired', (_, cell, country) => {
    expect(normalisePhone(cell, country)).toEqual(taken(BERLIN, { repaired: true }));
  });

  it.each([
    ['491713920001', 'DE', '491713920001'],
    ['4915123456701', 'DE', '4915123456701'],
    ['49 171 3920001', 'DE', '491713920001'],
    ['49 (0)171 3920001', 'DE', '491713920001'],
    ['4901713920001', 'DE', '491713920001'],
    ['81 090-1234-5678', 'JP', '819012345678'],
    // Too short for a 0 that was kept: the area code 04902.
    ['4902123456', 'DE', '494902123456'],
    ['5511955550123', 'BR', '5511955550123'],
    ['447700900123', 'GB', '447700900123'],
    // The area code of Santa Maria, which Brazil writes without a prefix.
    ['55991234567', 'BR', '5555991234567'],
    // Too short for a number abroad: the area code of Leer.
    ['4917139200', 'DE', '494917139200'],
  ] as const)(
    'that begins with a calling code but no plus is read by its country: %s in %s',
    (cell, country, value) => {
      expect(normalisePhone(cell, country)).toEqual(taken(value));
    },
  );

  it.each([
    ['letters for digits', '+1 212 555 CALL', 'letters-in-number'],
    ['letters for digits, without a plus', '1-800-FLOWERS', 'letters-in-number'],
    ['a sentence', 'call 5551234 after 6', 'letters-in-number'],
    ['an e-mail address', 'anna1713920001@example.com', 'letters-in-number'],
    ['digits that are dialled behind it', '030 1234567 Durchwahl 5', 'letters-in-number'],
    ['a fax', 'Fax: +49 30 1234567', 'letters-in-number'],
    ['two numbers', '+49 171 3920001 / +49 30 23125001', 'several-values'],
    ['two numbers of digits alone', '0171392 / 0302312', 'several-values'],
    ['two numbers with nothing between them', '+49 171 3920001 +49 30 23125001', 'several-values'],
    ['a number and the end of another', '030/23125002/3', 'several-values'],
    ['a number and two digits of another', '+49 30 23125002/03', 'several-values'],
    ['two numbers of an address book', '0171 3920001 ::: 030 23125001', 'several-values'],
    ['a number with a footnote', '+49 171 3920001 [1]', 'digits-behind-number'],
    ['a number with a count', '0171 3920001 (2)', 'digits-behind-number'],
    ['a day', '2024-02-01', 'not-a-phone-number'],
    ['a day as Germany writes it', '01.02.2024', 'not-a-phone-number'],
    ['a point in time', '01.02.2024 10:15', 'not-a-phone-number'],
    ['an address of the Internet', '192.168.100.200', 'not-a-phone-number'],
    ['an amount', '1234567.89', 'not-a-phone-number'],
    ['what a spreadsheet makes of +49-171-3920001', '-3920123', 'not-a-phone-number'],
    ['a negative number', '-491713920001', 'not-a-phone-number'],
    ['a negative number with a sign of its own', '\u2212491713920001', 'not-a-phone-number'],
    ['a tax number of a Brazilian', '123.456.789-09', 'not-a-phone-number'],
    ['a tax number of a Brazilian company', '12.345.678/0001-95', 'not-a-phone-number'],
    ['a tax number of a Chilean', '12.345.678-5', 'not-a-phone-number'],
    ['an amount with a sign', '1234567 €', 'not-a-phone-number'],
    ['a digest in Base64', '99VMIt2lsXgCdmAc0AWQm3BUP8SmunLXNbTLm7thHwE=', 'base64-digest'],
    ['a digest in base64url', 'sRtq0-GVtTDJbJ-Ud0ZExGODuB9iEWEmYIgUwCHXDwQ', 'base64-digest'],
    ['an exponent that has lost digits', '4.91714E+11', 'scientific-notation'],
  ] as const)('is refused with or without a country where it is %s', (_, cell, reason) => {
    for (const country of [null, 'DE'] as const) {
      expect(normalisePhone(cell, country)).toEqual({ kind: 'rejected', reason });
    }
  });

  it.each(['- 0171 3920001', '-01713920001', '(-) 0171 3920001', '0171/3920001-', '\u201301713920001'])(
    'may have a dash before or behind it, which no spreadsheet has computed: %s',
    (cell) => {
      expect(normalisePhone(cell, 'DE')).toMatchObject({ kind: 'value', value: '491713920001', unverified: false });
    },
  );

  it.each(['12.34.56.78', '01.23.45.67.89'])('may be pairs of digits between dots: %s', (cell) => {
    expect(normalisePhone(cell, null)).toMatchObject({ kind: 'value', unverified: true });
  });

  it('takes linear time for long runs of what labels and extensions may hold', () => {
    for (const run of [
      '1 ',
      '1'.padEnd(60_000),
      ' x'.repeat(30_000),
      '1;ext='.repeat(10_000),
      `1${'#'.repeat(60_000)}`,
    ]) {
      expect(normalisePhone(`${run}y`, null).kind).toBe('rejected');
    }
  });

  it.each([
    ['a national number without a country, its zeros removed', '030 1234567', null, '301234567', false],
    ['a country code that nobody has', '+999 12345678', 'DE', '99912345678', false],
    ['a number too short for its country', '+1 2345678', null, '12345678', false],
    ['seven digits', '1234567', null, '1234567', false],
    ['fifteen digits', '123456789012345', null, '123456789012345', false],
    ['a mended plus that leads nowhere', '00 999 1234567', null, '9991234567', true],
  ] as const)('is taken unverified: %s', (_, cell, country, value, repaired) => {
    expect(normalisePhone(cell, country)).toEqual(taken(value, { repaired, unverified: true }));
  });

  it.each([
    ['not possible in its country', '1', 'DE', 'not-possible-for-country'],
    ['words, where the country is known', 'unknown', 'DE', 'not-possible-for-country'],
    ['a context that does not help', 'tel:1;phone-context=example.com', null, 'tel-uri'],
    ['an extension of a number that is too short', '+49 1;ext=5', 'DE', 'invalid-length'],
    ['a sub-address of a national number', '0301234567;ISUB=12', null, 'tel-uri'],
    ['words', 'unknown', null, 'no-digits'],
    ['zeros', '0000000', null, 'no-digits'],
    ['six digits', '123456', null, 'invalid-length'],
    ['sixteen digits', '1234567890123456', null, 'invalid-length'],
    ['longer than the parser reads', `+49 30 1234567${' '.repeat(250)}1`, 'US', null],
    ['an MD5 of digits alone', '12345678'.repeat(4), null, 'unsupported-hash'],
    ['scientific notation', '4.91512E+11', 'DE', 'scientific-notation'],
    ['nothing', '\u00A0', null, 'empty'],
  ] as const)('is judged: %s', (_, cell, country, reason) => {
    const expected = reason === null ? taken('493012345671', { unverified: true }) : { kind: 'rejected', reason };
    expect(normalisePhone(cell, country)).toEqual(expected);
  });

  it('may be hashed already', () => {
    expect(normalisePhone('12'.repeat(32), 'DE')).toEqual({ kind: 'digest', digest: '12'.repeat(32) });
  });
});

describe('the example number of a country', () => {
  const numbers = getCountries().flatMap((country) => getExampleNumber(country, examples) ?? []);

  it('exists for every country', () => {
    expect(numbers).toHaveLength(getCountries().length);
  });

  it.each(numbers.map((number) => [number.country, number] as const))(
    'of %s has the same digits however it is written',
    (country, number) => {
      const expected = taken(number.number.slice(1));
      expect(normalisePhone(number.number, null)).toEqual(expected);
      expect(normalisePhone(number.formatInternational(), null)).toEqual(expected);
      expect(normalisePhone(number.getURI(), null)).toEqual({ ...expected, repaired: true });
      expect(normalisePhone(number.formatNational(), country ?? null)).toEqual(expected);
      expect(normalisePhone(number.nationalNumber, country ?? null)).toEqual(expected);
    },
  );

  it('does not depend on the default country in international form', () => {
    fc.assert(
      fc.property(fc.constantFrom(...numbers), fc.constantFrom(...getCountries()), (number, country) => {
        expect(normalisePhone(number.formatInternational(), country)).toEqual(taken(number.number.slice(1)));
      }),
    );
  });
});
