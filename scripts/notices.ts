/** `npm run notices`: rewrites THIRD-PARTY-NOTICES.txt; run it after a dependency has changed. */
import { writeNotices } from './package/app/notices';

await writeNotices();
