/** What tests of the core have done by processes of their own; see `child-process.ts`. */
export { createKeptFile } from '../../src/core/fs/kept-file';
export { acquireLease } from '../../src/core/fs/process/lease';
export { openWorkFolder } from '../../src/core/fs/process/work-folder';
export { createAtomicFile, writeFileAtomically } from '../../src/core/fs/write/atomic-file';
export { createExportedFiles } from '../../src/core/fs/write/exported-files';
export { makePrivateFolder } from '../../src/core/fs/write/private-folder';
export { lowerPriority } from '../../src/core/threads/lower-priority';
