import { readFile } from 'node:fs/promises';
import { basename, posix, resolve } from 'node:path';
import type { Plugin } from 'vite';

const LAZY_TABLE = /createRequire\(import\.meta\.url\)\(['"](\.[^'"]+\.json)['"]\)/g;

/** Replaced with the path from a chunk to the tables once the chunk's location is known. */
const FOLDER_PLACEHOLDER = '__TABLES__';

/** Keeps a table that code requires in the middle of its work as a separate file: most runs never read it. */
export function lazyTables(): Plugin {
  return {
    name: 'lazy-tables',
    enforce: 'pre',
    transform: {
      filter: { code: 'createRequire(' },
      async handler(code, id) {
        for (const [, table = ''] of code.matchAll(LAZY_TABLE)) {
          const source = JSON.stringify(JSON.parse(await readFile(resolve(id, '..', table), 'utf8')));
          this.emitFile({ type: 'asset', fileName: basename(table), source });
        }
        return { code: code.replace(LAZY_TABLE, (_, table: string) => readerOf(basename(table))), map: null };
      },
    },
    renderChunk(code, { fileName }) {
      return code.replaceAll(FOLDER_PLACEHOLDER, posix.relative(posix.dirname(fileName), '.') || '.');
    },
  };
}

/** An expression that reads the table; a bundler adapts `import.meta.url` to its module format. */
function readerOf(file: string): string {
  const address = `new URL('${FOLDER_PLACEHOLDER}/${file}', import.meta.url)`;
  return `JSON.parse(process.getBuiltinModule('node:fs').readFileSync(${address}, 'utf8'))`;
}
