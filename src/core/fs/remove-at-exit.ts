import { rmSync } from 'node:fs';

const unfinished = new Set<string>();
let isWatching = false;

/**
 * Has a file or folder removed when the process ends, also by `process.exit` within a signal or by an error that nobody
 * caught. After `kill -9` the next start removes it. Call what is returned once it is whole, or gone.
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
