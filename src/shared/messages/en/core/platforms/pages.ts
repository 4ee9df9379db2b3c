/** Where each ad platform takes its file. */
export const platformPages = {
  'platform.how.audience-api': 'This program uploads the file itself.',
  'platform.how.amazon': 'Audiences, Create audience, Advertiser uploaded: compare the headers with Amazon’s template.',
  'platform.how.criteo': 'Contact lists: upload a file of one column; a list holds e-mail addresses or device IDs.',
  'platform.how.google':
    'Google Ads, Audience manager: create a customer list, and say that the data is hashed already.',
  'platform.how.linkedin':
    'Campaign Manager, Audiences: create a matched audience from a contact list. The headers must stay as they are.',
  'platform.how.meta': 'Ads Manager, Audiences: create a custom audience from a customer list, and choose the file.',
  'platform.how.microsoft': 'Tools, Audiences, Create: a customer match list; choose “Hashed file”.',
  'platform.how.pinterest': 'Ads, Audiences, Create audience: a customer list, as a CSV file of a single column.',
  'platform.how.reddit': 'Audiences, Create audience, Customer list.',
  'platform.how.snapchat': 'Ads Manager, Audiences: create a customer list; each list holds one kind of identifier.',
  'platform.how.tiktok': 'TikTok Ads Manager, Tools, Audience Manager: create a custom audience from a customer file.',
  'platform.how.uid2': 'The lines are the email_hash or phone_hash values that a UID2 operator maps.',
  'platform.how.x': 'Tools, Audiences, Create audience, List: say which column holds what; the headers are for you.',
  'platform.how.yahoo': 'Yahoo DSP, Audiences, Audience Builder: an email address audience of one advertiser.',
} as const;
