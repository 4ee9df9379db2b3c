/** What becomes of a value by each rule of an ad platform, for a marketer to check against the platform’s page. */
export const platformRules = {
  'platform.rule.email': 'Spaces around it go, letters become lower case; dots and +tags stay.',
  'platform.rule.email-gmail':
    'Lower case without spaces; in gmail.com and googlemail.com dots and the +tag before the @ go.',
  'platform.rule.email-gmail-com': 'Lower case without spaces; in gmail.com alone dots and the +tag before the @ go.',
  'platform.rule.email-letters-digits':
    'Lower case; before the @ the +tag goes, and all that is neither letter nor digit.',
  'platform.rule.email-few-marks': 'Lower case; only letters, digits, underscores, dots and hyphens stay beside the @.',
  'platform.rule.phone-digits': 'Digits with the country code, without the plus sign.',
  'platform.rule.phone-plus': 'A plus sign, then digits with the country code (E.164).',
  'platform.rule.device-id-lower': 'Lower case, hyphens kept.',
  'platform.rule.device-id-own-case': 'Hyphens kept; upper case stays upper case, else lower case.',
  'platform.rule.customer-id': 'Spaces around it go; nothing else changes.',
  'platform.rule.name-letters': 'Lower case without spaces and punctuation; accents stay.',
  'platform.rule.first-name-no-title':
    'Lower case without spaces and a title before it (mr., mrs., ms., dr.); accents and punctuation stay.',
  'platform.rule.last-name-no-suffix':
    'Lower case without spaces and suffixes (jr., sr., ii, phd and the like); accents and punctuation stay.',
  'platform.rule.name-ascii':
    'Lower case; ä, ö, ü, ß and æ become two letters, ø becomes o; only the letters a to z and digits stay.',
  'platform.rule.initial': 'The first letter of the first name in lower case.',
  'platform.rule.city-latin': 'Lower case; only the letters a to z and digits stay.',
  'platform.rule.state-short':
    'Two lower-case letters for a state of the USA or a province of Canada; else the name in the letters a to z.',
  'platform.rule.state-two-letters':
    'Two lower-case letters: the abbreviation in the USA, Canada, France, Germany, Italy and Spain (there often one), else the first two of the name.',
  'platform.rule.postal-code': 'As it is, with zeros that a spreadsheet dropped put back.',
  'platform.rule.postal-code-short':
    'Lower case without spaces, cut at a hyphen, with zeros that a spreadsheet dropped put back.',
  'platform.rule.postal-code-letters-digits':
    'Lower-case letters and digits alone, in the USA the first five, with zeros that a spreadsheet dropped put back.',
  'platform.rule.country-lower': 'The two letters of ISO 3166 in lower case.',
  'platform.rule.country-upper': 'The two letters of ISO 3166 in upper case.',
  'platform.rule.birth-date': 'Year, month and day as eight digits.',
  'platform.rule.birth-year': 'The year as four digits.',
  'platform.rule.gender': 'm or f.',
  'platform.rule.text': 'As it is, without extra spaces.',
  'platform.rule.handle': 'Lower case without the @.',
} as const;
