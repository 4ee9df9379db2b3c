import { createHash } from 'node:crypto';
import { join } from 'node:path';

/** Reads a file as it is on the disk. */
type ReadFile = (path: string) => Uint8Array;

const LINE = /^([0-9a-f]{64}) {2}(\S+)$/;

/**
 * Whether the files of the app are those that were packed, by the sums beside them. On macOS and Windows Electron checks
 * app.asar by itself; on Linux it does not, and a damaged file would be run.
 */
export function isIntact(resources: string, read: ReadFile): boolean {
  try {
    const sums = Buffer.from(read(join(resources, 'SHA256SUMS'))).toString('utf8');
    const lines = sums.trimEnd().split('\n');
    return lines.every((line) => {
      const [, sum, file] = LINE.exec(line) ?? [];
      if (sum === undefined || file === undefined) return false;
      return (
        createHash('sha256')
          .update(read(join(resources, file)))
          .digest('hex') === sum
      );
    });
  } catch {
    return false;
  }
}
