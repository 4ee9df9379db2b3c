/** What went wrong in the world, and what to do next. */
export const errors = {
  'error.cancelled': 'Cancelled. Nothing was written or sent.',
  'error.bug': 'Something went wrong inside the app. Nothing was lost; try again, or close the app and open it again.',

  'message.unknown': 'Another version of this program wrote this ({id}).',
} as const;
