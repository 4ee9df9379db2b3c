/** What is contradictory or unknown of the rules of ad platforms, and what else a person should know of them. */
export const platformNotes = {
  'platform.note.amazon.email':
    'Amazon’s own page needs an account. The uploader that Amazon publishes for its Marketing Cloud keeps the underscore and drops a plus sign, which is followed; an integration drops both.',
  'platform.note.amazon.names':
    'Amazon’s uploader for its Marketing Cloud writes ä, ö, ü, ß and æ as two letters, which is followed; an integration drops them.',
  'platform.note.amazon.state':
    'Amazon’s uploader cuts a name that it has no abbreviation for to two letters, which is followed, as are its abbreviations for regions of France, Germany, Italy and Spain. Those are of English names, and that accents are left out first is its code, not its documentation.',
  'platform.note.amazon.postal':
    'Amazon’s uploader keeps letters and digits alone, and five digits in the USA, which is followed. It leaves the case of letters as it is; integrations write lower case, which is followed, too.',
  'platform.note.amazon.country': 'No rule of Amazon’s own was found: this is what two integrations do.',
  'platform.note.amazon.limits': 'No limit was found.',
  'platform.note.amazon.consent': 'In the UK and the EEA Amazon asks for a sign of consent beside each upload.',
  'platform.note.amazon.addresses':
    'Street addresses are matched, too, by long tables of abbreviations; they are not written.',
  'platform.note.criteo.device':
    'Advertising IDs are taken as they are; whether their letter case matters is not said.',
  'platform.note.criteo.md5':
    'Criteo is moving from MD5 to SHA-256: until that is done, SHA-256 may match fewer people.',
  'platform.note.google.names':
    'Google’s library and the Display & Video page remove all spaces, which is followed; the formatting page says those around the name only. Titles and suffixes (Mrs., Jr.) are to be left out of the list.',
  'platform.note.google.last-names':
    'Google’s library and the Display & Video page remove all spaces, which is followed; the formatting page says those around the name only, and the reference of the Ads API drops punctuation in last names alone. Titles and suffixes (Mrs., Jr.) are to be left out of the list.',
  'platform.note.google.email':
    'The formatting page drops dots and +tags for Gmail, which is followed; Google’s library of 2025 drops the dots only.',
  'platform.note.google.device':
    'The header of Google’s template for device IDs was not found; this one is what its help calls them.',
  'platform.note.google.user':
    'The header of Google’s template for user IDs was not found; this one is what its help calls them.',
  'platform.note.google.limits': '100 active users is what integrators say; help pages of other dates say 1,000.',
  'platform.note.google.key':
    'Names match with country and postal code only: a row that lacks one of the four needs an e-mail address or a phone number.',
  'platform.note.google.files': 'Contacts, device IDs and user IDs are separate lists, so each gets a file of its own.',
  'platform.note.linkedin.plain': 'No rule of LinkedIn’s own was found: written as it stands in the list.',
  'platform.note.linkedin.email': 'SHA-256 is what LinkedIn asks; lower case before it is what integrators do.',
  'platform.note.linkedin.members': 'At least 300 members have to match, beside the 300 rows.',
  'platform.note.linkedin.one-file': 'A contact list is made of one file: a longer list becomes several audiences.',
  'platform.note.linkedin.headers':
    'The list of headers is from integrators; compare it with the template in Campaign Manager.',
  'platform.note.meta.names':
    'The parameter library drops spaces and punctuation and keeps accents, which is followed; the business SDK drops all but the letters a to z.',
  'platform.note.meta.device': 'The SDK sends advertising IDs unhashed; whether their letter case matters is not said.',
  'platform.note.meta.postal':
    'Both libraries cut at a hyphen, in every country. The parameter library keeps a space inside, the business SDK and the documentation do not: the latter is followed.',
  'platform.note.meta.city':
    'The parameter library drops letters with accents (München is mnchen), which is followed; a part of the SDK keeps them.',
  'platform.note.meta.state':
    'Outside the USA and Canada the parameter library cuts every name to two letters; the SDK keeps the whole name, which is followed.',
  'platform.note.meta.birth-date':
    'The library takes the month first where a date could be read both ways; here such a date is rejected unless the column tells.',
  'platform.note.meta.keys':
    'Which sets of fields match a person beside e-mail, phone and advertising ID is not published; names are kept where a postal code, a city or a date of birth stands beside them.',
  'platform.note.meta.external-id': 'External IDs are taken by the API only: no header for them in a file was found.',
  'platform.note.microsoft.email': 'SHA-256 in hex is what Microsoft asks; how to normalise before it is not said.',
  'platform.note.pinterest.device':
    'IDFAs are to be in upper case, Android IDs in lower case. Which an ID is cannot be told from it, so its own case is kept.',
  'platform.note.reddit.email': 'The rule is that of Reddit’s pixel; integrators use it for lists.',
  'platform.note.reddit.device':
    'Integrators write IDFAs in upper and Android IDs in lower case; the ID’s own case is kept.',
  'platform.note.reddit.headers': 'The headers of the file were not found: compare them with Reddit’s template.',
  'platform.note.thousand': '1,000 matched people is what integrators say.',
  'platform.note.snapchat.form':
    'The form of the file was not found: it is written as one digest a line without a header.',
  'platform.note.tiktok.email':
    'The page of September 2025 says lower case without spaces, which is followed; pages up to August 2025 also drop the +tag, and one of 2024 the dots.',
  'platform.note.tiktok.phone':
    'The page of September 2025 recommends the plus sign and takes numbers without it, but its own sample digest is of the digits without it, as the page of August 2025 asks: that is followed.',
  'platform.note.tiktok.wait': 'It takes 24 to 48 hours until the audience is there.',
  'platform.note.uid2.limits': 'No limit of a file was found.',
  'platform.note.uid2.euid':
    'EUID, for Europe, has the same rules: its operators take the same file (IABTechLab/uid2-examples, tools/hashing-tool).',
  'platform.note.x.phone':
    'No page says in which form. The hashing tool that X published takes digits alone, without leading zeros: that is followed.',
  'platform.note.x.user-id': 'The user ID of X, not one of your own.',
  'platform.note.x.device':
    'A device ID is hashed in lower case; X asks the same of IDFAs and “the original format” of Android IDs, which is lower case.',
  'platform.note.yahoo.hash':
    'The page of the email audience does not speak of digests; that SHA-256 is taken is said of Yahoo Native and of Yahoo’s pixel.',
} as const;
