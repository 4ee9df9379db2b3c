import { basename, dirname, extname, join } from 'node:path';
import type { UserType } from '../../shared/audience';

const SHORT_NAMES: Readonly<Record<UserType, string>> = {
  email_hash: 'email',
  phone_hash: 'phone',
  mobile_advertiser_id: 'device',
  custom_audience_third_party_id: 'third-party',
};

/** `hashed.txt` unchanged for one user type; `hashed-email.txt` and `hashed-phone.txt` for two. */
export function outputPath(out: string, userType: UserType, userTypes: readonly UserType[]): string {
  if (userTypes.length === 1) return out;
  const extension = extname(out);
  return join(dirname(out), `${basename(out, extension)}-${SHORT_NAMES[userType]}${extension}`);
}
