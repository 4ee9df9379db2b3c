import { basename } from 'node:path';
import { isThere } from '../../../core/fs/read/is-there';
import { copyInto, type ExportedFiles } from '../../../core/fs/write/exported-files';
import type { FilesToCompare } from '../../../core/person-file/existing-files/compare-files';
import { formsOf } from '../../../core/person-file/existing-files/line-pattern';
import { partsBeside, staleNextPart } from '../../../core/person-file/existing-files/parts-beside';
import { withPaths } from '../../../core/person-file/file-receipt';
import { partPath } from '../../../core/person-file/write/part-path';
import { platformOf } from '../../../core/platforms/index';
import type { SavedFiles } from '../../../core/saved-files/saved-files';
import { AppError } from '../../../shared/errors';
import { formatSafeJson } from '../../../shared/harmless';
import type { RequestedPeople } from '../../../shared/ipc/payloads';
import { message } from '../../../shared/messages/message';
import type { FileReceipt, SavedFile } from '../../../shared/person-file';
import type { PlatformFile, PlatformId } from '../../../shared/platform';
import type { AudienceMaker } from '../../hashing/audience-maker';
import type { ComparedFiles } from '../../hashing/compare-in-folder';
import type { ReadyFiles } from '../../hashing/ready';
import { differenceIn, madePartIn } from '../../hashing/work-files';
import { type FileGrants, withSource } from '../../security/file-grants';
import { createUndoWindow } from '../../security/undo-window';
import type { Dialogs } from '../../window/dialogs';
import { latestOnly } from '../latest-only';
import type { Notices } from '../notices';
import type { Handlers } from '../run-handler';

export interface FileDeps {
  readonly grants: FileGrants;
  readonly maker: AudienceMaker;
  readonly dialogs: Dialogs;
  readonly exported: Pick<ExportedFiles, 'copy' | 'write' | 'writeTogether'>;
  readonly savedFiles: SavedFiles;
  readonly notices: Pick<Notices, 'orAdd'>;
  compare(folder: string, files: FilesToCompare, signal: AbortSignal): Promise<ComparedFiles>;
  /** Opens an address in the browser. */
  openPage(address: string): Promise<void>;
}

type FileRequests =
  | 'files:make'
  | 'files:save'
  | 'files:save-receipt'
  | 'files:compare'
  | 'files:stop-comparing'
  | 'files:save-difference'
  | 'platform:open'
  | 'receipts:list'
  | 'receipts:save'
  | 'receipts:forget'
  | 'receipts:restore';

