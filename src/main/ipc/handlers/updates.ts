import type { ResolveProxy } from '../../../core/api/transport/proxy';
import type { SettingsStore } from '../../../core/settings/settings-store';
import type { UpdateFeed } from '../../../core/updates/update-feed';
import type { Handlers } from '../run-handler';

export interface UpdateDeps {
  readonly version: string;
  readonly settings: SettingsStore;
  /** Null for a build that never looks. */
  readonly updateFeed: UpdateFeed | null;
  readonly resolveProxy: ResolveProxy;
  openReleasePage(): Promise<void>;
}

/** The saved setting decides whether to look, never the page that requests it. */
export function updateHandlers(deps: UpdateDeps): Pick<Handlers, 'updates:look' | 'updates:open-page'> {
  const { version, settings, updateFeed, resolveProxy } = deps;
  return {
    'updates:look': async () => {
      if (updateFeed === null || !(await settings.read()).lookForUpdates) return { kind: 'off' };
      // Loaded only if it is needed.
      const { lookForUpdate } = await import('../../../core/updates/look-for-update');
      const newer = await lookForUpdate(updateFeed, version, resolveProxy);
      return newer === null ? { kind: 'latest' } : { kind: 'newer', version: newer };
    },
    'updates:open-page': async () => {
      await deps.openReleasePage();
      return null;
    },
  };
}
