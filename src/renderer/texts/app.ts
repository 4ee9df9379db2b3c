export const app = {
  name: 'Audience Uploader',
  navigation: 'Main',
  pages: { new: 'New audience', uploads: 'Uploads', audiences: 'Audiences', settings: 'Settings' },
  unfinished: 'unfinished',
  steps: { choose: 'Choose', map: 'Map & preview', hash: 'Hash', upload: 'Upload', receipt: 'Result' },
  stepsLabel: 'Steps',
  stepDone: 'done',
  back: 'Back',
  cancel: 'Cancel',
  notLoaded: 'The app could not start',
  bug: 'Something went wrong inside the app. Please try again; if it happens again, restart the app.',
} as const;
