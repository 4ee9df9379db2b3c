import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findGenderLetters, normaliseGender } from '../../../../src/core/normalise/person/gender';
import {
  normaliseInitial,
  normaliseNameAscii,
  normaliseNameLetters,
  normaliseNameWithoutSuffix,
  normaliseNameWithoutTitle,
} from '../../../../src/core/normalise/person/name';
import { normaliseHandle, normaliseText } from '../../../../src/core/normalise/person/other-text';
import { normaliseState, normaliseStateAsTwoLetters } from '../../../../src/core/normalise/person/place';
import { normalisePostalCode, normaliseShortPostalCode } from '../../../../src/core/normalise/person/postal-code';

const value = (text: string, repaired = false) => ({ kind: 'value', value: text, repaired, unverified: false });
const rejected = (reason: string) => ({ kind: 'rejected', reason });

describe('a postal code', () => {
  it('gets back the zeros that a spreadsheet dropped, if the country is known', () => {
    expect(normalisePostalCode('2139', 'US')).toEqual(value('02139', true));
    expect(normalisePostalCode('1067', 'DE')).toEqual(value('01067', true));
    expect(normalisePostalCode('901', 'US')).toEqual(value('00901', true));
  });

  it('of four digits stays as it is if the country is unknown, or has such codes', () => {
    expect(normalisePostalCode('1010', null)).toEqual(value('1010'));
    expect(normalisePostalCode('1010', 'AT')).toEqual(value('1010'));
  });

  it('with too few digits is rejected', () => {
    expect(normalisePostalCode('12', 'US')).toEqual(rejected('invalid-postal-code'));
  });

  it('loses the decimals of a number, and keeps letters, spaces and hyphens', () => {
    expect(normalisePostalCode('94016.0', 'US')).toEqual(value('94016', true));
    expect(normalisePostalCode(' WC2H  8LG ', 'GB')).toEqual(value('WC2H 8LG'));
    expect(normalisePostalCode('1229-076', 'PT')).toEqual(value('1229-076'));
  });

  it('in short form has no spaces and nothing after a hyphen', () => {
    expect(normaliseShortPostalCode('WC2H 8LG', 'GB')).toEqual(value('wc2h8lg'));
    expect(normaliseShortPostalCode('37221-3312', 'US')).toEqual(value('37221'));
  });

  it.each(['n/a', 'none', '-', '123 Main Street, Springfield', '12@34'])('is not %s', (cell) => {
    expect(normalisePostalCode(cell, null)).toEqual(rejected('invalid-postal-code'));
  });

  it('in scientific notation is lost', () => {
    expect(normalisePostalCode('9.4E+4', 'US')).toEqual(rejected('scientific-notation'));
  });
});

describe('gender', () => {
  it.each([
    ['Male', 'm'],
    ['männlich', 'm'],
    ['Herr', 'm'],
    ['Homme', 'm'],
    ['hombre', 'm'],
    ['masculino', 'm'],
    ['maschio', 'm'],
    ['man', 'm'],
    ['mężczyzna', 'm'],
    ['男性', 'm'],
    ['男', 'm'],
    ['F', 'f'],
    ['weiblich', 'f'],
    ['w', 'f'],
    ['Mme', 'f'],
    ['mujer', 'f'],
    ['feminino', 'f'],
    ['femmina', 'f'],
    ['vrouw', 'f'],
    ['Kobieta', 'f'],
    ['女性', 'f'],
    ['Sra.', 'f'],
    ['Мужской', 'm'],
    ['МУЖ.', 'm'],
    ['м', 'm'],
    ['женщина', 'f'],
    ['жен', 'f'],
    ['Ж', 'f'],
    ['чоловік', 'm'],
    ['жінка', 'f'],
    ['Erkek', 'm'],
    ['Bay', 'm'],
    ['kadın', 'f'],
    ['KADIN', 'f'],
    ['Kadin', 'f'],
    ['kız', 'f'],
    ['HANIM', 'f'],
    ['männl.', 'm'],
    ['Hembra', 'f'],
    ['Signorina', 'f'],
    ['Dame', 'f'],
    ['vr.', 'f'],
  ])('%s is %s', (word, gender) => {
    expect(normaliseGender(word, null)).toEqual(value(gender));
  });

  it('M beside H is a woman in Spanish', () => {
    expect(findGenderLetters(['H', 'M', ''], 'Gender')).toBe('h-m');
    expect(normaliseGender('M', 'h-m')).toEqual(value('f'));
    expect(normaliseGender('H', 'h-m')).toEqual(value('m'));
  });

  it('M beside H is a woman also where a spreadsheet has marked the letters as text', () => {
    expect(findGenderLetters(["'H", "'M"], 'Gender')).toBe('h-m');
    expect(findGenderLetters(['="H"', '="M"'], 'Gender')).toBe('h-m');
    expect(normaliseGender("'M", 'h-m')).toEqual(expect.objectContaining({ kind: 'value', value: 'f' }));
  });

  it('H beside F is a man, and H alone is unknown', () => {
    expect(findGenderLetters(['H', 'F'], 'Gender')).toBe('h-f');
    expect(normaliseGender('H', 'h-f')).toEqual(value('m'));
    expect(findGenderLetters(['H', 'H'], 'Gender')).toBeNull();
    expect(normaliseGender('H', null)).toEqual(rejected('invalid-gender'));
  });

  it('E beside K is a man in Turkish, and E alone is unknown', () => {
    expect(findGenderLetters(['E', 'K', ''], 'Gender')).toBe('e-k');
    expect(normaliseGender('E', 'e-k')).toEqual(value('m'));
    expect(normaliseGender('K', 'e-k')).toEqual(value('f'));
    expect(findGenderLetters(['E', 'E'], 'Gender')).toBeNull();
    expect(normaliseGender('E', null)).toEqual(rejected('invalid-gender'));
  });

  it('V beside H is a man in Spanish and a woman in Dutch, so it is not guessed', () => {
    expect(findGenderLetters(['V', 'H'], 'Gender')).toBe('unclear');
    expect(normaliseGender('V', 'unclear')).toEqual(rejected('invalid-gender'));
    expect(normaliseGender('H', 'unclear')).toEqual(rejected('invalid-gender'));
    expect(normaliseGender('M', 'unclear')).toEqual(rejected('invalid-gender'));
    expect(normaliseGender('Vrouw', 'unclear')).toEqual(value('f'));
  });

  it('V beside M is what the language of the header says, else not guessed', () => {
    expect(findGenderLetters(['V', 'M'], 'Geslacht')).toBe('m-f');
    expect(findGenderLetters(['V', 'M'], 'Sekse')).toBe('m-f');
    expect(findGenderLetters(['V', 'M'], 'Género')).toBe('v-m');
    expect(normaliseGender('V', 'v-m')).toEqual(value('m'));
    expect(normaliseGender('M', 'v-m')).toEqual(value('f'));
    expect(findGenderLetters(['V', 'M'], 'Gender')).toBe('unclear');
    expect(findGenderLetters(['V'], 'Sex')).toBe('unclear');
  });

  it.each(['divers', 'other', '1', '?', 'x'])('is not guessed from %s', (word) => {
    expect(normaliseGender(word, 'm-f')).toEqual(rejected('invalid-gender'));
  });
});

