/** Why a value cannot be used, one for each `RejectReason`. */
export const rejects = {
  'reject.empty': 'Empty',
  'reject.repeated-header': 'The header repeated: several lists were joined',
  'reject.undecodable': 'Unreadable characters: the encoding may be wrong',
  'reject.too-long': 'Too long',
  'reject.unsupported-hash': 'Hashed with a method other than SHA-256: export the values themselves',
  'reject.base64-digest': 'SHA-256 in Base64',
  'reject.scientific-notation':
    'Digits lost to scientific notation, such as 4.9E+11: format the column as text and export it again',
  'reject.invalid-email': 'Not an e-mail address',
  'reject.report-note': 'A note about the list, such as who exported it',
  'reject.not-possible-for-country': 'Not a phone number of its country',
  'reject.tel-uri': 'A telephone link with parameters',
  'reject.several-values': 'Several phone numbers in one cell',
  'reject.letters-in-number': 'Letters in the phone number',
  'reject.not-a-phone-number': 'A date, an amount or other digits that are not a phone number',
  'reject.fax-number': 'A fax or pager number, according to its column',
  'reject.no-digits': 'No digits',
  'reject.invalid-length': 'Too few or too many digits',
  'reject.invalid-device-id': 'Not a device ID',
  'reject.zero-id': 'All zeros: the person has switched tracking off',
  'reject.invalid-third-party-id': 'Spaces or control characters in the ID',
} as const;
