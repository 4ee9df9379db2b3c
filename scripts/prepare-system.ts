/** `npm run test:system`: installs what the tests need from the system; as root, on Debian and Ubuntu. */
import { prepareSystem } from './system';

if (!prepareSystem({ window: true, root: true })) process.exitCode = 1;
