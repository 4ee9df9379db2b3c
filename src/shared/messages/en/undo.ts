/** What can be taken back for a while after it was done. */
export const undo = {
  'toast.region': 'Just done',
  'toast.undo': 'Undo',
  'toast.close': 'Close',
  'undo.list': 'Removed {name}',
  'undo.startOver': 'Started over',
  'undo.token': 'Forgot the token',
  'undo.mappings': 'Forgot the saved mappings',
} as const;
