import { sha256Hex } from '../../../normalise/cell/digest';
import { type LinesByPartition, partitionLines } from '../lines/partition-lines';
import type { SuppressedDigests } from './suppressed-digests';
import type { CellWord, ValueStore } from './value-store';

/** The reference implementation: uses `node:crypto` and strings. */
export class PlainStore implements ValueStore {
  readonly keepsMore = false;
  /** By word; the first stands for an empty cell. */
  private values: string[] = [''];

  hash(value: string): CellWord {
    return this.text(sha256Hex(value));
  }

  digest(hex: string): CellWord {
    return this.text(hex);
  }

  text(text: string): CellWord {
    return this.values.push(text) - 1;
  }

  finish(): void {}

  hexOf(digest: CellWord): string {
    return this.values[digest] ?? '';
  }

  isSuppressed(digest: CellWord, suppressed: SuppressedDigests): boolean {
    return suppressed.has(Buffer.from(this.hexOf(digest), 'hex'), 0);
  }

  lines(cells: Uint32Array, width: number): LinesByPartition {
    const lines: string[] = [];
    for (let first = 0; first < cells.length; first += width) {
      lines.push(Array.from(cells.subarray(first, first + width), (word) => this.values[word] ?? '').join(','));
    }
    return partitionLines(lines);
  }

  clear(): void {
    this.values = [''];
  }
}
