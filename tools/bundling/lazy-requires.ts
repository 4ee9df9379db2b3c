import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { posix } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

const LAZY = /createRequire\(import\.meta\.url\)\(\s*(['"])([^.'"][^'"]*)\1,?\s*\)/g;

/** Replaced with the path from a chunk to the build folder once the chunk's location is known. */
const FOLDER_PLACEHOLDER = '__LAZY__';

const bundles = new Map<string, Promise<string>>();

/**
 * Some code calls `require` for a package in the middle of its work, synchronously. A bundler does not see that as lazy
 * loading and would put the package into the chunk, to be parsed at each start and in each thread. This makes it a
 * separate file, shared by all chunks.
 * @param parts what is used of a package, if that is a small part of it
 */
export function lazyRequires(parts: Readonly<Record<string, readonly string[]>>): Plugin {
  return {
    name: 'lazy-requires',
    transform: {
      filter: { code: 'createRequire(' },
      async handler(code, id) {
        const { resolve } = createRequire(id);
        for (const [, , specifier = ''] of code.matchAll(LAZY)) {
          const path = resolve(specifier);
          this.emitFile({
            type: 'asset',
            fileName: fileOf(specifier, path),
            source: await bundleOf(specifier, path, parts[specifier]),
          });
        }
        const requires = code.replace(
          LAZY,
          (_, _quote, specifier: string) =>
            `createRequire(import.meta.url)('${FOLDER_PLACEHOLDER}/${fileOf(specifier, resolve(specifier))}')`,
        );
        return { code: requires, map: null };
      },
    },
    renderChunk(code, { fileName }) {
      return code.replaceAll(FOLDER_PLACEHOLDER, posix.relative(posix.dirname(fileName), '.') || '.');
    },
  };
}

/** `i18n-iso-countries/langs/en.json` becomes `lazy/i18n-iso-countries-langs-en.json`. */
function fileOf(specifier: string, path: string): string {
  return `lazy/${specifier.replace(/\.json$/, '').replaceAll('/', '-')}${isData(path) ? '.json' : '.cjs'}`;
}

/** Data stays JSON, which is parsed faster than the same data in a script. */
function isData(path: string): boolean {
  return path.endsWith('.json');
}

function bundleOf(specifier: string, path: string, parts: readonly string[] | undefined): Promise<string> {
  const input = parts === undefined ? path : `data:text/javascript,export { ${parts.join(', ')} } from '${specifier}'`;
  const bundle = bundles.get(path) ?? (isData(path) ? compactData(path) : bundlePackage(input));
  bundles.set(path, bundle);
  return bundle;
}

async function compactData(path: string): Promise<string> {
  const data: unknown = JSON.parse(await readFile(path, 'utf8'));
  return JSON.stringify(data);
}

async function bundlePackage(input: string): Promise<string> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      write: false,
      minify: true,
      rollupOptions: { input, output: { format: 'cjs', codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  return output[0].code;
}
