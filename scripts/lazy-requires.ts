import { readFile } from 'node:fs/promises';
import { basename, posix, resolve } from 'node:path';
import type { Plugin } from 'vite';

const LAZY = /createRequire\(import\.meta\.url\)\((['"][^'"]+['"])\)/g;
const LAZY_TABLE = /createRequire\(import\.meta\.url\)\(['"](\.[^'"]+\.json)['"]\)/g;

/** Stands for the way from a chunk to the folder of the tables until the place of the chunk is known. */
const FOLDER_PLACEHOLDER = '__TABLES__';

/**
 * Some code loads a package, or a table of its own, in the middle of its work, at once and only then. A bundler does not
 * know that way to ask for it. Written as a plain `require`, a package is bundled, and still runs at its first use only;
 * a table stays a file beside the code, so that whoever does not need it does not read it.
 */
export function lazyRequires(): Plugin {
  return {
    name: 'lazy-requires',
    transform: {
      filter: { code: 'createRequire(' },
      async handler(code, id) {
        for (const [, table = ''] of code.matchAll(LAZY_TABLE)) {
          const source = JSON.stringify(JSON.parse(await readFile(resolve(id, '..', table), 'utf8')));
          this.emitFile({ type: 'asset', fileName: basename(table), source });
        }
        const read = (_: string, table: string) =>
          `JSON.parse(require('node:fs').readFileSync(new URL('${FOLDER_PLACEHOLDER}/${basename(table)}', import.meta.url), 'utf8'))`;
        return { code: code.replace(LAZY_TABLE, read).replace(LAZY, 'require($1)'), map: null };
      },
    },
    renderChunk(code, { fileName }) {
      return code.replaceAll(FOLDER_PLACEHOLDER, posix.relative(posix.dirname(fileName), '.') || '.');
    },
  };
}
