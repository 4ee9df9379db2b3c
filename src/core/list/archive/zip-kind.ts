import { notText } from '../refuse-binary';
import { partFinder, readRelations } from '../workbook/relations';
import { describeReadError, headOf } from './unpack';
import type { ZipArchive, ZipEntry } from './zip-archive';

/** Larger than the list of relations at the root of any document. */
const MAX_ROOT_BYTES = 1024 * 1024;
/** A document of Numbers may be a folder, which was packed as such. */
const IWORK = /^(?:[^/]*\.(?:numbers|pages|key)\/)?(?:Index\/Document\.iwa|Index\.zip)$/i;

/**
 * The part that lists the sheets if the archive is a workbook; null for an archive of lists. Throws `list-not-text` for
 * other documents, which are archives too.
 */
export async function findWorkbook(archive: ZipArchive, signal?: AbortSignal): Promise<string | null> {
  const { file, entries } = archive;
  const partNamed = partFinder(entries);
  const mimeType = partNamed('mimetype');
  if (mimeType !== null) refuseOpenDocument(file.name, await headText(archive, mimeType, signal));
  if (entries.some(({ name }) => IWORK.test(name))) {
    throw notText(file.name, 'iwork', 'exportWorkbook');
  }
  const root = partNamed('_rels/.rels');
  if (root === null || root.bytes > MAX_ROOT_BYTES) return null;
  const main = await mainPart(archive, root, signal);
  if (main === undefined) return null;
  if (/\.bin$/i.test(main)) throw notText(file.name, 'xlsb', 'exportWorkbook');
  if (/^word\//.test(main)) throw notText(file.name, 'word');
  if (/^ppt\//.test(main)) throw notText(file.name, 'powerPoint');
  return main;
}

async function mainPart(archive: ZipArchive, root: ZipEntry, signal?: AbortSignal): Promise<string | undefined> {
  try {
    const relations = await readRelations('', archive.chunks(root, signal));
    return relations.find(({ type }) => type === 'officeDocument')?.target;
  } catch (error) {
    throw await describeReadError(archive.file, error);
  }
}

function refuseOpenDocument(name: string, mimeType: string): void {
  if (mimeType.startsWith('application/vnd.oasis.opendocument.spreadsheet')) {
    throw notText(name, 'ods', 'exportWorkbook');
  }
  if (mimeType.startsWith('application/vnd.oasis.opendocument')) throw notText(name, 'openDocument');
}

async function headText(archive: ZipArchive, entry: ZipEntry, signal?: AbortSignal): Promise<string> {
  const { bytes } = await headOf(archive.chunks(entry, signal), 100);
  return Buffer.from(bytes).toString('latin1');
}
