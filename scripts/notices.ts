/** `npm run notices`: writes THIRD-PARTY-NOTICES.txt anew; to be run when a dependency has changed. */
import { writeNotices } from './package/app/notices';

await writeNotices();
