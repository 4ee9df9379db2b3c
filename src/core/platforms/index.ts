import type { Platform, PlatformId } from '../../shared/platform';
import { AMAZON } from './amazon';
import { AUDIENCE_API } from './audience-api';
import { GOOGLE } from './google';
import { LINKEDIN } from './linkedin';
import { META } from './meta';
import { MICROSOFT } from './microsoft';
import { PINTEREST } from './pinterest';
import { REDDIT } from './reddit';
import { SNAPCHAT } from './snapchat';
import { TIKTOK } from './tiktok';
import { UID2 } from './uid2';
import { X } from './x';

/** A platform is added by its file, a place here and in `PLATFORM_IDS`, and its vectors. */
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
  uid2: UID2,
};

/** All of them, the default first. */
export const PLATFORMS: readonly Platform[] = Object.values(BY_ID);

export function platformOf(id: PlatformId): Platform {
  return BY_ID[id];
}
