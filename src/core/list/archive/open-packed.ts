import { AppError, assertNever } from '../../../shared/errors';
import type { DialectChoice, ListPacking } from '../../../shared/list';
import { message } from '../../../shared/messages/message';
import type { OpenList } from '../list';
import { readIntoMemory } from '../source/memory-source';
import type { OpenSource, SeekableSource } from '../source/source';
import { openText } from '../text/open-text';
import { openWorkbook } from '../workbook/open-workbook';
import { openGzip, openGzipStream } from './gzip-source';
import { packingOf, refuseProtected } from './packing';
import { openZip } from './zip-archive';
import { findWorkbook } from './zip-kind';
import { openMember } from './zip-member';

/** Opens a .gz file, which holds a list or a workbook. */
export function openGzipped(file: SeekableSource, choice: DialectChoice, signal?: AbortSignal): Promise<OpenList> {
  return openUnpacked(openGzip(file), { kind: 'gzip' }, choice, signal);
}

/** The same for a stream. */
export function openGzippedStream(stream: OpenSource, choice: DialectChoice, signal?: AbortSignal): Promise<OpenList> {
  return openUnpacked(openGzipStream(stream), { kind: 'gzip' }, choice, signal);
}

/** Opens an archive of lists, or a workbook, which is an archive too. */
export async function openZipped(file: SeekableSource, choice: DialectChoice, signal?: AbortSignal): Promise<OpenList> {
  const archive = await openZip(file, signal);
  const workbook = await findWorkbook(archive, signal);
  if (workbook !== null) return openWorkbook(archive, workbook, null, choice, signal);
  const { source, packing } = openMember(archive, choice.member);
  return openUnpacked(source, packing, choice, signal);
}

/** The content of a packed file: a list or a workbook. It is not unpacked any further. */
async function openUnpacked(
  source: OpenSource,
  packing: ListPacking,
  choice: DialectChoice,
  signal?: AbortSignal,
): Promise<OpenList> {
  const inner = await packingOf(source, signal);
  switch (inner) {
    case 'none':
    case 'gzip':
      return openText(source, packing, choice, signal);
    case 'compound': {
      const held = await readIntoMemory(source, signal);
      await refuseProtected(held);
      return openText(held, packing, choice, signal);
    }
    case 'zip': {
      const archive = await openZip(await readIntoMemory(source, signal), signal);
      const workbook = await findWorkbook(archive, signal);
      if (workbook === null) throw archiveInside(source.name);
      return openWorkbook(archive, workbook, packing, choice, signal);
    }
    default:
      return assertNever(inner);
  }
}

function archiveInside(name: string): AppError {
  return new AppError('list-not-text', message('list.packedTwice', { name }));
}
