import type { CountryCode } from 'libphonenumber-js/max';
import type { Normalised, UserType } from '../../shared/audience';
import { assertNever } from '../../shared/errors';
import { normaliseDeviceId } from './device-id';
import { normaliseEmail } from './email';
import { normalisePhone } from './phone/phone';
import { normaliseThirdPartyId } from './third-party-id';

export type { CountryCode } from 'libphonenumber-js/max';

/**
 * Normalises one cell: gives the value to hash, the digest that the cell already was, or the reason for no line. Never
 * throws. `country` matters to phone numbers only: the row's own, else the list's default.
 */
export function normalise(userType: UserType, cell: string, country: CountryCode | null): Normalised {
  switch (userType) {
    case 'email_hash':
      return normaliseEmail(cell);
    case 'phone_hash':
      return normalisePhone(cell, country);
    case 'mobile_advertiser_id':
      return normaliseDeviceId(cell);
    case 'custom_audience_third_party_id':
      return normaliseThirdPartyId(cell);
    default:
      return assertNever(userType);
  }
}
