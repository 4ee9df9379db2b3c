import type { userTypes as en } from '../../en/core/user-types';
import type { Translation } from '../../translation';

export const userTypes: Translation<typeof en> = {
  'userType.email_hash': 'E-Mail',
  'userType.email_hash.plural': 'E-Mail-Adressen',
  'userType.phone_hash': 'Telefon',
  'userType.phone_hash.plural': 'Telefonnummern',
  'userType.mobile_advertiser_id': 'Geräte-ID',
  'userType.mobile_advertiser_id.plural': 'Geräte-IDs',
  'userType.custom_audience_third_party_id': 'Kunden-ID',
  'userType.custom_audience_third_party_id.plural': 'Kunden-IDs',
};
