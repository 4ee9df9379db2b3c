/** The page that looks for one person in hashed files. */
export const check = {
  'check.heading': 'Check one person',
  'check.hint':
    'Whether somebody is in a hashed file: for a request of access or erasure. It is looked up on this computer, and nothing of the question is kept.',
  'check.value': 'E-mail address, phone number or ID',
  'check.value.hint': 'It is hashed by the rule of every platform, and each code is looked for.',
  'check.field': 'What it is',
  'check.field.any': 'Find out',
  'check.country': 'Country of a number without one',
  'check.uploads': 'Look in the uploads kept here',
  'check.files': 'Look in hashed files…',
  'check.asked': 'Looked for as: {fields}.',
  'check.upload': 'Upload of {name}, {date}',
  'check.notFound': 'Not found',
  'check.found': 'Found in {count, plural, one {# line} other {# lines}}: {field}, {form}, by the rule of {platforms}.',
} as const;
