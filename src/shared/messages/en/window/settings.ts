/** The page of settings, and what the app promises. */
export const settings = {
  'settings.heading': 'Settings',
  'settings.save': 'Save',
  'settings.locked': 'Set by your administrator for everybody on this computer.',
  'settings.connection': 'Connection',
  'settings.api': 'API address',
  'settings.api.hint': 'Audiences are sent to this address only. A token belongs to one address.',
  'settings.defaults': 'Defaults',
  'settings.account': 'Ad account ID',
  'settings.account.hint': 'Filled in for each new audience',
  'settings.country': 'Country of phone numbers',
  'settings.country.hint': 'For numbers that are written without a country code',
  'settings.country.none': 'None',
  'settings.keepFiles': 'Keep hashed files after the upload',
  'settings.keepFiles.hint': 'Otherwise the hashed file is deleted from this computer once the upload has succeeded.',

  'settings.mappings': 'Saved mappings',
  'settings.mappings.hint':
    'The app remembers which columns you chose, by a fingerprint of their names, and offers them again for lists with the same columns.',
  'settings.mappings.forget': 'Forget saved mappings',
  'settings.mappings.forgotten': 'No mapping is saved now.',
  'settings.mappings.save': 'Export…',
  'settings.mappings.load': 'Import…',
  'settings.mappings.saved':
    'Exported. The file holds positions and fingerprints, but no names or values from your lists.',
  'settings.mappings.loaded': 'Imported for {count, plural, one {# kind of list} other {# kinds of list}}.',

  'settings.appearance': 'Appearance',
  'settings.theme': 'Theme',
  'settings.theme.system': 'Same as the system',
  'settings.theme.light': 'Light',
  'settings.theme.dark': 'Dark',
  'settings.language': 'Language',
  'settings.language.system': 'Same as the system',

  'settings.updates': 'Updates',
  'settings.updates.look': 'Look for updates',
  'settings.updates.look.hint':
    'When you turn this on, and at each start after that, the app asks {host} for the newest version. That server sees your network address and nothing else: no ID, no list, not even your version. A new version is downloaded only if you ask for it, and never installs itself.',
  'settings.updates.looking': 'Looking for a newer version…',
  'settings.updates.latest': 'Version {version} is the newest.',

  'settings.privacy': 'Privacy',
  'settings.privacy.local':
    'Your lists are read on this computer. E-mail addresses, phone numbers and IDs are turned into SHA-256 codes here, and only those codes are uploaded.',
  'settings.privacy.pseudonym':
    'The codes are a pseudonym, not a disguise: someone who has the address, number or ID already, or can guess it, can compute the same code. That is how matching works. Treat the hashed file as customer data.',
  'settings.privacy.besides':
    'Besides the codes, only what you type for an audience and your access token leave this computer, and only to the API address above.',
  'settings.privacy.updates':
    'At each start, {host} is asked for the newest version of the app. It learns nothing but your network address.',
} as const;
