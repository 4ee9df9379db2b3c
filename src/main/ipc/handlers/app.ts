import { PLATFORMS } from '../../../core/platforms/index';
import type { ManagedSettings } from '../../../core/settings/managed-settings';
import type { SettingsStore } from '../../../core/settings/settings-store';
import type { UpdateFeed } from '../../../core/updates/update-feed';
import type { AudienceMaker } from '../../hashing/audience-maker';
import type { FileGrants } from '../../security/file-grants';
import type { Notices } from '../notices';
import type { Handlers } from '../run-handler';

export interface AppDeps {
  readonly version: string;
  readonly systemLocales: readonly string[];
  readonly settings: SettingsStore;
  readonly managed: ManagedSettings;
  readonly maker: AudienceMaker;
  readonly grants: FileGrants;
  readonly updateFeed: UpdateFeed | null;
  readonly notices: Pick<Notices, 'take'>;
  /** Pastes the clipboard into the page. */
  paste(): void;
}

export function appHandlers(deps: AppDeps): Pick<Handlers, 'app:snapshot' | 'app:notices' | 'clipboard:paste'> {
  const { settings, maker, grants } = deps;
  return {
    'app:snapshot': async () => {
      const [saved, hasLaterSettings] = await Promise.all([settings.read(), settings.hasLaterAdditions()]);
      return {
        version: deps.version,
        platforms: PLATFORMS,
        settings: saved,
        lockedSettings: deps.managed.locked,
        systemLocales: deps.systemLocales,
        hasLaterSettings,
        updatesFrom: deps.updateFeed?.url.host ?? null,
        audience: maker.current(),
        lists: grants.all(),
      };
    },
    'app:notices': () => deps.notices.take(),
    'clipboard:paste': () => {
      deps.paste();
      return null;
    },
  };
}
