/** What may be wrong with the values of a column: one for each `HealthKind`, and what to do. */
export const health = {
  'health.finding':
    '{column}: {count, plural, one {# value} other {# values}} ({percent, plural, =0 {under 1%} other {#%}}), {what}',
  'health.rows': '{count, plural, one {Seen in row {rows}.} other {Seen in rows {rows}.}}',

  'health.several-values': 'several values in one cell',
  'health.several-values.advice': 'Tick “Cells may hold several values” to turn each into a code.',
  'health.scientific-notation': 'scientific notation, such as 4.9E+11',
  'health.scientific-notation.advice':
    'A spreadsheet has cut digits off, so they cannot be used. Format the column as text and export it again.',
  'health.other-hash': 'look like {algorithm} codes',
  'health.other-hash.advice': 'Only SHA-256 codes can match. Export the values themselves, or SHA-256.',
  'health.no-country': 'without a country and without a plus sign',
  'health.no-country.advice':
    'They will probably match nobody. Above, choose the country column or the country of such numbers.',
  'health.lost-zeros': 'may have lost a leading zero',
  'health.lost-zeros.advice':
    'Spreadsheets drop it. Compare with the source; format the column as text and export it again.',
  'health.spreadsheet-number': 'written like an amount of a spreadsheet, such as 10001.0 or 10,001',
  'health.spreadsheet-number.advice':
    'They match only IDs that were sent in this form. Compare with the source; format the column as text and export it again.',
  'health.placeholder': 'placeholders for a missing value, such as test@test.com, 0000000000 or n/a',
  'health.placeholder.advice': 'Some look valid and would be hashed. Leave such cells empty in your list.',
  'health.repeated-value': 'the same value again and again',
  'health.repeated-value.advice':
    'It counts as one person. If it is a placeholder, leave such cells empty in your list.',
  'health.role-address': 'addresses of a role, such as info@ or sales@',
  'health.role-address.advice': 'They are hashed like others, but rarely match a person.',

  'note.words': '{column}, in the first {rows, plural, one {row} other {# rows}}: {words}.',
  'note.unread': 'Not a country: {words}.',
  'note.unread.many': 'Not a country: {cells, plural, one {# cell says} other {# cells say}} something else.',
  'note.typos':
    '{cells, plural, one {# address has a domain} other {# addresses have domains}} that may be mistyped: {words}.',
  'note.word': '{cells, plural, one {# cell says} other {# cells say}} “{says}”',
  'note.word.meant': '{cells, plural, one {# cell says} other {# cells say}} “{says}”, perhaps {meant}',
  'note.unread-country.advice':
    'That is not a country, so these numbers are not verified unless they begin with a plus.',
  'note.mail-typo.advice': 'Click “possible typing errors” above the list to see and correct them.',
} as const;
