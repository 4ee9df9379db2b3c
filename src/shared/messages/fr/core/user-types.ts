import type { userTypes as en } from '../../en/core/user-types';
import type { Translation } from '../../translation';

export const userTypes: Translation<typeof en> = {
  'userType.email_hash': 'E-mail',
  'userType.email_hash.plural': 'adresses e-mail',
  'userType.email_hash.hint': 'Des adresses comme ana@example.com',
  'userType.phone_hash': 'Téléphone',
  'userType.phone_hash.plural': 'numéros de téléphone',
  'userType.phone_hash.hint': 'Des numéros sous toute forme',
  'userType.mobile_advertiser_id': 'ID d’appareil',
  'userType.mobile_advertiser_id.plural': 'ID d’appareil',
  'userType.mobile_advertiser_id.hint': 'IDFA d’Apple ou ID publicitaire Android',
  'userType.custom_audience_third_party_id': 'ID client',
  'userType.custom_audience_third_party_id.plural': 'ID client',
  'userType.custom_audience_third_party_id.hint': 'Votre propre ID pour un client',
};