describe('a name', () => {
  it('composed of letter and accent is the one with the accented letter', () => {
    expect(normaliseNameLetters('Vale\u0301ry')).toEqual(value('val\u00E9ry', true));
  });

  it.each(['n/a', '12', '-', 'unknown', '...'])('is not %s', (cell) => {
    expect(normaliseNameLetters(cell)).toEqual(rejected('invalid-name'));
  });

  it('that means something only elsewhere is a name', () => {
    expect(normaliseNameLetters('Nan')).toEqual(value('nan'));
  });

  it('begins with its initial', () => {
    expect(normaliseInitial(' Émilie')).toEqual(value('é'));
  });
});

it('abbreviates a region as Amazon does, or cuts its name', () => {
  const code = (name: string, country: 'DE' | 'ES' | 'FR' | 'IT' | 'AT') => normaliseStateAsTwoLetters(name, country);
  expect(code('Bavaria', 'DE')).toEqual(value('by'));
  expect(code('Île-de-France', 'FR')).toEqual(value('le'));
  expect(code('Ile-de-France', 'FR')).toEqual(value('if'));
  expect(code('L’Aquila', 'IT')).toEqual(value('aq'));
  expect(code('Madrid', 'ES')).toEqual(value('m'));
  expect(code('Madrid', 'AT')).toEqual(value('ma'));
  expect(code('Bayern', 'DE')).toEqual(value('ba'));
});

it('writes a state outside the USA and Canada in full', () => {
  expect(normaliseState('Bayern', 'DE')).toEqual(value('bayern'));
  expect(normaliseState('Georgia', 'GE')).toEqual(value('georgia'));
  expect(normaliseState('Québec', 'CA')).toEqual(value('qc'));
});

it('accepts a user name with its @ or as a link', () => {
  expect(normaliseHandle('@Jack')).toEqual(value('jack'));
  expect(normaliseHandle('https://twitter.com/Jack?s=20')).toEqual(value('jack', true));
  expect(normaliseHandle('not a handle')).toEqual(rejected('invalid-handle'));
});

it('keeps a company as it is, except for its spaces', () => {
  expect(normaliseText(' Ares  & Co. ')).toEqual(value('Ares & Co.'));
  expect(normaliseText('n/a')).toEqual(rejected('invalid-text'));
});

it('a name is composed and trimmed after its punctuation is removed', () => {
  expect(normaliseNameLetters('n#\u0301a')).toEqual(value('\u0144a'));
  expect(normaliseNameLetters('na\u0000!')).toEqual(value('na'));
});

/** A cell with a leading space takes the general path, and means the same. */
describe('a plain cell on the fast path gives the same as on the general one', () => {
  const word = fc.oneof(
    fc.constantFrom('Na', 'nan', 'x', 'xx', 'test', 'unknown', 'Anna', 'deadbeef', 'O2', 'e5'),
    fc.stringMatching(/^[A-Fa-f0-9]{1,64}$/),
    fc.stringMatching(/^[A-Za-z][A-Za-z0-9' -]{0,40}$/),
  );
  const figures = fc.oneof(fc.stringMatching(/^\d{1,20}$/), fc.stringMatching(/^\d{1,5}[-E. ]\d{1,5}$/));

  it('as a name', () => {
    fc.assert(
      fc.property(word, (cell) => {
        for (const rule of [
          normaliseNameLetters,
          normaliseNameWithoutTitle,
          normaliseNameWithoutSuffix,
          normaliseNameAscii,
        ]) {
          expect(rule(cell)).toEqual(rule(` ${cell}`));
        }
      }),
    );
  });

  it('as a postal code', () => {
    fc.assert(
      fc.property(figures, fc.constantFrom(null, 'US', 'DE', 'BR', 'GB'), (cell, country) => {
        expect(normalisePostalCode(cell, country)).toEqual(normalisePostalCode(` ${cell}`, country));
      }),
    );
  });
});
