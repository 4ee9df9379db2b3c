import { access } from 'node:fs/promises';

/** Whether a path leads to something, as far as this program can see. */
export function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
