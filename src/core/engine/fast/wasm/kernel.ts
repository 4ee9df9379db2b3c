import type { UserType } from '../../../../shared/audience';
import {
  BLOCK_BYTES,
  CHUNK_BYTES,
  COLUMN_NAME_BYTES,
  DIGEST_BYTES,
  LINE_BYTES,
  MAX_COLUMNS,
  MAX_MESSAGE_BYTES,
  PARTITIONS,
  WASM_PAGE_BYTES,
} from '../../abi/abi';
import { NUMBERING_PLANS } from '../../abi/sections';
import { instantiateKernel, type KernelExports } from './kernel-module';
import {
  type CellPlan,
  type ColumnPlan,
  charCodeOf,
  comparableName,
  encodingCodeOf,
  type HashedCells,
  type HashedColumn,
  type KernelCell,
  type ScanPlan,
  type ScanResult,
  USER_TYPE_CODES,
} from './kernel-plans';

const ESCAPED_FLAG = 0x8000_0000;
const BEYOND_LATIN1 = /[^\0-\xFF]/;

/** One instance of the kernel with its own memory, for one thread. */
export class Kernel {
  private readonly exports: KernelExports;
  private bytes = Buffer.alloc(0);
  private words = new Uint32Array(0);
  /** Address of the chunk, and word index where the cells begin. */
  private readonly chunkAt: number;
  private readonly cellsAt: number;

  constructor(
    private readonly module: WebAssembly.Module,
    /** Receives digests, partition after partition, and the bytes of each. Both are valid only during the call. */
    spill: (digests: Uint8Array, bytesByPartition: Uint32Array) => void,
  ) {
    this.exports = instantiateKernel(module, (from, bytes) => {
      const lengths = SPILLED_BYTES.value / 4;
      spill(this.bytes.subarray(from, from + bytes), this.words.subarray(lengths, lengths + PARTITIONS));
    });
    const { memory, SPILLED_BYTES, SORT_AREA, CHUNK, CELLS } = this.exports;
    this.chunkAt = CHUNK.value;
    this.cellsAt = CELLS.value / 4;
    memory.grow(Math.ceil((SORT_AREA.value + BLOCK_BYTES - memory.buffer.byteLength) / WASM_PAGE_BYTES));
    this.refresh();
  }

  configure({ encoding, delimiter, quote, columns, names }: ScanPlan): void {
    const start = this.exports.CELL_OF_COLUMN.value;
    const cellOfColumn = this.bytes.subarray(start, start + MAX_COLUMNS).fill(0);
    for (const [index, column] of columns.entries()) cellOfColumn[column] = index + 1;
    names.forEach((name, index) => {
      const at = this.exports.NAMES.value + index * COLUMN_NAME_BYTES;
      this.bytes.fill(0, at, at + COLUMN_NAME_BYTES).write(comparableName(name), at, 'latin1');
    });
    this.exports.configure(
      encodingCodeOf(encoding),
      charCodeOf(delimiter),
      charCodeOf(delimiter === '' ? '' : quote),
      columns.length,
      Math.max(...columns),
    );
  }

  /** Prepares for phone numbers. Those without a country get this one, an ISO code; false if it has no numbering plan. */
  preparePhones(country: string | null, placesOfCountries: readonly number[] = []): boolean {
    const [section] = WebAssembly.Module.customSections(this.module, NUMBERING_PLANS);
    if (section === undefined) throw new Error('the kernel was built without numbering plans');
    this.bytes.set(new Uint8Array(section), this.exports.PHONE_PLANS.value);
    this.bytes.set(placesOfCountries, this.exports.OWN_COUNTRIES.value);
    return this.exports.setCountry(country?.charCodeAt(0) ?? 0, country?.charCodeAt(1) ?? 0) !== 0;
  }

