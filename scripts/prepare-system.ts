/**
 * `npm run test:system`: prepares a build machine for the tests; as root, on Debian and Ubuntu. It installs what they
 * need, and lets unprivileged programs create the namespaces of Chromium's sandbox, which Ubuntu forbids.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { prepareSystem } from './system-requirements';

const RESTRICTION = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns';

if (existsSync(RESTRICTION)) writeFileSync(RESTRICTION, '0');
if (!prepareSystem({ window: true, root: true })) process.exitCode = 1;
