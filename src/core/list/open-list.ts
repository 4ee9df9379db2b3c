import { AppError, assertNever } from '../../shared/errors';
import type { DialectChoice } from '../../shared/list';
import { message } from '../../shared/messages/message';
import { packingOf, refuseProtected } from './archive/packing';
import { BUDGETS } from './budgets';
import type { OpenList } from './list';
import { tooLongToUnderstand } from './list-errors';
import { openFile } from './source/file-source';
import { openMemory, readIntoMemory } from './source/memory-source';
import { openPipe } from './source/pipe-source';
import type { ListSource, OpenSource, SeekableSource } from './source/source';
import { openStream } from './source/stream-source';
import { takeTurn } from './take-turn';
import { openText } from './text/open-text';

/**
 * Opens a list and detects its format from its head and a few small pieces, so that a big list opens as fast as a small
 * one. The marketer's choice takes precedence over detection.
 */
export async function openList(
  source: ListSource,
  choice: DialectChoice = {},
  signal?: AbortSignal,
  budgetMs: number = BUDGETS.understandingMs,
): Promise<OpenList> {
  refuseBadDelimiter(choice.delimiter);
  if (source.kind === 'stream' || source.kind === 'pipe') {
    const stream =
      source.kind === 'pipe' ? openPipe(source.name, source.descriptor) : openStream(source.name, source.stream);
    return closedOnFailure(stream, openStreamed(stream, choice, signal));
  }
  const file =
    source.kind === 'memory' ? openMemory(source.name, source.bytes) : await openFile(source.path, source.name);
  return closedOnFailure(
    file,
    withinBudget(file.name, budgetMs, signal, (ends) => openFiled(file, choice, ends)),
  );
}

/** Aborts what takes too long. */
async function withinBudget(
  name: string,
  budgetMs: number,
  signal: AbortSignal | undefined,
  open: (signal: AbortSignal) => Promise<OpenList>,
): Promise<OpenList> {
  const timeout = AbortSignal.timeout(budgetMs);
  const ends = signal === undefined ? timeout : AbortSignal.any([signal, timeout]);
  try {
    const list = await open(ends);
    await takeTurn(ends);
    return list;
  } catch (error) {
    const isCancelled = error instanceof AppError && error.code === 'cancelled';
    throw isCancelled && signal?.aborted !== true ? tooLongToUnderstand(name) : error;
  }
}

async function openFiled(file: SeekableSource, choice: DialectChoice, signal?: AbortSignal): Promise<OpenList> {
  const packing = await packingOf(file, signal);
  switch (packing) {
    case 'compound':
      await refuseProtected(file);
      return openText(file, { kind: 'text' }, choice, signal);
    case 'none':
      return openText(file, { kind: 'text' }, choice, signal);
    case 'gzip':
      return (await loadPacked()).openGzipped(file, choice, signal);
    case 'zip':
      return (await loadPacked()).openZipped(file, choice, signal);
    default:
      return assertNever(packing);
  }
}

async function openStreamed(stream: OpenSource, choice: DialectChoice, signal?: AbortSignal): Promise<OpenList> {
  const packing = await packingOf(stream, signal);
  switch (packing) {
    case 'none':
      return openText(stream, { kind: 'text' }, choice, signal);
    case 'gzip':
      return (await loadPacked()).openGzippedStream(stream, choice, signal);
    case 'compound':
    case 'zip':
      return openFiled(await readIntoMemory(stream, signal), choice, signal);
    default:
      return assertNever(packing);
  }
}

/** Loaded only for archives and workbooks: it takes longer than detecting a plain list. */
function loadPacked() {
  return import('./archive/open-packed');
}

async function closedOnFailure(source: OpenSource, opening: Promise<OpenList>): Promise<OpenList> {
  try {
    return await opening;
  } catch (error) {
    await source.close();
    throw error;
  }
}

/** Characters that cannot separate the fields of a record. */
function refuseBadDelimiter(delimiter: string | undefined): void {
  if (delimiter === undefined || !/["'\r\n\uFEFF]/.test(delimiter)) return;
  throw new AppError('usage', message('list.badDelimiter'));
}
