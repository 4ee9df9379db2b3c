import { readFileSync } from 'node:fs';
import { app, dialog } from 'electron';
import { resolveUserDataPath } from '../main/desktop/user-data-path';
import { commandLineIn } from './command-line';
import { isIntact } from './intact';

const DAMAGED =
  'The files of Audience Uploader are damaged, and it was not started. Install it again; your settings and uploads stay.';

/** The entry of the installed app: one program that is both the window and the command line. */
const args = commandLineIn(process.argv);
resolveUserDataPath();

if (process.platform === 'linux' && !isIntact(process.resourcesPath, readPacked)) refuse();
else if (args === null) void import('../main/index');
else void app.whenReady().then(() => runCommandLine(args));

/** Reads app.asar as the file that it is, not as the folder that Electron presents. */
function readPacked(path: string): Uint8Array {
  process.noAsar = true;
  try {
    return readFileSync(path);
  } finally {
    process.noAsar = false;
  }
}

function refuse(): void {
  process.stderr.write(`audience-uploader: ${DAMAGED}\n`);
  if (args !== null) app.exit(1);
  else
    void app.whenReady().then(() => {
      dialog.showErrorBox('Audience Uploader', DAMAGED);
      app.exit(1);
    });
}

/** The same program that Node runs from the npm package. Electron does not end by itself, and shows errors in a box. */
async function runCommandLine(args: readonly string[]): Promise<void> {
  process.argv = [process.execPath, 'audience-uploader', ...args];
  process.on('uncaughtException', fail);
  const { ended } = await import('../cli/index');
  await ended.catch(fail);
  app.exit(Number(process.exitCode ?? 0));
}

function fail(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  app.exit(1);
}
