/** The page that looks for one person in hashed files. */
export const check = {
  'check.heading': 'Check one person',
  'check.hint':
    'Find out whether somebody is in a hashed file, for a request for access or erasure. The search runs on this computer, and nothing that you enter is kept.',
  'check.value': 'E-mail address, phone number or ID',
  'check.value.hint': 'It is hashed by the rules of each platform, and every resulting code is searched for.',
  'check.field': 'What it is',
  'check.field.any': 'Detect it',
  'check.country': 'Country of a number without one',
  'check.uploads': 'Search the uploads kept here',
  'check.files': 'Search hashed files…',
  'check.asked': 'Searched as: {fields}.',
  'check.upload': 'Upload of {name}, {date}',
  'check.unreadUpload': 'Upload with unreadable details ({folder})',
  'check.noCountry': 'The number has no country code. Choose its country above, or it may not be found.',
  'check.noUpload':
    'No hashed file of an upload is kept on this computer: each is deleted after its upload, unless you choose in Settings to keep them. Choose hashed files to search.',
  'check.notFound': 'Not found',
  'check.found': 'Found in {count, plural, one {# line} other {# lines}}: {field}, {form}, by the rule of {platforms}.',
} as const;
