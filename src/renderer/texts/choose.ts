export const choose = {
  heading: 'Choose a list',
  promise:
    'E-mail addresses, phone numbers and IDs are turned into SHA-256 codes on this computer; only the codes are uploaded.',
  button: 'Choose files…',
  problemsTitle: 'That did not work',
  formats: 'Any encoding and delimiter. Columns are recognised for you, and you can correct every guess.',
} as const;

/** Lists that arrive while an audience is being made. */
export const late = {
  arrived: (count: number) =>
    count === 1
      ? 'Another list has arrived. It is not part of this audience yet.'
      : `${count} more lists have arrived. They are not part of this audience yet.`,
  add: 'Add and hash again',
  keep: 'Keep for the next audience',
} as const;
