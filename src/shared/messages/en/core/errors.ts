/** What went wrong in the world, and what to do next. */
export const errors = {
  'error.cancelled': 'Cancelled. No file was written, and nothing was sent.',
  'error.cancelled.call': 'Cancelled.',
  'error.bug': 'Something went wrong inside the app. Nothing was lost. Try again, or quit the app and open it again.',

  'error.untrusted': 'This request did not come from the window of this app.',
  'error.invalidInput':
    'Something went wrong between the app and its window. Quit the app, open it again and try once more.',
  'message.unknown': 'This message is from another version of the program ({id}).',
} as const;
