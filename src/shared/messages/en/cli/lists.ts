/** What the command line says about a list, and about what became of its rows. */
export const lists = {
  'cli.inspect.size': 'size',
  'cli.inspect.encoding': 'encoding',
  'cli.inspect.delimiter': 'delimiter',
  'cli.inspect.quotes': 'quotes',
  'cli.inspect.packed': 'packed',
  'cli.inspect.zip': 'in the ZIP',
  'cli.inspect.sheet': 'sheet',
  'cli.inspect.skipped': 'skipped',
  'cli.inspect.header': 'header',
  'cli.inspect.rows': 'rows',
  'cli.inspect.uncertain': 'uncertain',
  'cli.inspect.optOuts': 'opt-outs',
  'cli.inspect.columns': 'columns',
  'cli.inspect.mapped': 'mapped as',
  'cli.inspect.note': 'note',
  'cli.inspect.health': 'worth a look',
  'cli.inspect.finding': '{what}. {rows} {advice}',

  'cli.inspect.because': '{what} ({reason})',
  'cli.inspect.unknown': 'unknown',
  'cli.inspect.gzip': 'as GZIP',
  'cli.inspect.guessed': '{what}, a guess',
  'cli.inspect.none': 'none',
  'cli.inspect.blanks': 'spaces',
  'cli.inspect.lines': '{count, plural, =0 {no line} one {# line} other {# lines}}',
  'cli.inspect.exactly': '{count, number}',
  'cli.inspect.about': 'about {count, number}',
  'cli.inspect.yes': 'yes',
  'cli.inspect.no': 'no',
  'cli.inspect.headerGuessed': 'a guess, so only its well-known words are shown; give --header or --no-header',
  'cli.inspect.noName': '(no name)',
  'cli.inspect.guess': '{name}: {kind}, because {reason}',
  'cli.inspect.offer': '{what} (not used: {reason})',

  'cli.list.mapping': '{userType} from {columns}',
  'cli.list.country': '{columns} with the country from {country}',
  'cli.list.read': '{name}: {format}{start}; {mappings}',
  'cli.list.read.suppression': '{name}: {format}{start}; {mappings}, to be suppressed',
  'cli.list.text': '{encoding}, separated by {delimiter}',
  'cli.list.text.single': '{encoding}, one value a line',
  'cli.list.text.aligned': '{encoding}, a table lined up by spaces',
  'cli.list.sheet': 'sheet “{sheet}”',
  'cli.list.start': ', from row {row, number} on ({reason})',

  'counts.rows': '{count, plural, one {row read} other {rows read}}',
  'counts.unique': '{count, plural, one {person in the audience} other {people in the audience, each once}}',
  'counts.duplicates': '{count, plural, one {duplicate removed} other {duplicates removed}}',
  'counts.suppressed':
    '{count, plural, one {person suppressed, who is on a suppression list} other {people suppressed, who are on suppression lists}}',
  'counts.repaired': 'repaired',
  'counts.alreadyHashed': 'hashed already, passed through',
  'counts.unverified':
    '{count, plural, one {unverified phone number: without + or a country it} other {unverified phone numbers: without + or a country they}} may match nobody (set --country)',
  'counts.noConsent':
    '{count, plural, one {row not used, because it does} other {rows not used, because they do}} not hold the value that --only asks for',
  'counts.ignoredCells':
    '{count, plural, one {unusable cell or value in a row} other {unusable cells or values in rows}} that had a usable one',
  'counts.rejected': '{count, plural, one {row rejected} other {rows rejected}}',
  'counts.list':
    '{list}: {rows, plural, one {# row} other {# rows}}, {usable, plural, one {# usable value} other {# usable values}}, {rejected, plural, one {# row} other {# rows}} rejected',
  'counts.suppression.rows': 'Suppression lists: {count, plural, one {# row} other {# rows}}',
  'counts.suppression.rejected':
    '{count, plural, one {# unusable: it suppresses nobody} other {# unusable: they suppress nobody}}',
  'counts.suppression.unverified':
    '{count, plural, one {# phone number unverified: without + or a country it} other {# phone numbers unverified: without + or a country they}} may suppress nobody',
} as const;
