/**
 * `electron <folder or script>` on a bare runtime: does what Electron's default app does for tools that start apps
 * (electron-vite, Playwright), without its welcome window. Usage: electron [-r module] [switches] folder|script [args]
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import { app } from 'electron';

const require = createRequire(import.meta.url);

/** The modules to load first and the app to run. Everything after the app belongs to the app. */
function readCommandLine(args) {
  const modules = [];
  for (let index = 0; index < args.length; index++) {
    const arg = args[index];
    if (arg === '-r' || arg === '--require') modules.push(args[++index] ?? '');
    else if (!arg.startsWith('-')) return { modules, target: resolve(arg) };
  }
  return { modules, target: null };
}

async function run({ modules, target }) {
  if (target === null) throw new Error('Usage: electron [-r module] [switches] <app folder or script>');
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  // Playwright's module rewrites process.argv and delays `ready`, so it is loaded before the app.
  for (const module of modules) require(resolve(module));
  const manifest = join(target, 'package.json');
  if (existsSync(manifest)) {
    const { productName, name, version } = JSON.parse(readFileSync(manifest, 'utf8'));
    app.setName(productName ?? name ?? app.getName());
    if (version) app.setVersion(version);
  }
  const entry = require.resolve(target);
  app.setAppPath(existsSync(manifest) ? target : dirname(entry));
  await import(pathToFileURL(entry).href);
}

// Awaited at the top level: `ready` fires only after the app's main module has run, as in a packaged app. A failure
// ends the process; a thrown error would make Electron wait at an error dialog.
await run(readCommandLine(process.argv.slice(1))).catch((error) => {
  process.stderr.write(`${inspect(error)}\n`);
  process.exit(1);
});
