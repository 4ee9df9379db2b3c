import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { PRODUCT } from '../product';

const MODULES = 'node_modules';
/** The only package that is not bundled: it loads a native library. */
const KEYRING = 'keytar';

const Manifest = z.object({ optionalDependencies: z.record(z.string(), z.string()) });

/**
 * Assembles the content of app.asar in `folder`, replacing what is there: the bundles, a short manifest, and the
 * keychain library of each platform in `platforms` (such as `linux-x64-gnu`).
 */
export async function assembleApp(
  built: string,
  folder: string,
  platforms: readonly string[],
  packages = MODULES,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(built, join(folder, 'out'), { recursive: true });
  const { id, name, title, version } = PRODUCT;
  const manifest = { name, productName: title, desktopName: `${id}.desktop`, version, main: 'out/main/entry.cjs' };
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  await copyKeyring(folder, platforms, packages);
}

async function copyKeyring(folder: string, platforms: readonly string[], packages: string): Promise<void> {
  const source = join(MODULES, KEYRING);
  const target = join(folder, MODULES, KEYRING);
  await mkdir(target, { recursive: true });
  for (const file of ['package.json', 'index.js', 'keytar.js', 'LICENSE']) {
    await cp(join(source, file), join(target, file));
  }
  const { optionalDependencies } = Manifest.parse(JSON.parse(await readFile(join(source, 'package.json'), 'utf8')));
  for (const platform of platforms) {
    const library = `@napi-rs/keyring-${platform}`;
    if (!(library in optionalDependencies)) throw new Error(`There is no keychain library for ${platform}.`);
    const [from, to] = [join(packages, library), join(folder, MODULES, library)];
    await mkdir(to, { recursive: true });
    for (const file of ['package.json', 'LICENSE.third-party.md', `keyring.${platform}.node`])
      await cp(join(from, file), join(to, file));
  }
}
