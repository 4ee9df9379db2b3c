import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import type { Readable } from 'node:stream';
import type { ListSource } from '../core/list/source/source';
import type { Context } from './context';
import { t } from './translate';

const STDIN = 0;
/** Opened anew, a redirected file can be read at any place, by all threads. */
const REOPENED = `/proc/self/fd/${STDIN}`;

/** The list that an argument names; `-` is standard input. */
export function sourceNamed(name: string, context: Pick<Context, 'stdinList'>): ListSource {
  return name === '-' ? context.stdinList : { kind: 'file', path: name };
}

/**
 * The list on standard input, read in the fastest way. A redirected file is read as if it were named, so that a change of
 * it is noticed. Accessing the stream would make it read from a pipe, too.
 */
export function standardInput(stream: () => Readable): ListSource {
  const name = t('file.standardInput');
  const input = fstatSync(STDIN);
  if (input.isFIFO() || input.isSocket()) return { kind: 'pipe', name, descriptor: STDIN };
  if (input.isFile() && input.size > 0 && isUnread() && canBeReopened()) return { kind: 'file', path: REOPENED, name };
  return { kind: 'stream', name, stream: stream() };
}

/** Whether no program before this one has read a part of the file. Linux alone tells. */
function isUnread(): boolean {
  if (process.platform !== 'linux') return false;
  try {
    return /^pos:\s*0$/m.test(readFileSync(`/proc/self/fdinfo/${STDIN}`, 'utf8'));
  } catch {
    return false;
  }
}

/**
 * Not if it belongs to another user, or the system confines this program to other files. Only opening tells: a system that
 * confines may still say that it is readable.
 */
function canBeReopened(): boolean {
  try {
    closeSync(openSync(REOPENED, 'r'));
    return true;
  } catch {
    return false;
  }
}
