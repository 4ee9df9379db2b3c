/** What went wrong in the world, and what to do next. */
export const errors = {
  'error.cancelled': 'Cancelled. Nothing was written or sent.',
  'error.cancelled.call': 'Cancelled.',
  'error.bug': 'Something went wrong inside the app. Nothing was lost; try again, or close the app and open it again.',

  'error.untrusted': 'This request did not come from the window of this app.',
  'error.invalidInput': 'The app could not understand its own window. Close the app, open it again and try once more.',
  'message.unknown': 'Another version of this program wrote this ({id}).',
} as const;
