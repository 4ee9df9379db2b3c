import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { dependencies } from './package.json';
import { REQUESTS } from './src/shared/ipc/contract';
import { LANGUAGES } from './src/shared/settings';
import { lazyRequires } from './tools/bundling/lazy-requires';
import { lazyTables } from './tools/bundling/lazy-tables';
import { withoutLanguages } from './tools/bundling/without-languages';
import { kernelPlugin } from './tools/kernel/build';

/** What one program loads late, another may load at once; and how long plugins take, depends on the machine. */
const CHECKS = { ineffectiveDynamicImport: false, pluginTimings: false };

export default defineConfig({
  main: {
    plugins: [
      kernelPlugin(),
      lazyTables(),
      lazyRequires({ 'libphonenumber-js/core': ['isValidPhoneNumber', 'parsePhoneNumberFromString'] }),
    ],
    build: {
      // Few small files instead of hundreds: the command line and its threads start in half the time, and a package
      // holds no node_modules but the keychain's, which is a library of machine code.
      minify: true,
      externalizeDeps: { exclude: Object.keys(dependencies).filter((name) => name !== 'keytar') },
      rollupOptions: {
        input: { index: 'src/main/index.ts', cli: 'src/cli/index.ts', entry: 'src/package/entry.ts' },
        checks: CHECKS,
        // CommonJS: Node starts a program and its threads without loading what modules take.
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' },
      },
    },
  },
  preload: {
    define: { REQUEST_NAMES: JSON.stringify(Object.keys(REQUESTS)) },
    build: {
      // A sandboxed preload can load nothing but Electron: one CommonJS file that holds everything.
      externalizeDeps: false,
      minify: true,
      rollupOptions: {
        input: { index: 'src/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react(), withoutLanguages(LANGUAGES)],
    build: {
      // The page's Content-Security-Policy allows neither data: addresses nor fetch.
      assetsInlineLimit: 0,
      modulePreload: false,
      minify: true,
      // The window loads its one file from the disk, so its size is no matter of a network.
      chunkSizeWarningLimit: 2_000,
      rollupOptions: { input: 'src/renderer/index.html', checks: CHECKS },
    },
  },
});
