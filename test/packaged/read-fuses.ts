import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { FUSE_NAMES } from '../../scripts/package/app/fuses';

/** How the binary stores the state of a fuse: the digits 0 and 1. */
const STATES: ReadonlyMap<number | undefined, boolean> = new Map([
  [0x30, false],
  [0x31, true],
]);

/** The fuses set in a binary; null for one that it does not have. */
export async function readFuses(executable: string): Promise<Readonly<Record<string, boolean | null>>> {
  const wire = await getCurrentFuseWire(executable);
  return Object.fromEntries(FUSE_NAMES.map((name) => [name, STATES.get(wire[FuseV1Options[name]]) ?? null]));
}
