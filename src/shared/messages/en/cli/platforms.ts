/** What the command line says about the files of ad platforms. */
export const platforms = {
  'cli.option.for': 'takes {choices}; “audience-uploader platforms” tells what each is',
  'cli.option.fields': 'takes fields: {choices} (zip stands for postal-code)',
  'cli.option.field': 'takes a field and its column, such as "zip=PLZ" or "city=4"',
  'cli.option.forMixed':
    'The file of the Audience API is made by itself. Remove “--for audience-api”, and run hash once more without --for.',
  'cli.option.forOut': 'A file for a platform needs --out: the name of the file to write.',
  'cli.option.forForeign':
    '{option} is for files of the Audience API. For another platform say which column holds what with --field, such as --field "email=E-Mail".',
  'cli.option.sinceOut': '--since needs --out: its files go beside it.',
  'cli.option.sinceOne':
    '--since compares one file with one, and {files, number} would be made. Choose one platform with --for, or one type with --type or --without.',

  'cli.platforms.unknown': 'There is no platform “{id}”. There are {choices}.',
  'cli.platforms.noLimits': 'none known.',
  'cli.platforms.nothing':
    '{lists}: no column was found that {platform} can match people by. It takes {keys}. Name the columns with --field, such as --field "{field}=1".',
  'cli.platforms.plain':
    '{wanted}: these columns would stand readable in the file. Agree with --plain {fields}, or make the file without them: --without {fields}. Nothing was written.',
  'cli.platforms.wants': '{platform} wants {headers} unhashed',
  'cli.platforms.nobody':
    'No row could be used: the file holds nobody. Look at the reasons with --rejects, and at the columns with “inspect”.',

  'cli.file.mapped': '{name}: {fields}',
  'cli.file.mapped.suppression': '{name}: {fields}, to be suppressed',
  'cli.file.field': '{field} from {columns}',
  'cli.file.country': 'each row’s country from {column}',
  'cli.file.noField': 'no column that is needed',
  'cli.file.lines': '{count, plural, one {line in the file} other {lines in the file, each once}}',
  'cli.file.suppressed':
    '{count, plural, one {line suppressed: a suppression list holds the person} other {lines suppressed: suppression lists hold the people}}',
  'cli.file.plain': '{header}, unhashed',
  'cli.file.alreadyHashed': 'hashed already, passed through: by the rules of this platform?',
  'cli.file.unverified': 'without + or a country: they may match nobody (set --country)',
  'cli.file.unplaced': 'more than the file has columns for',
  'cli.file.unusable': 'unusable: {reason}',
  'cli.file.written': '{path}: {lines, plural, one {# line} other {# lines}}, {size}, SHA-256 {sha256}',
  'cli.file.split': 'in {files, number} files, because the platform takes no larger one',
  'cli.file.suppressionRows': 'Suppression lists, {field}: {rows, plural, one {# row} other {# rows}}{unusable}',
  'cli.file.suppressionUnusable':
    ', {count, plural, one {# unusable: it suppresses} other {# unusable: they suppress}} nobody',

  'cli.file.tooFewRows': '{platform} needs at least {least, number} rows; this file has {lines, number}.',
  'cli.file.tooFewMatched':
    '{platform} needs at least {least, number} matched people{sure}; this file has {lines, number}.',
  'cli.file.asOthersSay': ' (as integrators say)',
  'cli.file.severalAudiences':
    '{platform} makes one audience of one file: the {files, number} files become as many audiences.',
  'cli.file.unusedColumn':
    '“{name}”: the column {column} is named for {field}, but most of its values are not such, so it is not used. Use it all the same with --field, such as --field "{field}={column}".',
  'cli.file.lostZeros':
    '“{name}”: {count, plural, one {# postal code} other {# postal codes}} at its head may have lost zeros in a spreadsheet, and no column says the country. Say it with --country, such as --country US, and they are put back.',
  'cli.file.contradictions':
    'in {count, plural, one {# row} other {# rows}} the phone number is of another country than the row says; both were written as they are.',
  'cli.file.contested': '{columns}: the rule is contested. {note}',
  'cli.file.unknownRule': '{columns}: no rule of the platform was found. {note}',

  'cli.since.same': 'Since {since}: {count, plural, one {# line is the same} other {# lines are the same}}',
  'cli.option.sinceUpload':
    '--since needs --out, a file for everybody of the list: compare with that one next time. Who is gone is written beside it.',
  'cli.since.sent':
    '{count, plural, =0 {nobody is new} one {# line that is new: only that one is sent} other {# lines that are new: only these are sent}}',
  'cli.since.nobody': 'Nobody is new since {since}: nothing was sent.',
  'cli.since.notSent': 'The new people were not sent: next time, compare with {since} again.',
  'cli.since.added': '{path}: {count, plural, one {# line that is new} other {# lines that are new}}',
  'cli.since.gone': '{path}: {count, plural, one {# line that is gone} other {# lines that are gone}}',

  'cli.check.ask': 'Address, number or ID: ',
  'cli.check.nothing':
    'This is no e-mail address, phone number, device ID, customer ID or user name. Say which it is with --field, and give a number its country with --country.',
  'cli.check.noPlace': 'No upload is kept on this computer. Say which hashed files to look into with --in.',
  'cli.check.asked':
    'Looked for as {fields}, by the rules of {platforms, plural, one {# platform} other {# platforms}}.',
  'cli.check.upload': 'upload of {name}, {date}',
  'cli.check.notFound': '{place}: not found',
  'cli.check.found': '{place}: found {found}',
  'cli.check.foundAs':
    'in {lines, plural, one {# line} other {# lines}}, as {field} by the rule of {platforms} ({form})',
  'cli.form.hex': 'SHA-256 in hex',
  'cli.form.base64': 'SHA-256 in Base64',
  'cli.form.plain': 'unhashed',
  'cli.receipts.none': 'No file was made for a platform yet.',
  'cli.receipts.part': '{path}: {lines, plural, one {# line} other {# lines}}, {size}, SHA-256 {sha256}',
  'cli.receipts.plain': 'unhashed: {columns}',
} as const;
