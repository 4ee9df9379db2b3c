import type { ListInfo } from '../../shared/list';
import type { ListBytes } from './list-bytes';
import type { RowReading } from './text/read-rows';

/** A list whose head has been understood and that is ready to be read. */
export interface OpenList {
  readonly info: ListInfo;
  /** The trimmed cells of the header, for comparison in memory: if it is a guess, they may be personal data. */
  readonly header: readonly string[];
  /** The data rows of the head, as the full pass reads them, without overlong rows. */
  readonly sample: readonly (readonly string[])[];
  /** The number of each sampled row, as the full pass counts it. */
  readonly sampleRows: readonly number[];
  /** The full pass. A file can be read again, a stream only once. */
  records(signal?: AbortSignal): RowReading;
  /** Its bytes, for a full pass by several threads instead of `records`; null if a filter is set. */
  readonly bytes: ListBytes | null;
  close(): Promise<void>;
}

/** Progress of the full passes over all lists of an audience. */
export interface ReadProgress {
  readonly phase: 'hashing' | 'writing';
  readonly rows: number;
  readonly bytesRead: number;
  /** Null if a list is a stream. */
  readonly bytesTotal: number | null;
}
