import { accessSync, constants, fstatSync, readFileSync } from 'node:fs';
import type { Readable } from 'node:stream';
import type { ListSource } from '../core/list/source/source';

const STDIN = 0;
/** Opened anew, a redirected file can be read at any place, by all threads. */
const REOPENED = `/proc/self/fd/${STDIN}`;

/** The list on standard input, read in the fastest way. Accessing the stream would make it read from a pipe, too. */
export function standardInput(stream: () => Readable): ListSource {
  const name = 'standard input';
  const input = fstatSync(STDIN);
  if (input.isFIFO() || input.isSocket()) return { kind: 'pipe', name, descriptor: STDIN };
  if (input.isFile() && input.size > 0 && isUnread()) return { kind: 'file', path: REOPENED, name };
  return { kind: 'stream', name, stream: stream() };
}

/** Whether it can be opened anew, and no program before this one has read a part of it. Linux alone tells. */
function isUnread(): boolean {
  try {
    accessSync(REOPENED, constants.R_OK);
    return /^pos:\s*0$/m.test(readFileSync(`/proc/self/fdinfo/${STDIN}`, 'utf8'));
  } catch {
    return false;
  }
}
