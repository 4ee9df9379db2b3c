import { PLACEHOLDERS } from '../../normalise/cell/placeholder';
import { resolveCountry } from '../../normalise/country/country';
import { MISTYPED_DOMAINS } from '../../normalise/mail-typos';
import { MAX_CELLS } from '../abi/abi';
import { createScannedRowKeeper } from '../fast/keep-scanned-rows';
import { createCellReader } from '../fast/read-cell';
import { ListCursor } from '../fast/reading/list-cursor';
import { type LoadedFilter, readChunks, type SharedList } from '../fast/reading/read-shared-list';
import { Kernel } from '../fast/wasm/kernel';
import { ByteContents, TextContents } from './cells/content-numbers';
import { type PersonBatch, packPersons } from './cells/pack-persons';
import { PackedCells } from './cells/packed-cells';
import { ScannedCells, type ScannedList } from './cells/scanned-cells';
import { countRejects } from './person-counts';
import { PersonRows } from './person-rows';
import type { PersonChunk, PersonLines, PersonTask } from './person-task';
import { KernelStore, refuseToSpill } from './values/kernel-store';
import { PlainStore } from './values/plain-store';

/** Makes the lines of a task's files, on one thread. */
export interface PersonHasher {
  /** The lines of each file, in the order of the task. */
  hashBatch(batch: PersonBatch): readonly PersonLines[];
  /** Takes chunks of a list in turn with other threads; requires the kernel. `filter`: null if all rows are used. */
  hashList(list: SharedList, filter: LoadedFilter | null, onChunk: (chunk: PersonChunk) => void): void;
}

/** @param module a `WebAssembly.Module`; null to use only the reference path */
export function createPersonHasher(task: PersonTask, module: unknown): PersonHasher {
  const kernel = module instanceof WebAssembly.Module ? module : null;
  const store = kernel === null ? new PlainStore() : new KernelStore(kernel);
  const packedRows = new PersonRows(task, store);
  const contents = task.columns.map(() => new TextContents());
  const hashBatch = (batch: PersonBatch) => packedRows.take(new PackedCells(batch, contents));
  return {
    hashBatch,
    hashList: (list, filter, onChunk) => {
      if (kernel === null || store instanceof PlainStore) throw new Error('only the kernel can read a list');
      const scanned = scannedList(task, list, kernel, store);
      const rows = new PersonRows(task, store);
      const { length } = task.columns;
      const keepRows = createScannedRowKeeper(scanned.kernel, length, filter?.matches ?? null, list.dialect);
      const hashScanned = (read: number, bytes: number) => {
        const kept = keepRows(read);
        return { files: rows.take(new ScannedCells(scanned, kept, bytes)), rows: read, filteredOut: read - kept };
      };
      const hashParsed = (batch: PersonBatch, filteredOut: number) => ({
        files: hashBatch(batch),
        rows: batch.rowNumbers.length + filteredOut,
        filteredOut,
      });
      const cursor = new ListCursor(list.cursor);
      const pack = (records: Parameters<typeof packPersons>[0]) => packPersons(records, task.columns);
      for (const chunk of readChunks(scanned.kernel, list, cursor, pack, filter)) {
        const hashed =
          chunk.kind === 'scanned'
            ? hashScanned(chunk.rows, chunk.chunkBytes)
            : hashParsed(chunk.packed, chunk.filteredOut);
        cursor.announce(countRejects(hashed.files));
        const { number, bytesRead } = chunk;
        onChunk({ kind: 'person-chunk', number, bytesRead, ...hashed });
      }
    },
  };
}

function scannedList(
  task: PersonTask,
  { dialect }: SharedList,
  module: WebAssembly.Module,
  store: KernelStore,
): ScannedList {
  const { columns, columnNames, defaultCountry } = task;
  const kernel = new Kernel(module, refuseToSpill);
  // Once for all chunks: memory that grows would take the chunk from under its cells.
  if (kernel.reserve(MAX_CELLS) === null) throw new Error('there is no memory for the digests of a chunk');
  for (const domain of MISTYPED_DOMAINS) kernel.suspectDomain(domain);
  for (const word of PLACEHOLDERS) kernel.addStandIn(word);
  kernel.configure({ ...dialect, columns, names: columnNames });
  return {
    kernel,
    readCell: createCellReader(dialect),
    store,
    contents: columns.map(() => new ByteContents()),
    hasPhonePlans: kernel.preparePhones(defaultCountry === null ? null : resolveCountry(defaultCountry)),
  };
}
