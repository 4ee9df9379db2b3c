import type { ListInfo } from '../../shared/list';
import type { ReadProgress } from './list';

/** Receives how many rows were read, and how many bytes of their list have been read so far. */
type OnRead = (rows: number, bytesRead: number) => void;

/** The common progress of lists that are read one after the other. */
export class ListsProgress {
  private rows = 0;
  private bytesRead = 0;
  private readonly bytesTotal: number | null;

  constructor(
    lists: readonly { readonly list: { readonly info: Pick<ListInfo, 'bytes'> } }[],
    private readonly onProgress: (progress: ReadProgress) => void,
  ) {
    this.bytesTotal = totalBytes(lists.map(({ list }) => list.info.bytes));
  }

  /** Starts the next list. What it returns receives each piece of that list. */
  startList(): OnRead {
    const bytesBefore = this.bytesRead;
    return (rows, bytesRead) => {
      this.rows += rows;
      this.bytesRead = bytesBefore + bytesRead;
      this.report('hashing');
    };
  }

  reportWriting(): void {
    this.report('writing');
  }

  private report(phase: ReadProgress['phase']): void {
    const { rows, bytesRead, bytesTotal } = this;
    this.onProgress({ phase, rows, bytesRead, bytesTotal });
  }
}

/** Null if a list is a stream. */
function totalBytes(sizes: readonly (number | null)[]): number | null {
  return sizes.reduce((total, size) => (total === null || size === null ? null : total + size), 0);
}
