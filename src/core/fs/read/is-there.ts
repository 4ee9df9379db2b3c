import { access } from 'node:fs/promises';

/** Whether something exists at a path, as far as this program may see. */
export function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
