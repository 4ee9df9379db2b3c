import type { userTypes as en } from '../../en/core/user-types';
import type { Translation } from '../../translation';

export const userTypes: Translation<typeof en> = {
  'userType.email_hash': 'E-Mail',
  'userType.email_hash.plural': 'E-Mail-Adressen',
  'userType.email_hash.hint': 'Adressen wie ana@example.com',
  'userType.phone_hash': 'Telefon',
  'userType.phone_hash.plural': 'Telefonnummern',
  'userType.phone_hash.hint': 'Nummern in beliebiger Schreibweise',
  'userType.mobile_advertiser_id': 'Geräte-ID',
  'userType.mobile_advertiser_id.plural': 'Geräte-IDs',
  'userType.mobile_advertiser_id.hint': 'Apple-IDFA oder Android-Werbe-ID',
  'userType.custom_audience_third_party_id': 'Kunden-ID',
  'userType.custom_audience_third_party_id.plural': 'Kunden-IDs',
  'userType.custom_audience_third_party_id.hint': 'Ihre eigene ID für einen Kunden',
};
