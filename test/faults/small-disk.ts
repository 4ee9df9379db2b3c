import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A runtime of the app in which `saved` is a disk of one megabyte, which only that app sees; written into `folder`. */
export function withSmallDisk(folder: string, saved: string): (executable: string) => Promise<string> {
  return async (executable) => {
    const path = join(folder, 'with-a-small-disk');
    // Chromium refuses its sandbox to root, which everybody is in there.
    const script = `mount -t tmpfs -o size=1m none '${saved}' && exec '${executable}' --no-sandbox "$@"`;
    await writeFile(
      path,
      `#!/bin/sh\nexec unshare --map-root-user --mount sh -c "$(cat <<'END'\n${script}\nEND\n)" sh "$@"\n`,
      { mode: 0o755 },
    );
    return path;
  };
}
