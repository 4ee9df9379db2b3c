import { rmSync } from 'node:fs';

const unfinished = new Set<string>();
let isWatching = false;

/**
 * Removes a file or folder when the process ends, also by `process.exit` in a signal handler or by an uncaught error.
 * After `kill -9` the next start removes it. Returns a function that cancels this: call it once the file is complete, or gone.
 */
export function removeAtExit(path: string): () => void {
  if (!isWatching) process.once('exit', removeAll);
  isWatching = true;
  unfinished.add(path);
  return () => void unfinished.delete(path);
}

function removeAll(): void {
  for (const path of unfinished) {
    try {
      rmSync(path, { recursive: true, force: true });
    } catch {
      // The process is ending: the next start tries again.
    }
  }
}
