import { access } from 'node:fs/promises';

/** Whether something exists at a path that this program may access. */
export function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
