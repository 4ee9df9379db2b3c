export const choose = {
  heading: 'Choose a list',
  promise:
    'E-mail addresses, phone numbers and IDs are turned into SHA-256 codes on this computer; only the codes are uploaded.',
  dropTitle: 'Drop your customer lists here',
  dropHint: 'CSV, TSV or text files, one or several',
  button: 'Choose files…',
  dropOverlay: 'Drop to add',
  problemsTitle: 'That did not work',
  formats: 'Any encoding and delimiter. Columns are recognised for you, and you can correct every guess.',
} as const;
