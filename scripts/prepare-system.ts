/**
 * `npm run test:system`: makes a machine of a build service ready for the tests; as root, on Debian and Ubuntu. It installs
 * what they need, and lets ordinary programs have the name spaces that Chromium's sandbox is made of, as Ubuntu does not.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { prepareSystem } from './system';

const RESTRICTION = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns';

if (existsSync(RESTRICTION)) writeFileSync(RESTRICTION, '0');
if (!prepareSystem({ window: true, root: true })) process.exitCode = 1;
