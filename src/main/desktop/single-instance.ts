import { app } from 'electron';
import { z } from 'zod';
import { filesFromArgv } from './launch-files';

const launchSchema = z.object({ argv: z.array(z.string()).max(1_000), folder: z.string() });

interface InstanceEvents {
  /** Files from "Open with", a drop on the icon or the dock, or a command line; perhaps before the app is ready. */
  onFiles(paths: readonly string[]): void;
  /** The app was started a second time. */
  onSecondInstance(): void;
  onBug(error: unknown): void;
}

/** False if the app is running already: that instance has received the files, and this one should quit. */
export function acquireSingleInstance({ onFiles, onSecondInstance, onBug }: InstanceEvents): boolean {
  const launch = { argv: process.argv, folder: process.cwd() };
  if (!app.requestSingleInstanceLock(launch)) return false;

  const openFilesOf = ({ argv, folder }: z.infer<typeof launchSchema>) =>
    filesFromArgv(argv, folder, !app.isPackaged)
      .then((paths) => paths.length > 0 && onFiles(paths))
      .catch(onBug);

  app.on('open-file', (event, path) => {
    event.preventDefault();
    onFiles([path]);
  });
  app.on('second-instance', (_event, _argv, _folder, additionalData) => {
    onSecondInstance();
    const parsed = launchSchema.safeParse(additionalData);
    if (parsed.success) openFilesOf(parsed.data);
  });
  openFilesOf(launch);
  return true;
}
