/** What the command line says about the files of ad platforms. */
export const platforms = {
  'cli.option.for': 'takes one of {choices}; “audience-uploader platforms” explains each',
  'cli.option.fields': 'takes fields: {choices} (zip is short for postal-code)',
  'cli.option.field': 'takes a field and its column, such as "zip=PLZ" or "city=4"',
  'cli.option.forMixed':
    'The Audience API’s file is made on its own. Remove “--for audience-api”, and run hash again without --for.',
  'cli.option.forOut': 'A file for a platform needs --out, the name of the file to write.',
  'cli.option.forForeign':
    '{option} is only for files of the Audience API. For other platforms, name the columns with --field, such as --field "email=E-Mail".',
  'cli.option.sinceOut': '--since needs --out: its two files are written next to that one.',
  'cli.option.sinceOne':
    '--since compares one file with one other, but {files, number} would be made. Choose one platform with --for, one type with --type, or omit fields with --without.',

  'cli.platforms.unknown': 'There is no platform “{id}”. Choose one of {choices}.',
  'cli.platforms.takes': 'takes {fields}',
  'cli.platforms.unhashed': 'unhashed: {fields}',
  'cli.platforms.unsure': '{unsure, number} of {rules, number} rules contested or unknown',
  'cli.platforms.more': 'Rules, sources and dates of one: audience-uploader platforms google',
  'cli.platforms.file.csv': 'File “{name}”: CSV in UTF-8, its first line names the columns',
  'cli.platforms.file.lines': 'File “{name}”: one value a line, no header',
  'cli.platforms.column': '{header} ({field}): {form}. {rule}',
  'cli.platforms.column.several': '{header} ({field}): {form}, up to {max, number} columns. {rule}',
  'cli.platforms.keys': 'A row is kept with {keys}.',
  'cli.platforms.limits': 'Limits: {limits}',
  'cli.platforms.minimum.rows': 'at least {people, number} rows',
  'cli.platforms.minimum.matched': 'at least {people, number} matched people',
  'cli.platforms.maxRows': 'at most {rows, number} rows a file',
  'cli.platforms.maxBytes': 'at most {size} a file',
  'cli.platforms.unsplit': '{limits}.',
  'cli.platforms.split': '{limits}; a longer list is split.',
  'cli.platforms.severalAudiences': '{limits}; a longer list becomes several audiences.',
  'cli.platforms.upload': 'Upload: {how} {address}',
  'cli.platforms.noLimits': 'none known.',
  'cli.platforms.nothing':
    '{lists}: no column was found that {platform} can match people by. It matches by {keys}. Name the columns with --field, such as --field "{field}=1".',
  'cli.platforms.plain':
    '{wanted}: these columns would be readable in the file. Allow this with --plain {fields}, or omit them with --without {fields}. Nothing was written.',
  'cli.platforms.wants': '{platform} requires {headers} unhashed',
  'cli.platforms.nobody':
    'No row could be used, so the file is empty. See the reasons with --rejects, and check the columns with “inspect”.',

  'cli.file.stalePart':
    '“{path}” is not part of this file. If it is left over from an earlier run, delete it, and do not upload it with the new file.',
  'cli.file.mapped': '{name}: {fields}',
  'cli.file.mapped.suppression': '{name}: {fields}, to be suppressed',
  'cli.file.field': '{field} from {columns}',
  'cli.file.country': 'each row’s country from {column}',
  'cli.file.ownCountry': 'the country of {columns} from {country}',
  'cli.file.noField': 'no column is used',
  'cli.file.lines': '{count, plural, one {line in the file} other {lines in the file, each once}}',
  'cli.file.suppressed':
    '{count, plural, one {line suppressed: the person is on a suppression list} other {lines suppressed: the people are on suppression lists}}',
  'cli.file.plain': '{header}, unhashed',
  'cli.file.alreadyHashed': 'hashed already, passed through: valid only if this platform’s rules were followed',
  'cli.file.unverified': 'without + or a country: may match nobody (set --country)',
  'cli.file.unplaced': 'more than the file has columns for',
  'cli.file.unusable': 'unusable: {reason}',
  'cli.file.written': '{path}: {lines, plural, one {# line} other {# lines}}, {size}, SHA-256 {sha256}',
  'cli.file.list':
    '{list}: {rows, plural, one {# row} other {# rows}}, {usable, number} usable, {rejected, number} rejected{noConsent, plural, =0 {} other {, # without the value that --only asks for}}',
  'cli.file.split': 'in {files, number} files, because of the platform’s maximum size',
  'cli.file.suppressionRows': 'Suppression lists, {field}: {rows, plural, one {# row} other {# rows}}{unusable}',
  'cli.file.suppressionUnusable':
    ', {count, plural, one {# unusable: it suppresses} other {# unusable: they suppress}} nobody',

  'cli.file.tooFewRows': '{platform} needs at least {least, number} rows; this file has {lines, number}.',
  'cli.file.tooFewMatched':
    '{platform} needs at least {least, number} matched people{sure}; this file has {lines, number}.',
  'cli.file.asOthersSay': ' (as integrators say)',
  'cli.file.severalAudiences':
    '{platform} makes one audience from each file: the {files, number} files become {files, number} audiences.',
  'cli.file.smallPart':
    'the smallest of these files has {lines, plural, one {# line} other {# lines}}, and {platform} needs at least {least, number} for an audience.',
  'cli.file.unusedColumn':
    '“{name}”: the header of column {column} says {field}, but most of its values are something else, so it is not used. Use it anyway with --field, such as --field "{field}={column}".',
  'cli.file.lostZeros':
    '“{name}”: {count, plural, one {# postal code} other {# postal codes}} in its first rows may have lost leading zeros in a spreadsheet, and no column gives the country. Give it with --country, such as --country US, to restore them.',
  'cli.file.contradictions':
    'in {count, plural, one {# row} other {# rows}} the phone number belongs to a different country than the row’s; both were kept as they are.',
  'cli.file.contested': '{columns}: the rule is contested. {note}',
  'cli.file.unknownRule': '{columns}: no rule of the platform was found. {note}',

  'cli.since.same': 'Since {since}: {count, plural, one {# line is the same} other {# lines are the same}}',
  'cli.option.sinceUpload':
    '--since needs --out, a file of everybody on the list to compare with next time. The people gone are written next to it.',
  'cli.since.sent':
    '{count, plural, =0 {nobody is new} one {# line that is new: only that one is sent} other {# lines that are new: only these are sent}}',
  'cli.since.nobody': 'Nobody is new since {since}: nothing was sent.',
  'cli.since.notSent': 'The new people were not sent: next time, compare with {since} again.',
  'cli.since.added': '{path}: {count, plural, one {# line that is new} other {# lines that are new}}',
  'cli.since.gone': '{path}: {count, plural, one {# line that is gone} other {# lines that are gone}}',

  'cli.check.ask': 'Address, number or ID: ',
  'cli.check.nothing':
    'This is not an e-mail address, phone number, device ID, customer ID or user name. Say which it is with --field, and give a phone number’s country with --country.',
  'cli.check.noPlace': 'No upload is kept on this computer. Name the hashed files to search with --in.',
  'cli.check.asked': 'Searched as {fields}, by the rules of {platforms, plural, one {# platform} other {# platforms}}.',
  'cli.check.upload': 'upload of {name}, {date}',
  'cli.check.unreadUpload': 'upload with unreadable details ({folder})',
  'cli.check.notFound': '{place}: not found',
  'cli.check.found': '{place}: found {found}',
  'cli.check.foundAs':
    'in {lines, plural, one {# line} other {# lines}}, as {field} by the rule of {platforms} ({form})',
  'cli.form.hex': 'SHA-256 in hex',
  'cli.form.base64': 'SHA-256 in Base64',
  'cli.form.plain': 'unhashed',
  'cli.receipts.none': 'No file has been made for a platform yet.',
  'cli.receipts.unknown': 'There is no receipt {id}. See “audience-uploader receipts”.',
  'cli.receipts.part': '{path}: {lines, plural, one {# line} other {# lines}}, {size}, SHA-256 {sha256}',
  'cli.receipts.plain': 'unhashed: {columns}',
} as const;
