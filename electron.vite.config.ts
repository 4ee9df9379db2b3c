import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { kernelPlugin } from './tools/kernel/build';

export default defineConfig({
  main: {
    plugins: [kernelPlugin()],
    build: {
      // Few small files instead of hundreds: the command line and its threads start in half the time.
      minify: true,
      externalizeDeps: {
        exclude: ['commander', 'intl-messageformat', 'libphonenumber-js', 'papaparse', 'saxes', 'yauzl', 'zod'],
      },
      rollupOptions: {
        input: { index: 'src/main/index.ts', cli: 'src/cli/index.ts' },
        // CommonJS: Node starts a program and its threads without loading what modules take.
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' },
      },
    },
  },
  preload: {
    build: {
      // A sandboxed preload can load nothing but Electron: one CommonJS file that holds everything.
      externalizeDeps: false,
      rollupOptions: {
        input: { index: 'src/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    build: {
      // The page's Content-Security-Policy allows neither data: addresses nor fetch.
      assetsInlineLimit: 0,
      modulePreload: false,
      rollupOptions: { input: 'src/renderer/index.html' },
    },
  },
});
