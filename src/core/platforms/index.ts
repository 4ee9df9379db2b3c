import type { Platform, PlatformId } from '../../shared/platform';
import { AMAZON } from './definitions/amazon';
import { AUDIENCE_API } from './definitions/audience-api';
import { CRITEO } from './definitions/criteo';
import { GOOGLE } from './definitions/google';
import { LINKEDIN } from './definitions/linkedin';
import { META } from './definitions/meta';
import { MICROSOFT } from './definitions/microsoft';
import { PINTEREST } from './definitions/pinterest';
import { REDDIT } from './definitions/reddit';
import { SNAPCHAT } from './definitions/snapchat';
import { TIKTOK } from './definitions/tiktok';
import { UID2 } from './definitions/uid2';
import { X } from './definitions/x';
import { YAHOO } from './definitions/yahoo';

/** To add a platform, add its file, its entry here and in `PLATFORM_IDS`, and its test vectors. */
const BY_ID: Readonly<Record<PlatformId, Platform>> = {
  'audience-api': AUDIENCE_API,
  meta: META,
  google: GOOGLE,
  tiktok: TIKTOK,
  linkedin: LINKEDIN,
  microsoft: MICROSOFT,
  snapchat: SNAPCHAT,
  pinterest: PINTEREST,
  x: X,
  reddit: REDDIT,
  amazon: AMAZON,
  criteo: CRITEO,
  yahoo: YAHOO,
  uid2: UID2,
};

/** All platforms, the default first. */
export const PLATFORMS: readonly Platform[] = Object.values(BY_ID);

/** The platform of this ID. */
export function platformOf(id: PlatformId): Platform {
  return BY_ID[id];
}
