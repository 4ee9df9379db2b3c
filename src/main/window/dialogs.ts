import { dirname, join } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { AppLanguage } from './app-language';

/** The system's own dialogs. */
export interface Dialogs {
  /** Paths of lists; none where the dialog was dismissed. */
  chooseLists(): Promise<readonly string[]>;
  /** Paths of files that were hashed before; none where the dialog was dismissed. */
  chooseHashedFiles(choice: 'one' | 'several'): Promise<readonly string[]>;
  /** Path of a mapping file; null where the dialog was dismissed. */
  chooseMappingFile(): Promise<string | null>;
  /** Where to save a file; null where the dialog was dismissed. */
  chooseSavePath(suggestedName: string): Promise<string | null>;
}

const LIST_EXTENSIONS = ['csv', 'tsv', 'tab', 'txt', 'xlsx', 'zip', 'gz'];

interface DialogDeps {
  readonly language: AppLanguage;
  readonly initialFolder: string;
  window(): BrowserWindow | null;
}

/** Dialogs start in the folder used last, and add nothing to the system's recent documents. */
export function createDialogs({ language: { t }, initialFolder, window }: DialogDeps): Dialogs {
  let folder = initialFolder;
  const filters = (name: string, extensions: string[]) => [
    { name, extensions },
    { name: t('dialog.allFiles'), extensions: ['*'] },
  ];
  return {
    chooseLists: async () => {
      const parent = window();
      if (parent === null) return [];
      const { filePaths } = await dialog.showOpenDialog(parent, {
        title: t('dialog.lists'),
        defaultPath: folder,
        filters: filters(t('dialog.lists.type'), LIST_EXTENSIONS),
        properties: ['openFile', 'multiSelections', 'dontAddToRecent'],
      });
      folder = filePaths[0] === undefined ? folder : dirname(filePaths[0]);
      return filePaths;
    },
    chooseHashedFiles: async (choice) => {
      const parent = window();
      if (parent === null) return [];
      const { filePaths } = await dialog.showOpenDialog(parent, {
        title: t('dialog.hashed'),
        defaultPath: folder,
        filters: filters(t('dialog.hashed.type'), ['csv', 'txt']),
        properties: ['openFile', ...(choice === 'several' ? (['multiSelections'] as const) : []), 'dontAddToRecent'],
      });
      return filePaths;
    },
    chooseMappingFile: async () => {
      const parent = window();
      if (parent === null) return null;
      const { filePaths } = await dialog.showOpenDialog(parent, {
        title: t('dialog.mapping'),
        defaultPath: folder,
        filters: filters(t('dialog.mapping.type'), ['json']),
        properties: ['openFile', 'dontAddToRecent'],
      });
      return filePaths[0] ?? null;
    },
    chooseSavePath: async (suggestedName) => {
      const parent = window();
      if (parent === null) return null;
      const { canceled, filePath } = await dialog.showSaveDialog(parent, {
        defaultPath: join(folder, suggestedName),
        properties: ['createDirectory', 'dontAddToRecent', 'showOverwriteConfirmation'],
      });
      if (canceled || filePath === '') return null;
      folder = dirname(filePath);
      return filePath;
    },
  };
}
