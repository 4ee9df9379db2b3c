/** What can be taken back for a while after it was done. */
export const undo = {
  'toast.region': 'Just done',
  'toast.undo': 'Undo',
  'toast.close': 'Close',
  'undo.list': 'Removed {name}',
  'undo.startOver': 'Started over',
  'forget.confirm': 'Forget',
  'forget.token.title': 'Forget the token?',
  'forget.token.text': 'Uploads wait until you enter it again. Nothing keeps a copy.',
  'forget.mappings.title': 'Forget saved mappings?',
  'forget.mappings.text': 'The next list of each kind is guessed anew. To keep them, export them first.',
} as const;
