import { parseApiAddress } from '../../core/api/address';
import type { MappingStore } from '../../core/storage/mapping-store';
import type { SettingsStore } from '../../core/storage/settings-store';
import type { TokenStore } from '../../core/storage/token-store';
import type { Settings } from '../../shared/job';
import type { Handlers } from './handlers';

export interface SettingsParts {
  readonly settings: SettingsStore;
  readonly tokens: TokenStore;
  readonly mappings: MappingStore;
  /** A token for this origin is there now. */
  onToken(origin: string): void;
  onSettings(settings: Settings): void;
}

/** The token goes in and never comes out; it belongs to the origin of the address that is set when it is saved. */
export function settingsHandlers({
  settings,
  tokens,
  mappings,
  onToken,
  onSettings,
}: SettingsParts): Pick<Handlers, 'settings:save' | 'mappings:forget' | 'token:save' | 'token:forget'> {
  const origin = async () => parseApiAddress((await settings.read()).api).origin;
  return {
    'settings:save': async (wanted) => {
      const saved = await settings.save(wanted);
      onSettings(saved);
      return saved;
    },
    'mappings:forget': async () => {
      await mappings.forgetAll();
      return null;
    },
    'token:save': async (token) => {
      const owner = await origin();
      await tokens.save(owner, token);
      onToken(owner);
      return tokens.status(owner);
    },
    'token:forget': async () => {
      const owner = await origin();
      await tokens.forget(owner);
      return tokens.status(owner);
    },
  };
}
