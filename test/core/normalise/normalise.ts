import type { CountryCode } from 'libphonenumber-js/core';
import { normaliseDeviceId } from '../../../src/core/normalise/device-id';
import { normaliseEmail } from '../../../src/core/normalise/email';
import { normalisePhone } from '../../../src/core/normalise/phone/phone';
import { normaliseThirdPartyId } from '../../../src/core/normalise/third-party-id';
import type { Normalised, UserType } from '../../../src/shared/audience';
import { assertNever } from '../../../src/shared/errors';

/** The rules of one user type for one cell. `country` matters to phone numbers only. */
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
