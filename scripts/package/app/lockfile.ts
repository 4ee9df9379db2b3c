import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const Entry = z.object({
  name: z.string().optional(),
  version: z.string().optional(),
  integrity: z.string().optional(),
  license: z.string().optional(),
  dev: z.boolean().optional(),
  optional: z.boolean().optional(),
  hasInstallScript: z.boolean().optional(),
});
const Lockfile = z.object({ packages: z.record(z.string(), Entry) });

export interface LockedPackage extends z.infer<typeof Entry> {
  /** Such as `node_modules/zod`. */
  readonly folder: string;
  readonly name: string;
}

/** Every package of the lockfile except the project itself. */
export async function readLockfile(path = 'package-lock.json'): Promise<readonly LockedPackage[]> {
  const { packages } = Lockfile.parse(JSON.parse(await readFile(path, 'utf8')));
  return Object.entries(packages)
    .filter(([folder]) => folder !== '')
    .map(([folder, entry]) => ({ ...entry, folder, name: entry.name ?? folder.replace(/^.*node_modules\//, '') }));
}

/** The packages shipped on every platform: not for development, nor for a single platform. */
export function shippedPackages(packages: readonly LockedPackage[]): readonly LockedPackage[] {
  return packages.filter(({ dev, optional }) => dev !== true && optional !== true);
}
