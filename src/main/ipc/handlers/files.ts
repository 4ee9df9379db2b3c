import { createReadStream } from 'node:fs';
import type { AtomicFile } from '../../../core/fs/atomic-file';
import type { ExportedFiles } from '../../../core/fs/exported-files';
import { isThere } from '../../../core/fs/is-there';
import { withPaths } from '../../../core/person-file/file-receipt';
import { partPath } from '../../../core/person-file/part-path';
import { platformOf } from '../../../core/platforms/index';
import { AppError } from '../../../shared/errors';
import { formatSafeJson } from '../../../shared/harmless';
import type { RequestedPeople } from '../../../shared/ipc/payloads';
import { message } from '../../../shared/messages/message';
import type { FileReceipt } from '../../../shared/person-file';
import type { AudienceMaker, ReadyFiles } from '../../hashing/audience-maker';
import type { FileGrants } from '../../security/file-grants';
import type { Dialogs } from '../../window/dialogs';
import type { Handlers } from '../run-handler';

export interface FileDeps {
  readonly grants: FileGrants;
  readonly maker: AudienceMaker;
  readonly dialogs: Dialogs;
  readonly exported: Pick<ExportedFiles, 'create' | 'write'>;
  /** Opens an address in the browser. */
  openPage(address: string): Promise<void>;
}

type FileRequests = 'files:make' | 'files:save' | 'files:save-receipt' | 'platform:open';

/** The files of platforms: made like an audience, and saved where the person says. */
export function fileHandlers(deps: FileDeps): Pick<Handlers, FileRequests> {
  const { grants, maker, dialogs, exported } = deps;
  const withPath = ({ id, ...list }: RequestedPeople) => ({ path: grants.pathOf(id), ...list });
  /** Of the files of one making, by their places, as they were saved last. */
  let saved: { readonly id: string; readonly receipts: ReadonlyMap<number, FileReceipt> } | null = null;
  return {
    'files:make': ({ lists, suppressionLists, ...task }) =>
      maker.startFiles({
        ...task,
        lists: lists.map(withPath),
        suppressionLists: suppressionLists.map(withPath),
      }),
    'files:save': async ({ id, file }) => {
      const ready = maker.requireFiles(id);
      const path = await dialogs.chooseSavePath(suggestedName(ready, file));
      if (path === null) return false;
      const receipt = await saveParts(ready, file, path, exported);
      saved = { id, receipts: new Map([...(saved?.id === id ? saved.receipts : []), [file, receipt]]) };
      return true;
    },
    'files:save-receipt': async (id) => {
      if (saved?.id !== id) throw new AppError('usage', message('platform.receipt.notSaved'));
      const files = [...saved.receipts].sort(([a], [b]) => a - b).map(([, receipt]) => receipt);
      const path = await dialogs.chooseSavePath('receipt.json');
      if (path === null) return false;
      await exported.write(path, `${formatSafeJson({ files }, 2)}\n`);
      return true;
    },
    'platform:open': async (id) => {
      await deps.openPage(platformOf(id).upload.address);
      return null;
    },
  };
}

/** `google.csv`, or `snapchat-emails.csv` where there are several. */
function suggestedName({ made }: ReadyFiles, place: number): string {
  const file = fileAt(made.files, place);
  const planned = platformOf(file.platform).files.find(({ name }) => name === file.file);
  return `${made.files.length > 1 ? `${file.platform}-${file.file}` : file.platform}.${planned?.extension ?? 'csv'}`;
}

/** All parts appear whole, or none does. The dialog has asked about the first only, so that no other is replaced. */
async function saveParts(
  { made, partPath: partIn }: ReadyFiles,
  place: number,
  path: string,
  exported: Pick<ExportedFiles, 'create'>,
): Promise<FileReceipt> {
  const file = fileAt(made.files, place);
  const written: AtomicFile[] = [];
  try {
    for (const { part } of file.parts) {
      const target = partPath(path, part);
      if (part > 1 && (await isThere(target)))
        throw new AppError('in-use', message('platform.part.there', { path: target }));
      const copy = await exported.create(target);
      written.push(copy);
      for await (const chunk of createReadStream(partIn(place, part))) await copy.write(chunk);
    }
    for (const copy of written) await copy.commit();
  } finally {
    for (const copy of written) await copy.discard();
  }
  return { ...withPaths(file, (part) => partPath(path, part)), written: new Date().toISOString() };
}

function fileAt<File>(files: readonly File[], place: number): File {
  const file = files[place];
  if (file === undefined) throw new AppError('not-an-audience-file', message('audience.gone'));
  return file;
}
