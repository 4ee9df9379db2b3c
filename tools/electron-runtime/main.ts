import { resolveElectronRuntime } from './resolve';

/**
 * Prints which Electron runtime is used (stderr) and its path (stdout), for a shell: ELECTRON_OVERRIDE_DIST_PATH="$(npx
 * tsx tools/electron-runtime/main.ts)" npx electron .
 */
try {
  const { note, dist } = await resolveElectronRuntime();
  console.error(note);
  console.log(dist);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
