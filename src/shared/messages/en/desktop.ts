/** What the system shows for the app: its menu, dialogs and notifications. */
export const desktop = {
  'menu.file': '&File',
  'menu.view': '&View',
  'menu.newAudience': 'New Audience',
  'menu.openLists': 'Open Lists…',
  'menu.uploads': 'Uploads',
  'menu.settings': 'Settings…',
  'menu.quit': 'Quit',
  'menu.about': 'About Audience Uploader',
  'menu.updates': 'Check for Updates…',

  'about.privacy':
    'E-mail addresses, phone numbers and IDs are hashed on this computer. Only the hashes are uploaded, and only to the API address in Settings. The app talks to nobody else.\n\nA hash is a pseudonym, not anonymity: whoever has a list of candidates can test it.',
  'about.licences': 'Licences',
  'about.close': 'Close',

  'updates.title': 'Check for Updates',
  'updates.question': 'Look for a newer version on the web?',
  'updates.detail':
    'You have version {version}. Your browser will open {page}, so that site sees your network address and what your browser tells every site. The app itself asks nobody, now or later.',
  'updates.open': 'Open in Browser',
  'updates.cancel': 'Cancel',

  'dialog.lists': 'Choose lists',
  'dialog.mappingFile': 'Choose a mapping file',
  'dialog.filter.lists': 'Lists',
  'dialog.filter.mappings': 'Mapping files',
  'dialog.filter.all': 'All files',

  'notify.hashed': 'The audience is hashed and ready to be uploaded.',
  'notify.notHashed': 'The list could not be hashed.',
  'notify.done': 'An audience was uploaded.',
  'notify.refused': 'The server refused an audience.',
  'notify.failed': 'An upload failed.',
  'notify.unknown': 'An upload ended without a clear answer and needs a decision.',
  'notify.needs-token': 'An upload waits for an access token.',
} as const;
