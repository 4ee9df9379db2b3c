/** A list that cannot be read or used, and what to do. */
export const lists = {
  'list.column': 'column {number}',
  'list.quoted': '“{name}”',

  'list.lostName':
    '“{name}” was not found: its name, or that of a folder above it, has characters that cannot be read. Rename it, then choose it again.',
  'list.notFound': '“{name}” was not found. Check whether it was moved or renamed, then choose it again.',
  'list.unreadable':
    '“{name}” cannot be read ({code}). Check its permissions, and that no other program has locked it.',
  'list.unreadable.unknown': '“{name}” cannot be read. Check its permissions, and that no other program has locked it.',
  'list.connectionLost':
    '“{name}” ended early, since the connection that it came through was lost. Check the program that sends it, then start again.',
  'list.notAFile':
    '“{name}” is {what, select, folder {a folder} other {a device or pipe}}, not a file. Choose the list itself, such as a CSV file.',
  'list.empty': '“{name}” is empty. Export the list again and choose the new file.',
  'list.noRows': '“{name}” holds a header but no rows below it. Check the export, or say that the first row is data.',
  'list.allSkipped': '“{name}” has no lines left after those skipped. Skip fewer lines.',
  'list.changed':
    '“{name}” was changed, replaced or removed while it was being read. Close other programs that use it and start again.',
  'list.damaged': '“{name}” is damaged or incomplete. Copy or download it again, or export the list again.',
  'list.protected':
    '“{name}” is protected by a password. Open it, save it without a password or export it as CSV, and choose that file.',
  'list.closed': 'This list is no longer open. Open the file again.',
  'list.pastedEmpty': 'There is no text on the clipboard. Copy addresses or cells first, then paste.',
  'list.pastedTooLong': 'This is more than can be pasted: 16 million characters. Save it as a file and choose that.',
  'list.fewerColumns':
    '“{name}” has fewer columns than it had when it was opened. Open it again and check the columns.',
  'list.tooBigForMemory':
    '“{name}” is larger than {most}, the limit for a workbook or an archive inside another file or from standard input. Unpack it first, or save it as a file of its own, and choose that file.',
  'list.tooMuchText':
    '“{name}” holds more than {most} of distinct text. Export the sheet as CSV, which has no such limit, and choose that file.',
  'list.tooManyFiles': '“{name}” holds more than {most, number} files. Unpack it and choose the list itself.',
  'list.otherMethod': '“{name}” is compressed by a method that is not supported. Unpack it and choose the list itself.',
  'list.packedTwice':
    '“{name}” is a packed file within another one. Unpack the outer one, and choose the file that was in it.',
  'list.unpacksTooLarge':
    '“{name}” unpacks to more than {most}, which is too much for one list. Split it, or unpack it and choose the list itself.',
  'list.unpacksTooMuch':
    '“{name}” unpacks to more than {times, number} times its size, which no real list does. Check where it comes from, and export the list again.',
  'list.noFiles': '“{name}” holds no files. Export the list again and choose the new file.',
  'list.noSuchFile':
    '“{name}” holds no file “{wanted}”. Choose one of: {names}{more, select, yes { and others} other {}}.',
  'list.noSuchSheet':
    '“{name}” has no sheet “{wanted}”. Choose one of: {names}{more, select, yes { and others} other {}}.',
  'list.unsplitLines':
    'The sheet “{sheet}” of “{name}” holds whole lines of a list, each in one cell. Split them in the spreadsheet program (in Excel: Data, Text to Columns), or choose the CSV file that they come from.',
  'list.onlyFormulas':
    'Below its header, the sheet “{sheet}” of “{name}” holds only formulas whose results are not saved. Open the workbook in Excel, save it, and choose it again.',
  'list.emptySheet': 'The sheet “{sheet}” of “{name}” is empty. Choose another sheet.',
  'list.emptySheetHead':
    'The first {most} of the sheet “{sheet}” of “{name}” hold no row. Delete its empty rows, or choose another sheet.',
  'list.emptySheetHeads':
    'No row was found in the first {most} of the sheets of “{name}”. Copy the sheet with the list into a new workbook, or export it as CSV, and choose that file.',
  'list.tooManyColumns':
    'Row {row} of “{name}” has more than {most, number} columns, more than any spreadsheet takes. Export the list again with only the columns that you need.',
  'list.tooManyUsedColumns':
    'More than {most, number} columns of “{name}” are to be used. Choose the ones that you need.',
  'list.tooLongToUnderstand':
    '“{name}” could not be understood within {seconds} seconds. Copy it to this computer if it is stored elsewhere, or export the list as CSV, and choose that file.',
  'list.previewStopped':
    'The list could not be understood: a thread ended unexpectedly. Close other programs if memory is short, and choose the list again.',
  'list.tooManyStyles':
    '“{name}” holds more than {most} of styles or names of sheets, more than any list needs. Copy the sheet with the list into a new workbook, or export it as CSV, and choose that file.',
  'list.badDelimiter':
    'Quotes and line breaks cannot be a delimiter. Choose a comma, a semicolon, a tab or a vertical bar.',
  'list.unknownEncoding':
    'The encoding “{encoding}” is not known. Use a name such as utf-8, utf-16le, windows-1252, iso-8859-15 or shift_jis.',

  'columns.noHeader':
    '{count, plural, =0 {Its rows are too long to be read as columns.} one {It has no header, and one column.} other {It has no header; its columns are numbered 1 to #.}}',
  'columns.unnamed': '{count, plural, one {Its only column has no name.} other {Its columns are numbered 1 to #.}}',
  'columns.named': 'Its columns are {names}{more, plural, =0 {} other { and # more}}.',
  'columns.unknown': '“{name}” has no column “{wanted}”. {columns}',
  'columns.aligned':
    '“{name}” is a table laid out with spaces or lines for people to read. Export it as CSV, or open it in a spreadsheet (Data, Text to Columns) and save it.',
  'columns.noneUsable':
    'No column of “{name}” looks like e-mail addresses, phone numbers, device IDs or customer IDs. Say which column to use and what it holds. {columns}',
  'columns.noneOfType': 'No column of “{name}” looks like {userType}. Choose the one that does. {columns}',
  'columns.noneOfChosen': 'The chosen columns of “{name}” hold none of these types.',
  'columns.unclear':
    'It is unclear which of the types {column} of “{name}” holds. Use one type at a time, or do not use the column.',
} as const;
