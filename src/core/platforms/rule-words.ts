import type { Field, RuleName } from '../../shared/platform';

interface RuleWords {
  /** Fields that the rule may be named for. */
  readonly fields: readonly Field[];
  /** What becomes of a value, in a sentence a marketer can check against the platform's page. */
  readonly says: string;
}

/** What each rule means. A rule that differs in anything has a name of its own; none has a variant by platform. */
export const RULE_WORDS: Readonly<Record<RuleName, RuleWords>> = {
  email: { fields: ['email'], says: 'Spaces around it go, letters become lower case; dots and +tags stay.' },
  'email-gmail': {
    fields: ['email'],
    says: 'Lower case without spaces; in gmail.com and googlemail.com dots and the +tag before the @ go.',
  },
  'email-gmail-com': {
    fields: ['email'],
    says: 'Lower case without spaces; in gmail.com alone dots and the +tag before the @ go.',
  },
  'email-letters-digits': {
    fields: ['email'],
    says: 'Lower case; before the @ the +tag goes, and all that is neither letter nor digit.',
  },
  'email-few-marks': {
    fields: ['email'],
    says: 'Lower case; only letters, digits, dots and hyphens stay beside the @.',
  },
  'phone-digits': { fields: ['phone'], says: 'Digits with the country code, without the plus sign.' },
  'phone-plus': { fields: ['phone'], says: 'A plus sign, then digits with the country code (E.164).' },
  'device-id-lower': { fields: ['device-id'], says: 'Lower case, hyphens kept.' },
  'device-id-own-case': { fields: ['device-id'], says: 'Hyphens kept; upper case stays upper case, else lower case.' },
  'customer-id': { fields: ['customer-id'], says: 'Spaces around it go; nothing else changes.' },
  'name-letters': {
    fields: ['first-name', 'last-name'],
    says: 'Lower case without spaces and punctuation; accents stay.',
  },
  'name-no-spaces': {
    fields: ['first-name', 'last-name'],
    says: 'Lower case without spaces; accents and punctuation stay.',
  },
  'name-ascii': { fields: ['first-name', 'last-name'], says: 'Lower case; only the letters a to z and digits stay.' },
  initial: { fields: ['initial'], says: 'The first letter of the first name in lower case.' },
  'city-latin': { fields: ['city'], says: 'Lower case; only the letters a to z and digits stay.' },
  'state-short': {
    fields: ['state'],
    says: 'Two lower-case letters for a state of the USA or a province of Canada; else the name in the letters a to z.',
  },
  'postal-code': { fields: ['postal-code'], says: 'As it is, with zeros that a spreadsheet dropped put back.' },
  'postal-code-short': {
    fields: ['postal-code'],
    says: 'Lower case without spaces, cut at a hyphen, with zeros that a spreadsheet dropped put back.',
  },
  'country-lower': { fields: ['country'], says: 'The two letters of ISO 3166 in lower case.' },
  'country-upper': { fields: ['country'], says: 'The two letters of ISO 3166 in upper case.' },
  'birth-date': { fields: ['birth-date'], says: 'Year, month and day as eight digits.' },
  'birth-year': { fields: ['birth-year'], says: 'The year as four digits.' },
  gender: { fields: ['gender'], says: 'm or f.' },
  text: { fields: ['first-name', 'last-name', 'job-title', 'company'], says: 'As it is, without extra spaces.' },
  handle: { fields: ['handle'], says: 'Lower case without the @.' },
};
