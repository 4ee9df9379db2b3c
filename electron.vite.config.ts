import { defineConfig } from 'electron-vite';

export default defineConfig({
  main: {
    build: {
      rollupOptions: {
        input: { cli: 'src/cli/index.ts' },
        output: { format: 'es' },
      },
    },
  },
});
