import { resolve } from 'node:path';
import { FUSE_NAMES, FUSES } from '../app/fuses';
import { NOTICES } from '../app/notices';
import { FILE_TYPES, PRODUCT } from '../product';

interface BuilderFolders {
  /** Becomes app.asar. */
  readonly app: string;
  /** Contains icon.icns, icon.ico and icon.png. */
  readonly icons: string;
  readonly output: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The configuration of electron-builder. It signs if the environment holds a certificate (CSC_LINK, CSC_KEY_PASSWORD),
 * notarises if it holds an Apple ID too, and otherwise makes installers that no publisher has signed.
 */
export function builderConfig({ app, icons, output }: BuilderFolders, electron: string, env: Environment): object {
  return {
    appId: PRODUCT.id,
    productName: PRODUCT.title,
    copyright: 'Copyright © 2026 The Audience Uploader authors',
    directories: { app: resolve(app), buildResources: resolve(icons), output: resolve(output) },
    electronVersion: electron,
    electronLanguages: ['en', 'en-US'],
    electronFuses: fuses(),
    asar: true,
    asarUnpack: ['**/*.node'],
    files: ['**/*', { from: 'node_modules', to: 'node_modules' }],
    npmRebuild: false,
    publish: null,
    extraResources: [{ from: resolve(NOTICES), to: NOTICES }],
    fileAssociations: FILE_TYPES.map(({ extensions, description, mimeType }) => ({
      ext: [...extensions],
      name: description,
      mimeType,
      role: 'Viewer',
      rank: 'Alternate',
    })),
    artifactName: `${PRODUCT.name}-\${version}-\${os}-\${arch}.\${ext}`,
    mac: {
      target: ['dmg', 'zip'].map((target) => ({ target, arch: ['universal'] })),
      category: 'public.app-category.business',
      ...macSigning(env),
      gatekeeperAssess: false,
      entitlements: resolve('packaging/mac/entitlements.plist'),
      entitlementsInherit: resolve('packaging/mac/entitlements.plist'),
      x64ArchFiles: '**/*.node',
      extraResources: [{ from: resolve('packaging/mac/audience-uploader'), to: 'bin/audience-uploader' }],
    },
    dmg: { license: resolve('LICENSE') },
    win: {
      target: [{ target: 'nsis', arch: ['x64'] }],
      extraResources: [{ from: resolve('packaging/windows/audience-uploader.cmd'), to: 'bin/audience-uploader.cmd' }],
    },
    nsis: {
      oneClick: false,
      perMachine: false,
      allowElevation: false,
      allowToChangeInstallationDirectory: false,
      deleteAppDataOnUninstall: false,
      license: resolve('LICENSE'),
      include: resolve('packaging/windows/path.nsh'),
    },
    linux: { target: ['AppImage'], category: 'Office', icon: resolve(icons, 'icon.png') },
  };
}

/**
 * A Mac with an Apple chip runs signed programs only, so without a certificate the signature is an ad-hoc one; the
 * hardened runtime would then refuse to load the app's own libraries.
 */
function macSigning(env: Environment): object {
  return env.CSC_LINK
    ? { hardenedRuntime: true, notarize: Boolean(env.APPLE_ID) }
    : { hardenedRuntime: false, notarize: false, identity: '-' };
}

/**
 * Without empty variables: a workflow passes a missing secret as an empty text, and on macOS electron-builder takes an
 * empty CSC_LINK for the path of a certificate, and fails.
 */
export function builderEnvironment(env: Environment): Environment {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
}

/** electron-builder names the fuses like Electron, with a lower-case first letter. */
function fuses(): Readonly<Record<string, boolean>> {
  return Object.fromEntries(FUSE_NAMES.map((name) => [name.charAt(0).toLowerCase() + name.slice(1), FUSES[name]]));
}
