/** The step in which lists are chosen. */
export const choose = {
  'choose.heading': 'Choose a list',
  'choose.promise':
    'E-mail addresses, phone numbers and IDs are turned into SHA‑256 codes on this computer; only the codes are uploaded.',
  'choose.drop.audience': 'These people make the audience',
  'choose.drop.suppression': 'These people are never in it',
  'choose.title.audience': 'Drop the people to include',
  'choose.title.suppression': 'Drop the people to suppress',
  'choose.hint.audience': 'Excel, CSV, TSV, text or ZIP; one list or several',
  'choose.hint.suppression': 'Opt-outs, complaints, existing customers',
  'choose.button.audience': 'Choose files…',
  'choose.button.suppression': 'Choose suppression lists…',
  'choose.formats': 'Any encoding and delimiter. Columns are recognised for you, and you can correct every guess.',
  'choose.problems': 'That did not work',
  'choose.continue': 'Continue with {count, plural, one {# list} other {# lists}}',
  'choose.needsInclude': 'Add a list of people to include.',
  'choose.draft.missing':
    '{count, plural, one {One list of your draft is no longer where it was.} other {# lists of your draft are no longer where they were.}} Choose {count, plural, one {it} other {them}} again.',
  'choose.draft.pasted':
    '{count, plural, one {One list of your draft was pasted. Pasted values are never kept on disk: paste it again.} other {# lists of your draft were pasted. Pasted values are never kept on disk: paste them again.}}',
  'choose.drafts': 'Drafts',
  'choose.drafts.forget': 'Discard the draft {name}',
  'choose.drafts.kept': 'Your draft {name} is kept as it was.',
  'choose.drafts.unsaved': 'Your draft is not being saved. {problem}',
  'choose.drafts.open': 'Go back to it',
  'choose.drafts.later': 'Later',
  'choose.paste': 'Paste addresses',
  'choose.paste.name': 'Pasted list{number, plural, one {} other { #}}',
  'choose.recent': 'Recent lists',
  'choose.target.new': 'These people will make “{name}”.',
  'choose.target.existing': 'These people will be added to “{name}”.',
  'choose.target.clear': 'Start with a new audience instead',

  'late.arrived':
    '{count, plural, one {Another list has arrived. It is not part of this audience yet.} other {# more lists have arrived. They are not part of this audience yet.}}',
  'late.add': 'Add and hash again',
  'late.keep': 'Keep for the next audience',
} as const;
