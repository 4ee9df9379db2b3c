import { createHash } from 'node:crypto';
import { appendFile, mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { join, posix } from 'node:path';
import assemblyScript from 'assemblyscript/package.json' with { type: 'json' };
import libphonenumber from 'libphonenumber-js/package.json' with { type: 'json' };
import type { Plugin } from 'vite';
import { NUMBERING_PLANS } from '../../src/core/engine/abi/sections';
import { buildPlanSection } from './phone/plan-section';

const SOURCE = 'src/core/engine/kernel';
/**
 * All that a built kernel depends on: its own source, what it shares with the JavaScript around it, the numbering plans
 * and their compiler, and this file.
 */
const INPUTS = [SOURCE, 'src/core/engine/abi', 'src/core/normalise/phone', 'tools/kernel'];
const CACHE_FOLDER = '.cache/kernel';

const OPTIONS = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--enable', 'bulk-memory'];

/** Compiles the hashing kernel from source, unless this exact source is in the cache; returns the path. */
export async function buildKernel(): Promise<string> {
  const path = join(CACHE_FOLDER, `${await fingerprint()}.wasm`);
  const built = await readFile(path).catch(() => null);
  if (built !== null) return path;
  await mkdir(CACHE_FOLDER, { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  // Loading the compiler takes two seconds.
  const { default: asc } = await import('assemblyscript/asc');
  const { error, stderr } = await asc.main([join(SOURCE, 'index.ts'), ...OPTIONS, '--outFile', unfinished]);
  if (error !== null) throw new Error(`The hashing kernel cannot be compiled.\n${stderr.toString()}`, { cause: error });
  await appendFile(unfinished, customSection(NUMBERING_PLANS, buildPlanSection()));
  await rename(unfinished, path);
  return path;
}

/** A custom section of a WebAssembly module: its kind, its length, the length of its name, its name, its bytes. */
function customSection(name: string, bytes: Buffer): Buffer {
  const content = Buffer.concat([leb128(name.length), Buffer.from(name), bytes]);
  return Buffer.concat([Buffer.of(0), leb128(content.length), content]);
}

function leb128(number: number): Buffer {
  const bytes: number[] = [];
  for (let rest = number; ; rest >>>= 7) {
    if (rest < 0x80) return Buffer.of(...bytes, rest);
    bytes.push((rest & 0x7f) | 0x80);
  }
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256').update(assemblyScript.version).update(libphonenumber.version);
  for (const path of (await Promise.all(INPUTS.map(filesIn))).flat()) hash.update(path).update(await readFile(path));
  return hash.digest('hex').slice(0, 16);
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}

const WASM_FILE = 'kernel.wasm';
/** Replaced with the path from a chunk to the kernel once the chunk's location is known. */
const PATH_PLACEHOLDER = '__KERNEL_PATH__';

/**
 * Resolves `import kernelPath from '…?kernel'` to the address of the built kernel, which is emitted beside the code.
 */
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
