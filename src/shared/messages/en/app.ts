/** What all screens share: pages, steps, buttons, and what was just done. */
export const app = {
  'app.name': 'Audience Uploader',
  'app.navigation': 'Main',
  'app.page.new': 'New audience',
  'app.page.uploads': 'Uploads',
  'app.page.settings': 'Settings',
  'app.unfinished': 'unfinished',
  'app.back': 'Back',
  'app.cancel': 'Cancel',
  'app.optional': '(optional)',
  'app.notLoaded': 'The app could not start',
  'app.progress': '{label}: {percent}',

  'steps.label': 'Steps',
  'steps.choose': 'Choose',
  'steps.map': 'Map & preview',
  'steps.hash': 'Hash',
  'steps.upload': 'Upload',
  'steps.receipt': 'Receipt',
  'steps.done': 'done',
  'steps.startOver': 'Start over',

  'toast.region': 'Just done',
  'toast.undo': 'Undo',
  'toast.close': 'Close',
  'undo.list': 'Removed {name}',
  'undo.startOver': 'Started over',
} as const;
