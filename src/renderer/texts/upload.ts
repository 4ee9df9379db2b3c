import { formatBytes, formatCount } from '../format';

export const upload = {
  heading: 'Upload the audience',
  purpose: 'Upload as',
  newAudience: 'A new audience',
  newAudienceHint: 'Creates an audience with these people',
  existing: 'More people for an existing audience',
  existingHint: 'Adds these people to an audience that is there already',
  account: 'Ad account',
  chooseAccount: 'Choose an ad account…',
  accountId: 'Ad account ID',
  accountHint: 'The number of the Facebook ad account that will own the audience',
  otherAccount: 'Another account…',
  accountOption: (name: string, id: string) => `${name} (${id})`,
  name: 'Audience name',
  description: 'Description',
  optOutLink: 'Opt-out link',
  optOutHint: 'A page where people can ask to be left out',
  optional: '(optional)',
  audienceId: 'Facebook ID of the audience',
  audienceIdHint: 'The number that Facebook gave the audience',
  leaving: 'Exactly what will leave this computer',
  leavingTo: 'To',
  leavingCodes: (type: string) => `The file, type ${type}`,
  codes: (count: number, bytes: number) =>
    `${formatCount(count, 'SHA-256 code', 'SHA-256 codes')}, ${formatBytes(bytes)}`,
  plainIds: (count: number, bytes: number) =>
    `${formatCount(count, 'ID', 'IDs')} as they are, not hashed, ${formatBytes(bytes)}`,
  leavingAudiences: 'Audiences',
  oneForAll: (first: string, other: string) =>
    `The codes of type ${first} make the audience, those of type ${other} are added to it. Where the server adds nothing to an audience, they become a second one, named for their type.`,
  leavingToken: 'Access token',
  leavingTokenHint: 'to prove that you may do this',
  nothingElse: 'Nothing else. Your list stays where it is.',
  notFilled: 'still to be filled in',
  notSent: 'not sent',
  confirmUnverified: (count: number) =>
    `Upload although ${formatCount(count, 'phone number', 'phone numbers')} could not be verified and may match nobody`,
  confirmPlainIds: (count: number) => `Let ${formatCount(count, 'ID', 'IDs')} leave this computer without hashing`,
  send: (count: number) => `Send ${formatCount(count, 'person', 'people')}`,
  sendCodes: (count: number) => `Send ${formatCount(count, 'code', 'codes')}`,
  missing: {
    account: 'Choose the ad account.',
    adAccountId: 'Fill in the ad account ID.',
    name: 'Give the audience a name.',
    audienceId: 'Choose the audience.',
    twiceConfirmed: 'Tick this box if you want to send it once more.',
    unverifiedConfirmed: 'Tick this box if you want to upload them anyway.',
    plainIdsConfirmed: 'Tick this box if that is what you want.',
    token: 'Enter the access token.',
  },
} as const;

export const token = {
  label: 'Access token',
  hint: 'Given to you by the operator of the Audience API. It is kept in the keychain of this computer where there is one, and is never shown again.',
  save: 'Save token',
  forget: 'Forget the token',
  replace: 'Replace the token',
  replaceIt: 'Use another token…',
  stored: (where: string) => `A token is kept in the ${where}.`,
  session: 'A token is held in memory, until you quit the app.',
  none: 'No token yet. An upload needs one.',
  unavailable: (reason: string) =>
    `${reason} Until then a token is kept in memory only, and is gone when you quit the app.`,
} as const;
