/** The name of each user type. */
export const userTypes = {
  'userType.email_hash': 'E-mail',
  'userType.email_hash.plural': 'e-mail addresses',
  'userType.phone_hash': 'Phone',
  'userType.phone_hash.plural': 'phone numbers',
  'userType.mobile_advertiser_id': 'Device ID',
  'userType.mobile_advertiser_id.plural': 'device IDs',
  'userType.custom_audience_third_party_id': 'Customer ID',
  'userType.custom_audience_third_party_id.plural': 'customer IDs',
} as const;
