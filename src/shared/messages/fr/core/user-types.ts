import type { userTypes as en } from '../../en/core/user-types';
import type { Translation } from '../../translation';

export const userTypes: Translation<typeof en> = {
  'userType.email_hash': 'E-mail',
  'userType.email_hash.plural': 'adresses e-mail',
  'userType.phone_hash': 'Téléphone',
  'userType.phone_hash.plural': 'numéros de téléphone',
  'userType.mobile_advertiser_id': 'ID d’appareil',
  'userType.mobile_advertiser_id.plural': 'ID d’appareil',
  'userType.custom_audience_third_party_id': 'ID client',
  'userType.custom_audience_third_party_id.plural': 'ID client',
};
