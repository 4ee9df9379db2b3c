import type { ExportedFiles } from '../../../core/fs/write/exported-files';
import { hasHeader } from '../../../core/mappings/list-shape';
import { formatMappingFile } from '../../../core/mappings/mapping-file';
import type { MappedShape } from '../../../core/mappings/mapping-schema';
import type { MappingStore } from '../../../core/mappings/mapping-store';
import { readMappingFile } from '../../../core/mappings/read-mapping-file';
import { AppError } from '../../../shared/errors';
import { message } from '../../../shared/messages/message';
import { createUndoWindow } from '../../security/undo-window';
import type { Dialogs } from '../../window/dialogs';
import type { Handlers } from '../run-handler';

export interface MappingDeps {
  readonly mappings: MappingStore;
  readonly dialogs: Dialogs;
  readonly exported: Pick<ExportedFiles, 'write'>;
}

type MappingRequests = 'mappings:forget' | 'mappings:restore' | 'mappings:save' | 'mappings:load';

export function mappingHandlers({ mappings, dialogs, exported }: MappingDeps): Pick<Handlers, MappingRequests> {
  const forgotten = createUndoWindow<readonly MappedShape[]>();
  return {
    'mappings:forget': async () => {
      const shapes = await mappings.all();
      await mappings.forgetAll();
      forgotten.keep(shapes);
      return null;
    },
    'mappings:restore': async () => {
      const shapes = forgotten.take();
      if (shapes !== null && shapes.length > 0) await mappings.merge(shapes);
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
  };
}
