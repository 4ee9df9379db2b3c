/** What became of the rows of an audience that is ready. */
export const result = {
  'result.people.atMost': 'at most',
  'result.people': '{count, plural, one {person ready} other {people ready}}',
  'result.codes': '{count, plural, one {# code} other {# codes}}, {size} to upload',
  'result.rows.title': '{count, plural, one {# row} other {# rows}} of your lists',
  'result.codes.title': '{count, plural, one {# code} other {# codes}} of these rows',
  'result.part.used': 'used',
  'result.part.duplicates': 'duplicates',
  'result.part.suppressed': 'left out',
  'result.part.noConsent': 'without consent',
  'result.part.invalid': 'invalid',
  'result.part.empty': 'empty',
  'result.part.count': '{count, number} {part}',
} as const;
