import { access, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { ElectronRuntime } from '../../../tools/electron-runtime/resolve';
import { PRODUCT } from '../product';

/** Marker file in the resources of every package made with a substitute runtime. */
export const TEST_BUILD = 'TEST-BUILD';

const NAMED_VERSION = /Electron\/(\d+\.\d+\.\d+[\w.-]*)/g;
/** Longer than any text searched for, so that none is missed between two reads. */
const OVERLAP = 64;
const READ_BYTES = 1 << 22;

const NEVER = 'It must never be released.';

/** Throws, before anything is made, if the runtime is not the official one. */
export function assertOfficial({ kind, note }: Pick<ElectronRuntime, 'kind' | 'note'>): void {
  if (kind !== 'official') throw new Error(`A release needs the official Electron. ${note}`);
}

/** Throws unless this Linux app may be distributed: it is no test build, and its binary is the pinned Electron. */
export async function assertReleasable(app: string, pinned: string): Promise<void> {
  if (await exists(join(app, 'resources', TEST_BUILD))) {
    throw new Error(`This is a test build with a substitute runtime. ${NEVER}`);
  }
  const versions = await electronVersionsIn(join(app, PRODUCT.name));
  if (versions.length !== 1 || versions[0] !== pinned) {
    const found = versions.length === 0 ? 'no Electron' : `Electron ${versions.join(', ')}`;
    throw new Error(`The binary is ${found}, and not the official ${pinned}. ${NEVER}`);
  }
}

/** The version of Electron that package.json pins. */
export async function pinnedElectron(): Promise<string> {
  const Manifest = z.object({ devDependencies: z.object({ electron: z.string() }) });
  return Manifest.parse(JSON.parse(await readFile('package.json', 'utf8'))).devDependencies.electron;
}

/** The version in a binary's user agent string: file name and marker are easily changed, this text is not. */
async function electronVersionsIn(executable: string): Promise<readonly string[]> {
  const file = await open(executable);
  const found = new Set<string>();
  try {
    const bytes = Buffer.alloc(OVERLAP + READ_BYTES);
    let kept = 0;
    for (;;) {
      const { bytesRead } = await file.read(bytes, kept, READ_BYTES);
      if (bytesRead === 0) return [...found];
      const text = bytes.toString('latin1', 0, kept + bytesRead);
      for (const [, version] of text.matchAll(NAMED_VERSION)) if (version !== undefined) found.add(version);
      kept = Math.min(OVERLAP, kept + bytesRead);
      bytes.write(text.slice(-kept), 0, 'latin1');
    }
  } finally {
    await file.close();
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
