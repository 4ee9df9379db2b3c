/** What core emits about the files of ad platforms. */
export const platforms = {
  'reject.invalid-name': 'Not a name',
  'reject.invalid-city': 'Not a city in Latin letters',
  'reject.invalid-state': 'Not a state or province',
  'reject.invalid-postal-code': 'Not a postal code',
  'reject.invalid-country': 'Not a country',
  'reject.invalid-date': 'Not a date of birth, such as 1990-12-31, 31.12.1990 or 12/31/1990',
  'reject.ambiguous-date': 'A date whose day could be its month',
  'reject.invalid-year': 'Not a year of birth of four digits',
  'reject.invalid-gender': 'Not a word for male or female, the only ones that platforms accept',
  'reject.invalid-text': 'Not text that can be written unhashed',
  'reject.invalid-handle': 'Not a user name',
  'reject.hashed-already': 'Already hashed, but the platform wants the value itself',
  'reject.no-match-key': 'Too little for the platform to match a person by',

  'platform.suppression.nothingInCommon':
    'The suppression list “{name}” has no column of a type that the file holds, so it would suppress nobody. Choose its column, or another list.',
  'platform.suppression.tooMany':
    'The suppression lists hold more than {most, number} people, which is more than fits in memory. Suppress people with smaller lists, one after the other.',
  'platform.file.notReadable': '“{path}” cannot be read. Check its name, and whether you may open it.',
  'platform.file.notHashed': '“{path}” is not a file that this program hashed. Give the hashed file, not the list.',
  'platform.file.otherColumns':
    '“{path}” has different columns than the new file, so every line would differ. Compare files made with the same options.',
  'platform.file.nobody': '{platform} cannot match anybody by the remaining columns. Go back and choose more of them.',
  'platform.part.there': '“{path}” already exists and would be replaced. Save under another name.',
  'platform.receipt.notSaved': 'The file has not been saved yet. Save it first: the receipt says where it is.',
  'platform.compare.notKept':
    'Only an upload that sent a whole audience of the same type, and whose hashed file is still kept, can be compared with. Choose the earlier file instead.',
  'platform.compare.none': 'Nothing has been compared yet. Choose an earlier file first.',
  'platform.check.nothing':
    'This is not an e-mail address, phone number, device ID, customer ID or user name. Say which it is, and give a number’s country.',
  'platform.check.unsearchable':
    '{count, plural, one {One kept upload was} other {# kept uploads were}} not searched: a later version of this app made {count, plural, one {it} other {them}}. Search with that version.',
} as const;
