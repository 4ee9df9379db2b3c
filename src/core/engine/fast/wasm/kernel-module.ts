import { readFileSync } from 'node:fs';

/** The exports of `kernel/index.ts`; addresses are in bytes of its memory. */
export interface KernelExports {
  readonly memory: WebAssembly.Memory;
  readonly CHUNK: WebAssembly.Global;
  readonly CELLS: WebAssembly.Global;
  readonly ROWS: WebAssembly.Global;
  readonly DEFERRED: WebAssembly.Global;
  readonly HASHED_BESIDE: WebAssembly.Global;
  readonly VERDICTS: WebAssembly.Global;
  readonly CELL_OF_COLUMN: WebAssembly.Global;
  readonly NAMES: WebAssembly.Global;
  readonly OWN_COUNTRIES: WebAssembly.Global;
  readonly SCRATCH: WebAssembly.Global;
  readonly PHONE_PLANS: WebAssembly.Global;
  readonly SORT_AREA: WebAssembly.Global;
  readonly SPILLED_BYTES: WebAssembly.Global;
  readonly inputAt: WebAssembly.Global;
  readonly inputBytes: WebAssembly.Global;
  readonly scannedRows: WebAssembly.Global;
  readonly rowsWithBlank: WebAssembly.Global;
  readonly bytesUsed: WebAssembly.Global;
  readonly needsReference: WebAssembly.Global;
  readonly deferredCells: WebAssembly.Global;
  readonly hashedCells: WebAssembly.Global;
  readonly alreadyHashed: WebAssembly.Global;
  readonly emptyCells: WebAssembly.Global;
  readonly invalidCells: WebAssembly.Global;
  readonly repairedPhones: WebAssembly.Global;
  readonly unverifiedPhones: WebAssembly.Global;
  configure(encoding: number, delimiter: number, quote: number, mappedCells: number, lastColumn: number): void;
  setCountry(first: number, second: number): number;
  scan(length: number, row: number): number;
  hashCells(
    userType: number,
    rows: number,
    firstCell: number,
    count: number,
    mappedCells: number,
    countOnly: number,
    hasCountry: number,
    ownCountries: number,
    to: number,
  ): number;
  suspectDomain(domain: number, length: number): void;
  addStandIn(start: bigint): void;
  hashColumn(
    kind: number,
    emailForm: number,
    withPlus: number,
    rows: number,
    cell: number,
    mappedCells: number,
    countryCell: number,
    generalCountryCell: number,
    to: number,
  ): number;
  hashMessages(count: number, to: number): void;
  measureLines(cells: number, lines: number, width: number, texts: number): number;
  partitionLines(cells: number, lines: number, width: number, digests: number, texts: number, work: number): number;
  addMessage(from: number, length: number): void;
  addDigests(from: number, count: number): void;
  flush(): void;
  reserve(count: number): number;
  sortUnique(count: number): number;
  beginLines(): void;
  formatLines(to: number, max: number): number;
}

/** Compiles the kernel at a path or file: URL; null if this machine cannot run it. */
export function compileKernel(path: string): WebAssembly.Module | null {
  const bytes = readFileSync(path.startsWith('file:') ? new URL(path) : path);
  try {
    return new WebAssembly.Module(bytes);
  } catch {
    return null;
  }
}

/** Instantiates the kernel with its own memory. `spill` receives the address and length in bytes of digests. */
export function instantiateKernel(
  module: WebAssembly.Module,
  spill: (from: number, bytes: number) => void,
): KernelExports {
  // The module is built from the source beside this file, by the same build.
  return new WebAssembly.Instance(module, { partitions: { spill }, cells: { showNumber: refuseToScan } })
    .exports as unknown as KernelExports;
}

function refuseToScan(): never {
  throw new Error('this instance of the kernel does not scan sheets');
}
