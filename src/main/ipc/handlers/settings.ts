import type { SettingsStore } from '../../../core/settings/settings-store';
import type { Settings } from '../../../shared/settings';
import type { Handlers } from '../run-handler';

export interface SettingsDeps {
  readonly settings: SettingsStore;
  onSettings(settings: Settings): void;
}

export function settingsHandlers({ settings, onSettings }: SettingsDeps): Pick<Handlers, 'settings:save'> {
  return {
    'settings:save': async (change) => {
      const saved = await settings.save(change);
      onSettings(saved);
      return saved;
    },
  };
}
