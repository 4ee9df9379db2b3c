/** The step in which lists are chosen. */
export const choose = {
  'choose.drop.audience': 'These people make the audience',
  'choose.drop.suppression': 'These people are never in it',
  'choose.title.audience': 'Drop the people to include',
  'choose.title.suppression': 'Drop the people to leave out',
  'choose.hint.audience': 'Excel, CSV, TSV, text or ZIP; one list or several',
  'choose.hint.suppression': 'Opt-outs, complaints, customers you have already',
  'choose.button.suppression': 'Choose lists to leave out…',
  'choose.continue': 'Continue with {count, plural, one {# list} other {# lists}}',
  'steps.startOver': 'Start over',
  'choose.needsInclude': 'Add a list of people to include.',
  'choose.target.new': 'These people will make “{name}”.',
  'choose.target.existing': 'These people will be added to “{name}”.',
  'choose.target.clear': 'Start with a new audience instead',
} as const;
