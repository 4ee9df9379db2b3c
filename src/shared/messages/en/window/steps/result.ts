/** What became of the rows of an audience that is ready. */
export const result = {
  'result.people.atMost': 'at most',
  'result.people': '{count, plural, one {person ready} other {people ready}}',
  'result.codes': '{count, plural, one {# code} other {# codes}}, {size} to upload',
  'result.rows.title': '{count, plural, one {# row} other {# rows}} of your lists',
  'result.codes.title': '{count, plural, one {# code} other {# codes}} of these rows',
  'result.part.used': '{count, number} used',
  'result.part.duplicates': '{count, plural, one {# duplicate} other {# duplicates}}',
  'result.part.suppressed': '{count, number} left out',
  'result.part.noConsent': '{count, number} without consent',
  'result.part.invalid': '{count, number} invalid',
  'result.part.empty': '{count, number} empty',
} as const;
