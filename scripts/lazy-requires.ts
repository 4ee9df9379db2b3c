import { createRequire } from 'node:module';
import { posix } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

const LAZY = /createRequire\(import\.meta\.url\)\(\s*(['"])([^.'"][^'"]*)\1,?\s*\)/g;

/** Stands for the way from a chunk to the folder of the build until the place of the chunk is known. */
const FOLDER_PLACEHOLDER = '__LAZY__';

const bundles = new Map<string, Promise<string>>();

/**
 * Some code loads a package in the middle of its work, at once and only then. A bundler does not know that way to ask for
 * it, and would put the package into the chunk, for each start and each thread to read: it becomes a file of its own,
 * one for all of them.
 */
export function lazyRequires(): Plugin {
  return {
    name: 'lazy-requires',
    transform: {
      filter: { code: 'createRequire(' },
      async handler(code, id) {
        const { resolve } = createRequire(id);
        for (const [, , specifier = ''] of code.matchAll(LAZY)) {
          this.emitFile({ type: 'asset', fileName: fileOf(specifier), source: await bundleOf(resolve(specifier)) });
        }
        const requires = code.replace(
          LAZY,
          (_, _quote, specifier: string) =>
            `createRequire(import.meta.url)('${FOLDER_PLACEHOLDER}/${fileOf(specifier)}')`,
        );
        return { code: requires, map: null };
      },
    },
    renderChunk(code, { fileName }) {
      return code.replaceAll(FOLDER_PLACEHOLDER, posix.relative(posix.dirname(fileName), '.') || '.');
    },
  };
}

/** `i18n-iso-countries/langs/en.json` becomes `lazy/i18n-iso-countries-langs-en.cjs`. */
function fileOf(specifier: string): string {
  return `lazy/${specifier.replace(/\.json$/, '').replaceAll('/', '-')}.cjs`;
}

function bundleOf(path: string): Promise<string> {
  const bundle = bundles.get(path) ?? bundlePackage(path);
  bundles.set(path, bundle);
  return bundle;
}

async function bundlePackage(path: string): Promise<string> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      write: false,
      minify: true,
      rollupOptions: { input: path, output: { format: 'cjs', codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  return output[0].code;
}
