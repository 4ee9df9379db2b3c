import { readFileSync } from 'node:fs';

/** What `kernel/index.ts` exports; addresses are in bytes of its memory. */
export interface KernelExports {
  readonly memory: WebAssembly.Memory;
  readonly BLOCK_BYTES: WebAssembly.Global;
  readonly PARTITIONS: WebAssembly.Global;
  readonly CHUNK: WebAssembly.Global;
  readonly CHUNK_BYTES: WebAssembly.Global;
  readonly CELLS: WebAssembly.Global;
  readonly ROWS: WebAssembly.Global;
  readonly LEFT: WebAssembly.Global;
  readonly VERDICTS: WebAssembly.Global;
  readonly SLOTS: WebAssembly.Global;
  readonly MAX_COLUMNS: WebAssembly.Global;
  readonly NAMES: WebAssembly.Global;
  readonly NAME_BYTES: WebAssembly.Global;
  readonly MAX_MESSAGE: WebAssembly.Global;
  readonly SCRATCH: WebAssembly.Global;
  readonly SORTING: WebAssembly.Global;
  readonly scannedRows: WebAssembly.Global;
  readonly countedRows: WebAssembly.Global;
  readonly odd: WebAssembly.Global;
  readonly leftCells: WebAssembly.Global;
  readonly alreadyHashed: WebAssembly.Global;
  readonly emptyCells: WebAssembly.Global;
  readonly invalidCells: WebAssembly.Global;
  configure(delimiter: number, quote: number, slots: number, lastColumn: number): void;
  scan(from: number, end: number, row: number): number;
  hashCells(kind: number, rows: number, used: number, slots: number, onlyCount: number): void;
  addMessage(from: number, length: number): void;
  addDigests(from: number, count: number): void;
  flush(): void;
  reserve(count: number): number;
  sortUnique(count: number): number;
  beginLines(): void;
  formatLines(to: number, max: number): number;
}

/** The kernel at a path or a file: address; null where this machine cannot run it. */
export function compileKernel(path: string): WebAssembly.Module | null {
  const bytes = readFileSync(path.startsWith('file:') ? new URL(path) : path);
  try {
    return new WebAssembly.Module(bytes);
  } catch {
    return null;
  }
}

/** Runs the kernel in memory of its own. `spill` is told of digests: their partition, address and bytes. */
export function instantiateKernel(
  module: WebAssembly.Module,
  spill: (partition: number, from: number, length: number) => void,
): KernelExports {
  // The module is built from the source beside this file, by the same build.
  return new WebAssembly.Instance(module, { partitions: { spill } }).exports as unknown as KernelExports;
}
