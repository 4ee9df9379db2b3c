/** How a list was understood, why, and where it could be understood in another way. */
export const detection = {
  'chosen.encoding': 'You chose this encoding.',
  'chosen.delimiter': 'You chose this delimiter.',
  'chosen.skippedLines': 'You chose this number.',
  'chosen.quotes': 'You chose this.',
  'chosen.header': 'You chose this.',
  'chosen.sheet': 'You chose this sheet.',
  'chosen.member': 'You chose this file.',

  'encoding.byteOrderMark': 'The list begins with a byte order mark.',
  'encoding.zeros': 'Every other byte is zero, as in UTF-16.',
  'encoding.escapes': 'Its escape sequences switch between ASCII and Japanese letters.',
  'encoding.utf8': 'All sampled bytes are valid UTF-8.',
  'encoding.mixed':
    'Most of the list is UTF-8, but some of it is not: it may have been merged from lists in two encodings. Values that cannot be read are rejected.',
  'encoding.letters': 'The list is not UTF-8. In this encoding, its text looks {letters}.',
  'encoding.workbook': 'A workbook states its own encoding.',
  'letters.western': 'Western European',
  'letters.centralEuropean': 'Central European',
  'letters.turkish': 'Turkish',
  'letters.cyrillic': 'Cyrillic',
  'letters.greek': 'Greek',
  'letters.baltic': 'Baltic',
  'letters.hebrew': 'Hebrew',
  'letters.arabic': 'Arabic',
  'letters.thai': 'Thai',
  'letters.japanese': 'Japanese',
  'letters.chinese': 'Chinese',
  'letters.traditionalChinese': 'traditional Chinese',
  'letters.korean': 'Korean',

  'delimiter.comma': 'a comma',
  'delimiter.semicolon': 'a semicolon',
  'delimiter.tab': 'a tab',
  'delimiter.bar': 'a vertical bar',
  'delimiter.caret': 'a caret',
  'delimiter.drawn': 'a drawn line',
  'delimiter.tilde': 'a tilde',
  'delimiter.colon': 'a colon',
  'delimiter.blank': 'a space',
  'delimiter.aligned': 'The list is a table lined up by spaces: each column begins at the same place in all lines.',
  'delimiter.announced': 'The first line of the list says so.',
  'delimiter.oneColumn': 'There is one column, and its values are wrapped in quotes.',
  'delimiter.none': 'No delimiter splits the rows evenly, so each line is one value.',
  'delimiter.widths':
    'Split at {delimiter}: {percent, number}% of the sampled rows have {fields, plural, one {# field} other {# fields}}.',
  'delimiter.content': 'Split at {delimiter}: only this keeps values whole.',
  'delimiter.workbook': 'A workbook needs no delimiter.',
  'doubt.encoding': 'The list is read as {encoding}, but it may be in another encoding. {why}',
  'doubt.noConsent': '{column} says no in some rows. They are used too, unless you filter them out.',
  'doubt.silentConsent': '{column} is empty in some rows. They are used too, unless you filter them out.',
  'doubt.optOuts': 'According to {column}, nobody in the first rows opted out; later rows were not checked.',
  'doubt.delimiter': 'The rows could be split at {rival} as well as at {delimiter}.',

  'quotes.doubled': 'Quotes inside values are doubled.',
  'quotes.backslash':
    'Quotes and delimiters inside values follow a backslash: read this way, the list is most regular.',
  'quotes.workbook': 'A workbook needs no quotes.',

  'skipped.none': 'There is no title or comment above the rows.',
  'skipped.lines': 'Skipped above the rows: {what}.',
  'skipped.separator': 'the line “sep=” for Excel',
  'skipped.codes': 'the codes of the columns',
  'skipped.comments': 'comments (#)',
  'skipped.frame': 'lines that frame the table',
  'skipped.title': 'a title',
  'skipped.table': 'a table of the report itself',

  'header.proven': 'The first row has a known column name, and the values below match it.',
  'header.word': 'The first row has a word that columns are often named by.',
  'header.words': 'The first row has words that columns are often named by.',
  'header.look': 'The first row looks different from the rows below.',
  'header.data': 'The first row already holds data, such as an e-mail address or a number.',
  'header.alike': 'The first row looks like the rows below, so it is treated as data.',
  'doubt.header': 'The first row is treated as column names, but it may be data.',
  'doubt.noHeader': 'The first row is treated as data, but it may be column names.',
  'doubt.phonesAbove':
    'The first {count, number} lines are skipped as part of the report, although they may hold phone numbers.',
  'doubt.tableAbove':
    '{count, plural, one {The first line is} other {The first {count, number} lines are}} skipped as a table of the report itself, such as its host, although it has addresses.',

  'guess.header': 'the header says “{name}”',
  'guess.header.hidden': 'the header says so',
  'guess.areaCodes': '{reason}, but the area codes of its numbers are in {column}',
  'guess.header.calling-codes': '{reason}, and its values are calling codes',
  'guess.header.iso-numbers': '{reason}, and its numbers are those of ISO 3166',
  'guess.header.not-available': '{reason}, and “NA” in it stands for nothing, not for Namibia',
  'guess.values': '{percent, number}% of {values, number} sampled values are {what}',
  'guess.digests': 'all {values, number} sampled values are SHA-256 digests, taken for those of e-mail addresses',
  'guess.callingCodes': 'calling codes of countries',
  'guess.countries': 'country codes or names',
  'guess.ownCountry': '{reason}, and it belongs to {columns}',
  'guess.unreadCountry': '{reason}, but its country is in {column}',
  'guess.constant': '{reason}, but it has the same value in every row, as a column about a shop or a host would',
  'guess.repeating': '{reason}, but the same few values repeat in it, as those of staff would',
  'guess.user': '{reason}, but {column} is named for the customer',
  'guess.earlier': '{reason}, but the header says that they are no longer in use',
  'guess.party': '{reason}, but the header says that they belong to a business, or to somebody other than the customer',
  'guess.besideStaff':
    '{reason}, but it repeats together with {column}, so it seems to belong there, not to the customer',
  'guess.otherCountry': '{reason}, but the phone numbers fit the countries in {column}',
  'guess.offer': '{reason}, but {column} is named for it',
  'doubt.column': '{column} may not hold what it seems to: {reason}.',
  'doubt.unreadCountry':
    '{column} is not used: its country is in {own}, but its numbers would be read with the one in {used}.',
  'doubt.unreadCountry.same': '{column} is read with the country in {used}. In the first rows, {own} says the same.',
  'doubt.rivalCountry':
    '{column} is read with the country in {used}, but {other} names different ones, and the numbers do not show which is right.',
  'doubt.foreignNumbers':
    '{column} is read with the country in {used}, but some numbers seem to begin with the calling code of another country, without a +. They would be read as national ones. Write a + before them.',
  'doubt.people':
    '{column} and {other} seem to belong to different people, and both are used. Use only one of them to reach only those people.',
  'doubt.unknownPeople':
    '{other} is used beside {column}, but nothing shows whose it is. Use only one of them if it holds other people.',
  'doubt.constant':
    '{column} is not used: it says the same in every row, as a column about a shop or a host would, but there are only a few rows.',
  'doubt.repeating': '{column} is not used: the same few values repeat in it, perhaps those of your staff.',
  'doubt.besideStaff': '{column} is not used: {reason}.',
  'doubt.several':
    'Several columns hold {what}, and all are used: {columns}{more, select, yes { and others} other {}}. Without column names, nothing shows whose they are.',
  'doubt.formulas':
    '{column} holds formulas whose results are not saved, so that it has nothing to use. Open the workbook in Excel, save it, and choose it again.',
  'doubt.mailLinks':
    '{column} shows no addresses: they are in the links of its cells, which are not read. Write the addresses themselves into a column, save the workbook, and choose it again.',
  'doubt.countryNumbers':
    'Numbers in {column} may be calling codes or ISO country numbers. Those that may be either are not used.',

  'sheet.only': 'It is the only sheet.',
  'sheet.first': 'Of {count} sheets, it is the first with any content; the others are not used.',
  'sheet.people':
    'Of {count} sheets, it is the first with e-mail addresses, phone numbers or IDs; the others are not used.',
  'doubt.sheet':
    'Several sheets list people, and only the first of them is read: {names}{more, select, yes { and others} other {}}.',
  'member.only': 'It is the only file in the archive.',
  'member.first': 'It is the first list of {count} files in the archive; the others are not used.',

  'optOut.file': 'The file name, “{name}”, says that these people opted out.',
  'optOut.sheet': 'The sheet name, “{name}”, says that these people opted out.',
  'optOut.title': 'The title of the list says that these people opted out.',
  'optOut.column': '{column} says that some people opted out.',

  'filter.unmatched':
    'In the first {rows, plural, one {row} other {# rows}} of “{name}”, none says “{value}” in {column}. {instead}',
  'filter.unmatched.answers': 'Instead, {words}.',
  'filter.unmatched.advice': 'Give a value as it is written there.',
} as const;
