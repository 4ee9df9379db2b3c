import { readSync } from 'node:fs';
import { listChanged, unreadable } from '../../../list/list-errors';
import { ByteRing } from './byte-ring';

/**
 * A thread's view of the bytes of a list, by position. Only one thread reads at a time. Calls block until the bytes are
 * there, so the producer must be another thread.
 */
export interface ListWindow {
  /** Whether the list ends before this position. */
  endsAt(position: number): boolean;
  /** Returns the number of bytes read: fewer than `into` holds at the end of the list. */
  read(into: Uint8Array, position: number): number;
  /** Bytes before `position` are not read again. */
  release(position: number): void;
}

/** What each thread needs to open its window: a file to read itself, or a ring that another thread fills. */
export type SharedWindow =
  | { readonly kind: 'file'; readonly name: string; readonly descriptor: number; readonly bytes: number }
  | { readonly kind: 'ring'; readonly buffer: SharedArrayBuffer };

/** Opens the view of one thread. */
export function openWindow(shared: SharedWindow): ListWindow {
  return shared.kind === 'ring' ? new ByteRing(shared.buffer) : fileWindow(shared);
}

function fileWindow({ name, descriptor, bytes }: Extract<SharedWindow, { kind: 'file' }>): ListWindow {
  return {
    endsAt: (position) => position >= bytes,
    read(into, position) {
      const count = Math.min(into.length, bytes - position);
      for (let filled = 0; filled < count; ) {
        const read = readOnce(descriptor, into, filled, count - filled, position + filled, name);
        if (read === 0) throw listChanged(name);
        filled += read;
      }
      return count;
    },
    release: () => {},
  };
}

function readOnce(
  descriptor: number,
  into: Uint8Array,
  at: number,
  length: number,
  position: number,
  name: string,
): number {
  try {
    return readSync(descriptor, into, at, length, position);
  } catch (error) {
    throw unreadable(name, error);
  }
}
