import { hash } from 'node:crypto';
import type { Normalised, RejectReason } from '../../shared/audience';
import { recordBytes } from '../audience-file/record';
import type { HashTask } from './batch';

/** Where usable cells go to become digests. */
export interface DigestWriter {
  /** Returns the reason where the value does not fit a record, else null. */
  write(usable: Exclude<Normalised, { kind: 'rejected' }>): RejectReason | null;
}

/** Appends records to one array that is handed over without copying. */
export class RecordWriter implements DigestWriter {
  private readonly bytes: Buffer<ArrayBuffer>;
  private readonly stride: number;
  private end = 0;

  constructor(
    private readonly task: HashTask,
    capacity: number,
  ) {
    this.stride = recordBytes(task.userType, task.plainIds);
    this.bytes = Buffer.from(new ArrayBuffer(capacity * this.stride));
  }

  write(usable: Exclude<Normalised, { kind: 'rejected' }>): RejectReason | null {
    if (this.task.plainIds) {
      const id = usable.kind === 'digest' ? usable.digest : usable.value;
      if (Buffer.byteLength(id) > this.stride - 32) return 'too-long';
      this.bytes.write(id, this.end + 32, 'utf8');
    }
    if (usable.kind === 'digest') this.bytes.write(usable.digest, this.end, 32, 'hex');
    // 'binary' is the fastest way that crypto.hash hands a digest over: 0.4 us against 1.2 us for a Buffer.
    else this.bytes.write(hash('sha256', usable.value, 'binary'), this.end, 32, 'binary');
    this.end += this.stride;
    return null;
  }

  take(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.bytes.buffer, 0, this.end);
  }
}
