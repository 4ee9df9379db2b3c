import type { Normalised, RejectReason } from '../../../shared/audience';
import { DIGEST_BYTES, digestRecordBytes } from '../../digests/digest-record';
import { sha256 } from '../../normalise/cell/digest';
import type { HashTask } from './batch';

/** The result of the rules for a cell that gives a line. */
export type UsableValue = Exclude<Normalised, { kind: 'rejected' }>;

/** Receives usable cells and turns them into digests. */
export interface DigestWriter {
  /** Returns a reject reason if the value does not fit a record, otherwise null. */
  write(usable: UsableValue): RejectReason | null;
}

/** Appends records to one array that is transferred without copying. */
export class DigestRecordWriter implements DigestWriter {
  private bytes: Buffer<ArrayBuffer>;
  private readonly stride: number;
  private end = 0;

  constructor(
    private readonly task: HashTask,
    /** In records; grows if multi-value cells need more. */
    capacity: number,
  ) {
    this.stride = digestRecordBytes(task.userType, task.plainIds);
    this.bytes = Buffer.from(new ArrayBuffer(capacity * this.stride));
  }

  write(usable: UsableValue): RejectReason | null {
    if (this.end + this.stride > this.bytes.length) this.grow();
    if (this.task.plainIds) {
      const id = usable.kind === 'digest' ? usable.digest : usable.value;
      if (Buffer.byteLength(id) > this.stride - DIGEST_BYTES) return 'too-long';
      this.bytes.write(id, this.end + DIGEST_BYTES, 'utf8');
    }
    if (usable.kind === 'digest') this.bytes.write(usable.digest, this.end, DIGEST_BYTES, 'hex');
    // 'binary' is the fastest form in which crypto.hash returns a digest: 0.4 µs against 1.2 µs for a Buffer.
    else this.bytes.write(sha256(usable.value, 'binary'), this.end, DIGEST_BYTES, 'binary');
    this.end += this.stride;
    return null;
  }

  private grow(): void {
    const larger = Buffer.from(new ArrayBuffer(Math.max(2 * this.bytes.length, 64 * this.stride)));
    larger.set(this.bytes);
    this.bytes = larger;
  }

  finish(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.bytes.buffer, 0, this.end);
  }
}
