import { Kernel } from '../fast/kernel';
import { ListCursor } from '../fast/list-cursor';
import { createCellReader } from '../fast/read-cell';
import { readChunks, type SharedList } from '../fast/read-shared-list';
import { type PersonBatch, packPersons } from './cells/pack-persons';
import { PackedCells } from './cells/packed-cells';
import { ScannedCells } from './cells/scanned-cells';
import { countRejects } from './person-counts';
import { PersonRows } from './person-rows';
import type { PersonChunk, PersonLines, PersonTask } from './person-task';
import { KernelStore, refuseToSpill } from './values/kernel-store';
import { PlainStore } from './values/plain-store';

/** Makes the lines of a task's files, on one thread. */
export interface PersonHasher {
  /** The lines of each file, in the order of the task. */
  hashBatch(batch: PersonBatch): readonly PersonLines[];
  /** Takes chunks of a list in turn with other threads; requires the kernel. */
  hashList(list: SharedList, onChunk: (chunk: PersonChunk) => void): void;
}

/** @param module a `WebAssembly.Module`; null to use only the reference path */
export function createPersonHasher(task: PersonTask, module: unknown): PersonHasher {
  const kernel = module instanceof WebAssembly.Module ? module : null;
  const rows = new PersonRows(task, kernel === null ? new PlainStore() : new KernelStore(kernel));
  const columns = task.columns.length;
  const hashBatch = (batch: PersonBatch) => rows.take(new PackedCells(batch, columns));
  return {
    hashBatch,
    hashList: (list, onChunk) => {
      if (kernel === null) throw new Error('a list is read by the kernel only');
      const { delimiter, quote } = list.dialect;
      const scanner = new Kernel(kernel, refuseToSpill);
      scanner.configure({ delimiter, quote, columns: task.columns, names: [] });
      const readCell = createCellReader(list.dialect);
      const cursor = new ListCursor(list.cursor);
      for (const chunk of readChunks(scanner, list, cursor, (records) => packPersons(records, task.columns))) {
        const isScanned = chunk.kind === 'scanned';
        const files = isScanned
          ? rows.take(new ScannedCells(scanner, chunk.rows, columns, chunk.bytes, readCell))
          : hashBatch(chunk.packed);
        cursor.announce(countRejects(files));
        const { number, bytesRead } = chunk;
        const count = isScanned ? chunk.rows : chunk.packed.rowNumbers.length;
        onChunk({ kind: 'person-chunk', number, bytesRead, rows: count, files });
      }
    },
  };
}
