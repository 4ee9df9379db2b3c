/** The page of uploads, and what can be done with one. */
export const uploads = {
  'uploads.heading': 'Uploads',
  'uploads.subtitle': 'An upload that has to wait continues by itself, even after you close the app and open it again.',
  'uploads.reading': 'Reading the uploads of this computer…',
  'uploads.empty': 'No uploads yet',
  'uploads.empty.hint': 'An audience that you send shows up here, with a receipt of exactly what left this computer.',
  'uploads.unreadable':
    '{count, plural, one {One upload cannot be read: it is damaged. It is kept, and not sent.} other {# uploads cannot be read: they are damaged. They are kept, and not sent.}}',
  'uploads.start': 'Make an audience',
  'uploads.back': 'All uploads',
  'uploads.addTo': 'More people for {audience}',
  'uploads.progress': 'Upload progress',
  'uploads.decide.retry': 'Try again now',
  'uploads.decide.look-again': 'Look again',
  'uploads.decide.send-again': 'Send again…',
  'uploads.decide.it-exists': 'It exists: mark as done',
  'uploads.decide.cancel': 'Cancel the upload',
  'uploads.decide.remove': 'Remove from the list…',
  'uploads.sendAgain.question': 'Send this audience again?',
  'uploads.sendAgain.text':
    'If the first attempt did arrive, this may create a duplicate. Look in your ad account first; if the audience is there, mark it as done instead.',
  'uploads.sendAgain.confirm': 'Send again',
  'uploads.remove.question': 'Remove this upload?',
  'uploads.remove.text':
    'Its hashed file and its receipts are deleted from this computer. What was uploaded stays where it is.',
  'uploads.remove.confirm': 'Remove',
} as const;
