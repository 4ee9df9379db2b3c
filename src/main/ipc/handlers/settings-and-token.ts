import { parseApiAddress } from '../../../core/api/transport/address';
import type { ExportedFiles } from '../../../core/fs/exported-files';
import { hasHeader } from '../../../core/mappings/list-shape';
import { formatMappingFile } from '../../../core/mappings/mapping-file';
import type { MappedShape } from '../../../core/mappings/mapping-schema';
import type { MappingStore } from '../../../core/mappings/mapping-store';
import { readMappingFile } from '../../../core/mappings/read-mapping-file';
import type { SettingsStore } from '../../../core/settings/settings-store';
import type { TokenStore } from '../../../core/tokens/token-store';
import { AppError } from '../../../shared/errors';
import type { Settings } from '../../../shared/settings';
import { createUndoWindow } from '../../security/undo-window';
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
  | 'mappings:restore'
  | 'mappings:save'
  | 'mappings:load'
  | 'token:save'
  | 'token:forget'
  | 'token:restore';

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
  const forgottenMappings = createUndoWindow<readonly MappedShape[]>();
  const forgottenToken = createUndoWindow<{ readonly tokenOrigin: string; readonly token: string }>();
  const currentOrigin = async () => parseApiAddress((await settings.read()).api).origin;
  return {
    'settings:save': async (newSettings) => {
      const saved = await settings.save(newSettings);
      onSettings(saved);
      return saved;
    },
    'mappings:forget': async () => {
      const shapes = await mappings.all();
      await mappings.forgetAll();
      forgottenMappings.keep(shapes);
      return null;
    },
    'mappings:restore': async () => {
      const shapes = forgottenMappings.take();
      if (shapes !== null && shapes.length > 0) await mappings.merge(shapes);
      return null;
    },
    'mappings:save': async () => {
      const lists = await mappings.all();
      if (lists.length === 0) throw new AppError('bad-mapping-file', 'No mapping is saved yet. Hash a list first.');
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
      const token = await tokens.read(tokenOrigin);
      await tokens.forget(tokenOrigin);
      if (token !== null) forgottenToken.keep({ tokenOrigin, token });
      return tokens.status(tokenOrigin);
    },
    'token:restore': async () => {
      const forgotten = forgottenToken.take();
      if (forgotten !== null) {
        await tokens.save(forgotten.tokenOrigin, forgotten.token);
        onToken(forgotten.tokenOrigin);
      }
      return tokens.status(await currentOrigin());
    },
  };
}
