/** The access token: where it is entered, and where it is kept. */
export const token = {
  'token.label': 'Access token',
  'token.hint':
    'You get it from the operator of the Audience API. It is kept in this computer’s keychain, if there is one, and never shown again.',
  'token.save': 'Save token',
  'token.forget': 'Forget the token',
  'token.replace': 'Replace the token',
  'token.useAnother': 'Use another token…',
  'token.reading': 'Waiting for this computer’s keychain…',
  'token.stored': 'A token is kept in the {keychain}.',
  'token.session': 'A token is held in memory until you quit the app.',
  'token.none': 'No token yet. You need one to upload.',
  'token.unavailable': '{reason} Until then a token is kept in memory only, and is gone when you quit the app.',
} as const;
