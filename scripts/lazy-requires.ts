import type { Plugin } from 'vite';

const LAZY = /createRequire\(import\.meta\.url\)\((['"][^'"]+['"])\)/g;

/**
 * Some code loads a package in the middle of its work, at once and only then. A bundler does not know that way to ask for
 * it; written as a plain `require`, the package is bundled, and still runs at its first use only.
 */
export function lazyRequires(): Plugin {
  return {
    name: 'lazy-requires',
    transform: {
      filter: { code: 'createRequire(' },
      handler: (code) => ({ code: code.replace(LAZY, 'require($1)'), map: null }),
    },
  };
}
