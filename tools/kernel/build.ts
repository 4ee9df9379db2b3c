import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { join, posix } from 'node:path';
import asc from 'assemblyscript/asc';
import assemblyScript from 'assemblyscript/package.json' with { type: 'json' };
import type { Plugin } from 'vite';

const SOURCE = 'src/core/engine/kernel';
/** What the kernel shares with the JavaScript around it. */
const ABI = ['src/core/engine/abi/abi.ts', 'src/core/engine/abi/sheet-abi.ts'];
const CACHE_FOLDER = '.cache/kernel';

const OPTIONS = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--enable', 'bulk-memory'];

/** Compiles the hashing kernel from its source, unless this very source has been compiled before; gives the path. */
export async function buildKernel(): Promise<string> {
  const path = join(CACHE_FOLDER, `${await fingerprint()}.wasm`);
  const built = await readFile(path).catch(() => null);
  if (built !== null) return path;
  await mkdir(CACHE_FOLDER, { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  const { error, stderr } = await asc.main([join(SOURCE, 'index.ts'), ...OPTIONS, '--outFile', unfinished]);
  if (error !== null) throw new Error(`The hashing kernel cannot be compiled.\n${stderr.toString()}`, { cause: error });
  await rename(unfinished, path);
  return path;
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256').update(assemblyScript.version).update(OPTIONS.join(' '));
  const entries = await readdir(SOURCE, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  for (const path of [...ABI, ...files.sort()]) hash.update(path).update(await readFile(path));
  return hash.digest('hex').slice(0, 16);
}

const WASM_FILE = 'kernel.wasm';
/** Stands for the way from a chunk to the kernel until the place of the chunk is known. */
const PATH_PLACEHOLDER = '__KERNEL_PATH__';

/** Gives `import kernelPath from '…?kernel'` the address of the built kernel, which is put beside the code. */
export function kernelPlugin(): Plugin {
  return {
    name: 'kernel',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith('?kernel')) return null;
      this.emitFile({ type: 'asset', fileName: WASM_FILE, source: await readFile(await buildKernel()) });
      return `const path = '${PATH_PLACEHOLDER}'; export default new URL(path, import.meta.url).href;`;
    },
    renderChunk(code, { fileName }) {
      return code.replaceAll(PATH_PLACEHOLDER, posix.relative(posix.dirname(fileName), WASM_FILE));
    },
  };
}
