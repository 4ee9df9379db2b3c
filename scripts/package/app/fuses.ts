import { FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses';

/**
 * Fuses inside the Electron binary, as its security checklist recommends: the binary runs only this app. It runs no
 * script, accepts no debugger and no NODE_OPTIONS, loads its code only from app.asar, and gives file: pages no
 * privileges.
 */
export const FUSES = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
} as const satisfies Readonly<Record<keyof typeof FuseV1Options, boolean>>;

/** How the binary stores the state of a fuse: the digits 0 and 1. */
const STATES: ReadonlyMap<number | undefined, boolean> = new Map([
  [0x30, false],
  [0x31, true],
]);

export type FuseName = keyof typeof FUSES;

const NAMES = Object.keys(FUSES) as readonly FuseName[];

/** Sets the fuses of a binary for good. */
export async function blowFuses(executable: string): Promise<void> {
  const wanted = Object.fromEntries(NAMES.map((name) => [FuseV1Options[name], FUSES[name]]));
  await flipFuses(executable, { version: FuseVersion.V1, ...wanted });
}

/** The fuses set in a binary; null for one that it does not have. */
export async function readFuses(executable: string): Promise<Readonly<Record<FuseName, boolean | null>>> {
  const wire = await getCurrentFuseWire(executable);
  const stateOf = (name: FuseName) => STATES.get(wire[FuseV1Options[name]]) ?? null;
  return {
    RunAsNode: stateOf('RunAsNode'),
    EnableCookieEncryption: stateOf('EnableCookieEncryption'),
    EnableNodeOptionsEnvironmentVariable: stateOf('EnableNodeOptionsEnvironmentVariable'),
    EnableNodeCliInspectArguments: stateOf('EnableNodeCliInspectArguments'),
    EnableEmbeddedAsarIntegrityValidation: stateOf('EnableEmbeddedAsarIntegrityValidation'),
    OnlyLoadAppFromAsar: stateOf('OnlyLoadAppFromAsar'),
    LoadBrowserProcessSpecificV8Snapshot: stateOf('LoadBrowserProcessSpecificV8Snapshot'),
    GrantFileProtocolExtraPrivileges: stateOf('GrantFileProtocolExtraPrivileges'),
  };
}
