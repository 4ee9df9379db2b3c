import { parseApiAddress } from '../../../core/api/transport/address';
import type { ExportedFiles } from '../../../core/fs/exported-files';
import { hasHeader } from '../../../core/mappings/list-shape';
import { formatMappingFile } from '../../../core/mappings/mapping-file';
import type { MappingStore } from '../../../core/mappings/mapping-store';
import { readMappingFile } from '../../../core/mappings/read-mapping-file';
import type { SettingsStore } from '../../../core/settings/settings-store';
import type { TokenStore } from '../../../core/tokens/token-store';
import { AppError } from '../../../shared/errors';
import { message } from '../../../shared/messages/message';
import type { Settings } from '../../../shared/settings';
import type { Dialogs } from '../../window/dialogs';
import type { Handlers } from './handlers';

export interface SettingsDeps {
  readonly settings: SettingsStore;
  readonly tokens: TokenStore;
  readonly mappings: MappingStore;
  readonly dialogs: Dialogs;
  readonly exported: Pick<ExportedFiles, 'write'>;
  /** A token for this origin is there now. */
  onToken(origin: string): void;
  onSettings(settings: Settings): void;
}

type SettingsRequests =
  | 'settings:save'
  | 'mappings:forget'
  | 'mappings:save'
  | 'mappings:load'
  | 'token:save'
  | 'token:forget';

/** The token goes in and never comes out; it belongs to the origin of the address that is set when it is saved. */
export function settingsHandlers({
  settings,
  tokens,
  mappings,
  dialogs,
  exported,
  onToken,
  onSettings,
}: SettingsDeps): Pick<Handlers, SettingsRequests> {
  const currentOrigin = async () => parseApiAddress((await settings.read()).api).origin;
  return {
    'settings:save': async (newSettings) => {
      const saved = await settings.save(newSettings);
      onSettings(saved);
      return saved;
    },
    'mappings:forget': async () => {
      await mappings.forgetAll();
      return null;
    },
    'mappings:save': async () => {
      const lists = await mappings.all();
      if (lists.length === 0) throw new AppError('bad-mapping-file', message('mapping.noneSaved'));
      const savePath = await dialogs.chooseSavePath('mappings.json');
      if (savePath === null) return false;
      await exported.write(savePath, formatMappingFile({ dialect: {}, lists }));
      return true;
    },
    'mappings:load': async () => {
      const path = await dialogs.chooseMappingFile();
      if (path === null) return null;
      const shapes = (await readMappingFile(path)).lists.filter(hasHeader);
      await mappings.merge(shapes);
      return shapes.length;
    },
    'token:save': async (token) => {
      const tokenOrigin = await currentOrigin();
      await tokens.save(tokenOrigin, token);
      onToken(tokenOrigin);
      return tokens.status(tokenOrigin);
    },
    'token:forget': async () => {
      const tokenOrigin = await currentOrigin();
      await tokens.forget(tokenOrigin);
      return tokens.status(tokenOrigin);
    },
  };
}
