import type { ResolveProxy } from '../../../core/api/transport/proxy';
import type { ExportedFiles } from '../../../core/fs/write/exported-files';
import type { SettingsStore } from '../../../core/settings/settings-store';
import { isInstaller, type PackageEnding } from '../../../core/updates/package-ending';
import type { ReleasePackage, SignedRelease } from '../../../core/updates/signed-release';
import type { UpdateFeed } from '../../../core/updates/update-feed';
import { AppError } from '../../../shared/errors';
import { message } from '../../../shared/messages/message';
import type { Dialogs } from '../../window/dialogs';
import { latestOnly } from '../latest-only';
import type { Handlers } from '../run-handler';

export interface UpdateDeps {
  readonly version: string;
  readonly settings: SettingsStore;
  /** Null for a build that never looks. */
  readonly updateFeed: UpdateFeed | null;
  /** Of the package that updates this installation; null: only the release page is offered. */
  readonly packageEnding: PackageEnding | null;
  readonly resolveProxy: ResolveProxy;
  readonly dialogs: Pick<Dialogs, 'chooseSavePath'>;
  readonly exported: Pick<ExportedFiles, 'create'>;
  openReleasePage(): Promise<void>;
  /** Opens a package that was just verified, if it is an installer; otherwise shows it in its folder. */
  openPackage(path: string, isInstaller: boolean): Promise<void>;
  onUpdateProgress(bytesReceived: number): void;
}

type UpdateRequests =
  | 'updates:look'
  | 'updates:download'
  | 'updates:stop-downloading'
  | 'updates:open-download'
  | 'updates:open-page';

/**
 * The saved setting decides whether anything is requested, and the signed feed what: the page that asks for it names
 * neither an address nor a file. The code that sends a request is loaded only if it is needed.
 */
export function updateHandlers(deps: UpdateDeps): Pick<Handlers, UpdateRequests> {
  const { version, settings, updateFeed, resolveProxy } = deps;
  const downloading = latestOnly();
  let offered: Offer | null = null;
  let saved: { readonly path: string; readonly offer: Offer } | null = null;
  const isOn = async () => (await settings.read()).lookForUpdates;

  return {
    'updates:look': async () => {
      offered = null;
      if (updateFeed === null || !(await isOn())) return { kind: 'off' };
      const { lookForUpdate } = await import('../../../core/updates/look-for-update');
      const release = await lookForUpdate(updateFeed, version, resolveProxy);
      if (release === null) return { kind: 'latest' };
      offered = offerFor(deps.packageEnding, release);
      const download = offered && { bytes: offered.wanted.bytes, isInstaller: offered.isInstaller };
      return { kind: 'newer', version: release.version, download };
    },
    'updates:download': async () => {
      const offer = offered;
      if (updateFeed === null || offer === null || !(await isOn())) throw nothingOffered();
      const signal = downloading.start();
      const { wanted } = offer;
      const path = await deps.dialogs.chooseSavePath(wanted.file);
      if (path === null) return false;
      deps.onUpdateProgress(0);
      const { downloadPackage } = await import('../../../core/updates/download-package');
      const file = await deps.exported.create(path);
      try {
        await downloadPackage(updateFeed, wanted, file, { signal, resolveProxy, onProgress: deps.onUpdateProgress });
      } finally {
        await file.discard();
      }
      saved = { path, offer };
      return true;
    },
    'updates:stop-downloading': () => {
      downloading.cancel();
      return null;
    },
    'updates:open-download': async () => {
      if (saved === null) throw nothingOffered();
      const { verifyPackage } = await import('../../../core/updates/download-package');
      const { path, offer } = saved;
      await verifyPackage(path, offer.wanted);
      await deps.openPackage(path, offer.isInstaller);
      return null;
    },
    'updates:open-page': async () => {
      await deps.openReleasePage();
      return null;
    },
  };
}

interface Offer {
  readonly wanted: ReleasePackage;
  readonly isInstaller: boolean;
}

function offerFor(ending: PackageEnding | null, { packages }: SignedRelease): Offer | null {
  const wanted = ending === null ? undefined : packages.find(({ file }) => file.endsWith(ending));
  return ending === null || wanted === undefined ? null : { wanted, isInstaller: isInstaller(ending) };
}

function nothingOffered(): AppError {
  return new AppError('not-offered', message('updates.none'));
}
