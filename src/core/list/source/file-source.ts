import type { BigIntStats } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError, throwIfCancelled } from '../../../shared/errors';
import { sanitiseText } from '../../../shared/harmless';
import { message } from '../../../shared/messages/message';
import { listChanged, listEmpty, unreadable } from '../list-errors';
import { READ_BYTES, type SeekableSource } from './source';

/**
 * Opens a file for reading only, and remembers its identity so that a change is noticed.
 * @param ownName what messages call it; the root of a disk has no name, and is called by its path
 */
export async function openFile(path: string, ownName = basename(path)): Promise<SeekableSource> {
  const name = sanitiseText(ownName || path);
  // Checked before opening: opening a pipe would wait for its writer, perhaps forever.
  refuseOtherThanFile(name, await stat(path, { bigint: true }).catch(refuse(name)));
  const handle = await open(path, 'r').catch(refuse(name));
  try {
    const opened = await handle.stat({ bigint: true });
    refuseOtherThanFile(name, opened);
    if (opened.size === 0n) throw listEmpty(name);
    return fileSource(path, name, handle, opened);
  } catch (error) {
    await handle.close();
    throw error;
  }
}

function fileSource(path: string, name: string, handle: FileHandle, opened: BigIntStats): SeekableSource {
  const bytes = Number(opened.size);

  async function read(from: number, length: number): Promise<Uint8Array> {
    const buffer = Buffer.allocUnsafe(Math.max(0, Math.min(length, bytes - from)));
    await fill(buffer, from);
    return buffer;
  }

  async function fill(buffer: Uint8Array, from: number): Promise<void> {
    for (let filled = 0; filled < buffer.length; ) {
      const rest = buffer.length - filled;
      const { bytesRead } = await handle.read(buffer, filled, rest, from + filled).catch(refuse(name));
      if (bytesRead === 0) throw listChanged(name);
      filled += bytesRead;
    }
  }

  async function verify(): Promise<void> {
    const now = await handle.stat({ bigint: true }).catch(refuse(name));
    if (now.size !== opened.size || now.mtimeNs !== opened.mtimeNs) throw listChanged(name);
    const named = await stat(path, { bigint: true }).catch(() => null);
    if (named?.ino !== opened.ino || named.dev !== opened.dev) throw listChanged(name);
  }

  async function* range(
    start: number,
    length: number,
    signal?: AbortSignal,
    chunkBytes = READ_BYTES,
  ): AsyncGenerator<Uint8Array, void, undefined> {
    const end = Math.min(bytes, start + length);
    const buffer = Buffer.allocUnsafe(Math.max(0, Math.min(chunkBytes, end - start)));
    for (let from = start; from < end; ) {
      throwIfCancelled(signal);
      const chunk = buffer.subarray(0, Math.min(buffer.length, end - from));
      await fill(chunk, from);
      from += chunk.length;
      yield chunk;
    }
    throwIfCancelled(signal);
    await verify();
  }

  return {
    name,
    bytes,
    async head(size, signal) {
      throwIfCancelled(signal);
      return { bytes: await read(0, size), complete: bytes <= size };
    },
    async pieces(from, size) {
      const starts = [Math.floor((bytes - size) / 2), bytes - size];
      // Even offsets keep the two bytes of a UTF-16 unit together.
      const evenStarts = starts.map((start) => Math.max(start, from)).map((start) => start + (start % 2));
      return Promise.all(evenStarts.filter((start) => start < bytes).map((start) => read(start, size)));
    },
    read,
    range,
    chunks: (signal) => range(0, bytes, signal),
    sharedFile: { descriptor: handle.fd, bytes, verify },
    verify,
    close: () => handle.close(),
  };
}

function refuse(name: string): (error: unknown) => never {
  return (error) => {
    throw unreadable(name, error);
  };
}

function refuseOtherThanFile(name: string, stats: BigIntStats): void {
  if (stats.isFile()) return;
  const what = stats.isDirectory() ? 'folder' : 'device';
  throw new AppError('list-not-a-file', message('list.notAFile', { name, what }));
}
