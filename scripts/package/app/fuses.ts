import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';

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

export const FUSE_NAMES = Object.keys(FUSES) as readonly (keyof typeof FUSES)[];

/** Sets the fuses of a binary for good. */
export async function blowFuses(executable: string): Promise<void> {
  const wanted = Object.fromEntries(FUSE_NAMES.map((name) => [FuseV1Options[name], FUSES[name]]));
  await flipFuses(executable, { version: FuseVersion.V1, ...wanted });
}
