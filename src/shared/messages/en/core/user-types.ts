/** The kinds of identifier, one of each for every `UserType`. */
export const userTypes = {
  'userType.email_hash': 'E-mail',
  'userType.email_hash.plural': 'e-mail addresses',
  'userType.email_hash.hint': 'Addresses such as ana@example.com',
  'userType.phone_hash': 'Phone',
  'userType.phone_hash.plural': 'phone numbers',
  'userType.phone_hash.hint': 'Numbers in any notation',
  'userType.mobile_advertiser_id': 'Device ID',
  'userType.mobile_advertiser_id.plural': 'device IDs',
  'userType.mobile_advertiser_id.hint': 'Apple IDFA or Android advertising ID',
  'userType.custom_audience_third_party_id': 'Customer ID',
  'userType.custom_audience_third_party_id.plural': 'customer IDs',
  'userType.custom_audience_third_party_id.hint': 'Your own ID for a customer',
} as const;