  /** Defers the addresses of a mail domain, in lower case. */
  suspectDomain(domain: string): void {
    const at = this.exports.SCRATCH.value;
    this.bytes.fill(0, at, at + MAX_MESSAGE_BYTES);
    this.exports.suspectDomain(at, this.bytes.write(domain, at, 'latin1'));
  }

  /** Defers names that begin like a word for a missing value, in lower case. */
  addStandIn(word: string): void {
    this.exports.addStandIn(Buffer.alloc(8).fill(word, 0, Math.min(word.length, 8), 'latin1').readBigUInt64LE());
  }

  /** The memory to read a piece of the list into, of at most `length` bytes. */
  input(length: number): Uint8Array {
    const [at, size] = [this.exports.inputAt.value, this.exports.inputBytes.value];
    return this.bytes.subarray(at, at + Math.min(length, size));
  }

  /** The first bytes of the chunk, which holds the piece, or the same text in UTF-8. */
  chunk(length: number): Buffer {
    return this.bytes.subarray(this.chunkAt, this.chunkAt + length);
  }

  /** Finds the cells of the complete records in the piece, which starts with the record of row `row`. */
  scan(length: number, row: number): ScanResult {
    const chunkBytes = this.exports.scan(length, row) - this.chunkAt;
    const { scannedRows, rowsWithBlank, bytesUsed, needsReference } = this.exports;
    return {
      rows: scannedRows.value,
      rowsWithBlank: rowsWithBlank.value,
      bytesUsed: bytesUsed.value,
      chunkBytes,
      needsReference: needsReference.value !== 0,
    };
  }

  /** Hashes what is certain of the scanned cells of one user type; the digests go to the kernel that has them. */
  hashCells(userType: UserType, plan: CellPlan, output: Kernel = this): HashedCells {
    const { DEFERRED, HASHED_BESIDE, VERDICTS, repairedPhones, unverifiedPhones } = this.exports;
    const { deferredCells, hashedCells, alreadyHashed, emptyCells, invalidCells } = this.exports;
    const { rows, firstCell, count, mappedCells, ownCountries: own } = plan;
    const [code, to] = [USER_TYPE_CODES[userType], output === this ? 0 : this.listingArea(rows * count)];
    const [countOnly, hasCountry] = [Number(plan.countOnly), Number(plan.hasCountry)];
    const end = this.exports.hashCells(code, rows, firstCell, count, mappedCells, countOnly, hasCountry, own, to);
    if (output !== this) output.addDigests(this.bytes.subarray(to, end));
    const deferred = deferredCells.value;
    return {
      hashed: hashedCells.value,
      alreadyHashed: alreadyHashed.value,
      repaired: repairedPhones.value,
      unverified: unverifiedPhones.value,
      deferred: {
        cells: new Uint16Array(this.bytes.buffer, DEFERRED.value, deferred),
        hashedBeside: this.bytes.subarray(HASHED_BESIDE.value, HASHED_BESIDE.value + deferred),
        verdicts: this.bytes.subarray(VERDICTS.value, VERDICTS.value + deferred),
      },
      counted: { empty: emptyCells.value, invalid: invalidCells.value },
    };
  }

  /** Hashes what is certain of one cell of each row; the result is valid until the next call. */
  hashColumn(plan: ColumnPlan, rows: number, cells: number): HashedColumn {
    const { kind, emailForm, withPlus, cell } = plan;
    const [to, own, general] = [this.listingArea(rows), plan.countryCell ?? -1, plan.generalCountryCell ?? -1];
    const end = this.exports.hashColumn(kind, emailForm, Number(withPlus), rows, cell, cells, own, general, to);
    const outcomes = new Uint16Array(this.bytes.buffer, this.exports.DEFERRED.value, rows);
    return { outcomes, values: this.bytes.subarray(to, end) };
  }

  rowNumber(index: number): number {
    return this.words[this.exports.ROWS.value / 4 + index] ?? 0;
  }

