import { parseApiAddress } from '../../../core/api/transport/address';
import { PLATFORMS } from '../../../core/platforms/index';
import type { UnreadJobs } from '../../../core/queue/store/job-store';
import type { ManagedSettings } from '../../../core/settings/managed-settings';
import type { SettingsStore } from '../../../core/settings/settings-store';
import type { TokenStore } from '../../../core/tokens/token-store';
import type { UpdateFeed } from '../../../core/updates/update-feed';
import type { UploadJob } from '../../../shared/job';
import type { AudienceMaker } from '../../hashing/audience-maker';
import type { FileGrants } from '../../security/file-grants';
import type { Handlers } from '../run-handler';
import type { UploadsFeed } from '../uploads-feed';

export interface AppDeps {
  readonly version: string;
  readonly systemLocales: readonly string[];
  readonly settings: SettingsStore;
  readonly managed: ManagedSettings;
  readonly tokens: TokenStore;
  readonly maker: AudienceMaker;
  readonly grants: FileGrants;
  /** Waits until the jobs of earlier runs have been read. */
  uploads(): Promise<readonly UploadJob[]>;
  unreadUploads(): Promise<UnreadJobs>;
  readonly updateFeed: UpdateFeed | null;
  readonly uploadsFeed: UploadsFeed;
  /** Pastes the clipboard into the page. */
  paste(): void;
}

export function appHandlers(deps: AppDeps): Pick<Handlers, 'app:snapshot' | 'clipboard:paste'> {
  const { settings, tokens, maker, grants } = deps;
  return {
    'app:snapshot': async () => {
      const [saved, uploads, hasLaterAdditions] = await Promise.all([
        settings.read(),
        deps.uploads(),
        settings.hasLaterAdditions(),
      ]);
      const { damaged, later } = await deps.unreadUploads();
      return {
        version: deps.version,
        platforms: PLATFORMS,
        settings: saved,
        lockedSettings: deps.managed.locked,
        systemLocales: deps.systemLocales,
        token: await tokens.status(parseApiAddress(saved.api).origin),
        ...deps.uploadsFeed.whole(uploads),
        unreadableUploads: damaged,
        ofLaterVersion: { uploads: later, settings: hasLaterAdditions },
        updatesFrom: deps.updateFeed?.url.host ?? null,
        audience: maker.current(),
        lists: grants.all(),
      };
    },
    'clipboard:paste': () => {
      deps.paste();
      return null;
    },
  };
}