/** The files of platforms: made like an audience, and saved where the marketer says. */
export function fileHandlers(deps: FileDeps): Pick<Handlers, FileRequests> {
  const { grants, maker, dialogs, exported, compare } = deps;
  const read = (list: RequestedPeople) => withSource(grants, list);
  /** Receipts of the saved files of one run, by their position. */
  let saved: { readonly id: string; readonly receipts: ReadonlyMap<number, FileReceipt> } | null = null;
  let compared: { readonly id: string; readonly file: number } | null = null;
  const comparing = latestOnly();
  const forgotten = createUndoWindow<readonly SavedFile[]>();
  return {
    'files:make': ({ lists, suppressionLists, ...task }) =>
      maker.startFiles({
        ...task,
        lists: lists.map(read),
        suppressionLists: suppressionLists.map(read),
      }),
    'files:save': async ({ id, file }) => {
      const ready = maker.requireFiles(id);
      const path = await dialogs.chooseSavePath(suggestedName(ready, file));
      if (path === null) return null;
      const receipt = await saveParts(ready, file, path, exported);
      await deps.notices.orAdd('unkept.receipt', deps.savedFiles.remember([receipt]));
      saved = { id, receipts: new Map([...(saved?.id === id ? saved.receipts : []), [file, receipt]]) };
      const stale = await staleNextPart(path, receipt.parts.length, platformOf(receipt.platform).limits);
      return { stalePart: stale === null ? null : basename(stale) };
    },
    'files:save-receipt': async (id) => {
      if (saved?.id !== id) throw new AppError('usage', message('platform.receipt.notSaved'));
      const files = [...saved.receipts].sort(([a], [b]) => a - b).map(([, receipt]) => receipt);
      const path = await dialogs.chooseSavePath('receipt.json');
      if (path === null) return false;
      await exported.write(path, `${formatSafeJson({ files }, 2)}\n`);
      return true;
    },
    'files:compare': async ({ id, file }) => {
      const { made, folder } = maker.requireFiles(id);
      const { parts, platform, file: name, columns } = fileAt(made.files, file);
      const [chosen] = await dialogs.chooseHashedFiles('one');
      if (chosen === undefined) return null;
      compared = null;
      const signal = comparing.start();
      const current = parts.map(({ part }) => madePartIn(folder, file, part));
      const earlier = await partsBeside(chosen, platformOf(platform).limits, signal);
      const hasHeader = platformFile(platform, name).hasHeader;
      const { difference } = await compare(folder, { earlier, current, hasHeader, forms: formsOf(columns) }, signal);
      compared = { id, file };
      return { ...difference, earlier: earlier.map((path) => basename(path)).join(', ') };
    },
    'files:stop-comparing': () => {
      comparing.cancel();
      return null;
    },
    'files:save-difference': async ({ id, part }) => {
      const ready = maker.requireFiles(id);
      if (compared?.id !== id) throw new AppError('usage', message('platform.compare.none'));
      const path = await dialogs.chooseSavePath(partPath(suggestedName(ready, compared.file), 1, [part]));
      if (path === null) return false;
      await exported.copy(differenceIn(ready.folder, part), path);
      return true;
    },
    'receipts:list': () => deps.savedFiles.list(),
    'receipts:save': async (id) => {
      const file = (await deps.savedFiles.list()).find((item) => item.id === id);
      if (file === undefined) throw new AppError('usage', message('platform.receipt.notSaved'));
      const path = await dialogs.chooseSavePath('receipt.json');
      if (path === null) return false;
      await exported.write(path, `${formatSafeJson({ files: [file.receipt] }, 2)}\n`);
      return true;
    },
    'receipts:forget': async (id) => {
      const files = (await deps.savedFiles.list()).filter((item) => item.id === id);
      await deps.savedFiles.forget(id);
      forgotten.keep([...(forgotten.take() ?? []), ...files]);
      return null;
    },
    'receipts:restore': async (id) => {
      const files = forgotten.take() ?? [];
      forgotten.keep(files.filter((item) => item.id !== id));
      await deps.savedFiles.remember(files.filter((item) => item.id === id).map(({ receipt }) => receipt));
      return null;
    },
    'platform:open': async (id) => {
      await deps.openPage(platformOf(id).address);
      return null;
    },
  };
}

/** `google.csv`, or `snapchat-emails.csv` where there are several. */
function suggestedName({ made }: ReadyFiles, place: number): string {
  const file = fileAt(made.files, place);
  const { extension } = platformFile(file.platform, file.file);
  return `${made.files.length > 1 ? `${file.platform}-${file.file}` : file.platform}.${extension}`;
}

function platformFile(platform: PlatformId, wanted: string): PlatformFile {
  const file = platformOf(platform).files.find(({ name }) => name === wanted);
  if (file === undefined) throw new Error(`a file that ${platform} does not take: ${wanted}`);
  return file;
}

/** All parts appear whole, or none does. The dialog has asked about the first only, so that no other is replaced. */
async function saveParts(
  { made, folder }: ReadyFiles,
  place: number,
  path: string,
  exported: Pick<ExportedFiles, 'writeTogether'>,
): Promise<FileReceipt> {
  const file = fileAt(made.files, place);
  await exported.writeTogether(async (create) => {
    for (const { part } of file.parts) {
      const target = partPath(path, part);
      if (part > 1 && (await isThere(target)))
        throw new AppError('in-use', message('platform.part.there', { path: target }));
      await copyInto(await create(target), madePartIn(folder, place, part));
    }
  });
  return { ...withPaths(file, (part) => partPath(path, part)), written: new Date().toISOString() };
}

function fileAt<File>(files: readonly File[], place: number): File {
  const file = files[place];
  if (file === undefined) throw new AppError('not-an-audience-file', message('audience.gone'));
  return file;
}
