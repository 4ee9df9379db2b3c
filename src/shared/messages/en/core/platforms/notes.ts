/** What is contradictory or unknown of the rules of ad platforms, and what else the marketer should know of them. */
export const platformNotes = {
  'platform.note.amazon.email':
    'Amazon’s own page needs an account. This app does what Amazon’s uploader for its Marketing Cloud does: it keeps the underscore and drops a plus sign. One integration drops both.',
  'platform.note.amazon.names':
    'Amazon’s uploader for its Marketing Cloud writes ä, ö, ü, ß and æ as two letters, and so does this app; one integration drops them.',
  'platform.note.amazon.state':
    'This app does what Amazon’s uploader does: it abbreviates regions of the USA, Canada, France, Germany, Italy and Spain, and cuts any other name to two letters. The European abbreviations go by English names. That letters with accents are dropped first is in the uploader’s code, not in its documentation.',
  'platform.note.amazon.postal':
    'As Amazon’s uploader does, this app keeps letters and digits only, and five digits in the USA. The uploader leaves the case of letters as it is; integrations write lower case, and so does this app.',
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
    'The formatting page wants no titles (Mrs.); Google’s libraries for Java and Node drop those that end in a dot, and so does this app; its library for Python does not. That library and the Display & Video page remove all spaces, and so does this app; the formatting page mentions only those around the name.',
  'platform.note.google.last-names':
    'The formatting page wants no suffixes (Jr.); Google’s libraries for Java and Node drop them by a short list, and so does this app; its library for Python does not. That library and the Display & Video page remove all spaces, and so does this app; the formatting page mentions only those around the name, and the reference of the Ads API drops punctuation in last names only.',
  'platform.note.google.email':
    'The formatting page and Google’s libraries for Java and Node drop dots and +tags for Gmail, and so does this app; its library for Python of 2025 drops only the dots.',
  'platform.note.google.device':
    'The header of Google’s template for device IDs was not found; this one is what its help calls them.',
  'platform.note.google.user':
    'The header of Google’s template for user IDs was not found; this one is what its help calls them.',
  'platform.note.google.limits': 'Integrators say 100 active users; help pages of other dates say 1,000.',
  'platform.note.google.key':
    'Names match with country and postal code only: a row that lacks one of the four needs an e-mail address or a phone number.',
  'platform.note.google.files': 'Contacts, device IDs and user IDs are separate lists, so each gets a file of its own.',
  'platform.note.linkedin.plain': 'No rule of LinkedIn’s own was found: written as it stands in the list.',
  'platform.note.linkedin.email':
    'LinkedIn asks for SHA-256; that the address is in lower case first is from integrators.',
  'platform.note.linkedin.members': 'At least 300 members have to match, beside the 300 rows.',
  'platform.note.linkedin.one-file': 'A contact list is made of one file: a longer list becomes several audiences.',
  'platform.note.linkedin.headers':
    'The list of headers is from integrators; compare it with the template in Campaign Manager.',
  'platform.note.meta.names':
    'The parameter library drops spaces and punctuation and keeps accents, and so does this app; the business SDK drops all but the letters a to z.',
  'platform.note.meta.device': 'The SDK sends advertising IDs unhashed; whether their letter case matters is not said.',
  'platform.note.meta.postal':
    'Both libraries cut at a hyphen, in every country. The parameter library keeps a space inside; the business SDK and the documentation drop it, and so does this app.',
  'platform.note.meta.city':
    'The parameter library drops letters with accents (München becomes mnchen), and so does this app; part of the SDK keeps them.',
  'platform.note.meta.state':
    'Outside the USA and Canada the parameter library cuts every name to two letters; the SDK keeps the whole name, and so does this app.',
  'platform.note.meta.birth-date':
    'The library takes the month first where a date could be read both ways; here such a date is rejected unless the column tells.',
  'platform.note.meta.keys':
    'Which sets of fields match a person beside e-mail, phone and advertising ID is not published; names are kept where a postal code, a city or a date of birth stands beside them.',
  'platform.note.meta.external-id': 'External IDs are taken by the API only: no header for them in a file was found.',
  'platform.note.microsoft.email': 'Microsoft asks for SHA-256 in hex; it does not say how to normalise first.',
  'platform.note.pinterest.device':
    'IDFAs are to be in upper case, Android IDs in lower case. Which an ID is cannot be told from it, so its own case is kept.',
  'platform.note.reddit.email': 'The rule is that of Reddit’s pixel; integrators use it for lists.',
  'platform.note.reddit.device':
    'Integrators write IDFAs in upper and Android IDs in lower case; the ID’s own case is kept.',
  'platform.note.reddit.headers': 'The headers of the file were not found: compare them with Reddit’s template.',
  'platform.note.thousand': 'Integrators say that 1,000 people must match.',
  'platform.note.snapchat.form':
    'The form of the file was not found: it is written as one digest a line without a header.',
  'platform.note.tiktok.email':
    'The page of September 2025 asks for lower case without spaces, and this app follows it; pages up to August 2025 also drop the +tag, and one of 2024 the dots.',
  'platform.note.tiktok.phone':
    'The page of September 2025 recommends the plus sign and takes numbers without it, but its own sample digest is of the digits without it, as the page of August 2025 asks. This app leaves the plus sign out.',
  'platform.note.tiktok.wait': 'It takes 24 to 48 hours until the audience is available.',
  'platform.note.uid2.limits': 'No limit of a file was found.',
  'platform.note.uid2.euid':
    'EUID, for Europe, has the same rules: its operators take the same file (IABTechLab/uid2-examples, tools/hashing-tool).',
  'platform.note.x.phone':
    'No page states the form. The hashing tool that X published hashes only the digits, without leading zeros, and so does this app.',
  'platform.note.x.user-id': 'The user ID of X, not one of your own.',
  'platform.note.x.device':
    'A device ID is hashed in lower case; X asks the same of IDFAs and “the original format” of Android IDs, which is lower case.',
  'platform.note.yahoo.hash':
    'The page of the email audience does not speak of digests; that SHA-256 is taken is said of Yahoo Native and of Yahoo’s pixel.',
} as const;
