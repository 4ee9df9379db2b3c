import { app } from 'electron';
import { z } from 'zod';
import { filesNamedBy } from './launch-files';

const startSchema = z.object({ argv: z.array(z.string()).max(1_000), folder: z.string() });

export interface Arrivals {
  /** Files from "Open with", a drop on the icon or the dock, or a command line; perhaps before the app is ready. */
  onFiles(paths: readonly string[]): void;
  /** The app was started a second time. */
  onSecondStart(): void;
  onBug(error: unknown): void;
}

/** False where the app is running already: that one has been handed the files, and this one has nothing to do. */
export function becomeSingleInstance({ onFiles, onSecondStart, onBug }: Arrivals): boolean {
  const start = { argv: process.argv, folder: process.cwd() };
  if (!app.requestSingleInstanceLock(start)) return false;

  const receive = ({ argv, folder }: z.infer<typeof startSchema>) =>
    filesNamedBy(argv, folder, !app.isPackaged)
      .then((paths) => paths.length > 0 && onFiles(paths))
      .catch(onBug);

  app.on('open-file', (event, path) => {
    event.preventDefault();
    onFiles([path]);
  });
  app.on('second-instance', (_event, _argv, _folder, other) => {
    onSecondStart();
    const second = startSchema.safeParse(other);
    if (second.success) receive(second.data);
  });
  receive(start);
  return true;
}
