import type { ListInfo } from '../../shared/list';
import type { ListBytes } from './list-bytes';
import type { RowReading } from './text/read-rows';

/** A list that was understood from its head and waits to be read. */
export interface OpenList {
  readonly info: ListInfo;
  /** The cells of the header, trimmed, for comparing in memory: where it is a guess they may be values of a person. */
  readonly header: readonly string[];
  /** The data rows of the head, as the full pass reads them; a row that is too long is missing. */
  readonly sample: readonly (readonly string[])[];
  /** The number of each row of the sample, as the full pass counts it. */
  readonly sampleRows: readonly number[];
  /** The full pass. A file can be read again, a stream only once. */
  records(signal?: AbortSignal): RowReading;
  /** Its bytes, for a full pass by several threads in place of `records`; null where only some rows are read. */
  readonly bytes: ListBytes | null;
  close(): Promise<void>;
}

/** How far the full passes over all lists of an audience have come. */
export interface ReadProgress {
  readonly phase: 'hashing' | 'writing';
  readonly rows: number;
  readonly bytesRead: number;
  /** Null where a list is a stream. */
  readonly bytesTotal: number | null;
}
