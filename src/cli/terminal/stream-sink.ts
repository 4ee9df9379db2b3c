import type { Writable } from 'node:stream';
import type { LineSink } from '../../core/digests/write-audience-file';
import { writeAll } from './output';

/** A stream as a sink: each write waits until the stream has taken it. */
export function streamSink(stream: Writable): LineSink {
  return { write: (chunk) => writeAll(stream, chunk) };
}