  cell(index: number): KernelCell {
    const start = this.chunkAt + this.cellStart(index);
    const latin1 = this.bytes.toString('latin1', start, start + this.cellLength(index));
    return { latin1, escaped: this.isEscaped(index) };
  }

  /** Where a cell begins in the chunk. */
  cellStart(index: number): number {
    return Math.max((this.words[this.cellsAt + index * 2] ?? 0) - this.chunkAt, 0);
  }

  cellLength(index: number): number {
    return (this.words[this.cellsAt + index * 2 + 1] ?? 0) & ~ESCAPED_FLAG;
  }

  /** The cell holds doubled quotes or line ends. */
  isEscaped(index: number): boolean {
    return (this.words[this.cellsAt + index * 2 + 1] ?? 0) >= ESCAPED_FLAG;
  }

  /** How many of `count` cells, starting at `first`, there are up to the last filled one. */
  filledCells(first: number, count: number): number {
    const lengths = this.cellsAt + first * 2 + 1;
    let filled = count;
    while (filled > 0 && this.words[lengths + (filled - 1) * 2] === 0) filled--;
    return filled;
  }

  /** Moves a scanned row and its cells to the position of an earlier one. */
  moveRow(from: number, to: number, mappedCells: number): void {
    const rows = this.exports.ROWS.value / 4;
    const words = mappedCells * 2;
    const cells = this.cellsAt;
    this.words.copyWithin(cells + to * words, cells + from * words, cells + (from + 1) * words);
    this.words[rows + to] = this.rowNumber(from);
  }

  /** Hashes a Latin-1 text; false if it has other characters or exceeds one message. */
  hashLatin1(text: string): boolean {
    if (text.length > MAX_MESSAGE_BYTES || BEYOND_LATIN1.test(text)) return false;
    const at = this.exports.SCRATCH.value;
    this.exports.addMessage(at, this.bytes.write(text, at, 'latin1'));
    return true;
  }

  addDigests(digests: Uint8Array): void {
    const at = this.listingArea(digests.length / DIGEST_BYTES);
    this.bytes.set(digests, at);
    this.exports.addDigests(at, digests.length / DIGEST_BYTES);
  }

  /** The address of room for the digests of a chunk. */
  private listingArea(count: number): number {
    if (this.reserve(count) === null) throw new Error('there is no memory for the digests of a chunk');
    return this.exports.SORT_AREA.value;
  }

  /** Spills all remaining digests. */
  flush(): void {
    this.exports.flush();
  }

  /** Memory for digests to be sorted, or null if there is not enough. */
  reserve(count: number): Uint8Array | null {
    if (this.exports.reserve(count) === 0) return null;
    this.refresh();
    const start = this.exports.SORT_AREA.value;
    return this.bytes.subarray(start, start + count * DIGEST_BYTES);
  }

  /** Sorts the digests in the reserved memory; null if they are not evenly distributed. */
  sortUnique(count: number): number | null {
    const unique = this.exports.sortUnique(count);
    return unique < 0 ? null : unique;
  }

  /** Writes the lines of the last sorted digests to the start of `into`. */
  writeLines(unique: number, into: Uint8Array): void {
    const max = Math.floor(CHUNK_BYTES / LINE_BYTES);
    this.exports.beginLines();
    for (let end = 0; end < unique * LINE_BYTES; ) {
      const bytes = this.exports.formatLines(this.exports.CHUNK.value, max) * LINE_BYTES;
      if (bytes === 0) throw new Error('the kernel gave fewer lines than it has sorted');
      into.set(this.chunk(bytes), end);
      end += bytes;
    }
  }

  /** Growing the memory makes a new buffer. */
  private refresh(): void {
    if (this.bytes.buffer === this.exports.memory.buffer) return;
    this.bytes = Buffer.from(this.exports.memory.buffer);
    this.words = new Uint32Array(this.exports.memory.buffer);
  }
}
