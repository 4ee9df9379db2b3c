import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import type { OpenList } from '../../../src/core/list/list';
import { openList } from '../../../src/core/list/open-list';
import type { ListSource } from '../../../src/core/list/source/source';
import type { RowReading } from '../../../src/core/list/text/read-rows';
import { AppError } from '../../../src/shared/errors';
import type { DialectChoice } from '../../../src/shared/list';
import { onCommandLine } from '../../sentences';

/** A folder for the lists of one test file. */
export function tempFolder(): {
  path(name: string): string;
  write(name: string, content: string | Uint8Array): Promise<string>;
} {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lists-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const path = (name: string) => join(folder, name);
  return {
    path,
    async write(name, content) {
      await writeFile(path(name), content);
      return path(name);
    },
  };
}

export function encode(text: string, encoding: string, addBOM = false): Buffer {
  if (!iconv.encodingExists(encoding)) throw new Error(`unknown encoding ${encoding}`);
  return iconv.encode(text, encoding, { addBOM });
}

export function streamOf(content: string | Uint8Array, chunkBytes = 64 * 1024): ListSource & { kind: 'stream' } {
  const bytes = Buffer.from(content);
  const chunks = Array.from({ length: Math.ceil(bytes.length / chunkBytes) }, (_, i) =>
    bytes.subarray(i * chunkBytes, (i + 1) * chunkBytes),
  );
  return { kind: 'stream', name: 'standard input', stream: Readable.from(chunks) };
}

export async function openText(content: string | Uint8Array, choice: DialectChoice = {}): Promise<OpenList> {
  return openList(streamOf(content), choice);
}

/** Opens a file as a list, which is closed when the test ends. */
export async function openForTest(path: string, choice: DialectChoice = {}): Promise<OpenList> {
  const list = await openList({ kind: 'file', path }, choice);
  onTestFinished(() => list.close());
  return list;
}

export interface Row {
  readonly row: number;
  readonly cells: readonly string[] | null;
}

export async function collect(reading: RowReading): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const batch of reading.batches) {
    batch.rows.forEach((cells, i) => {
      rows.push({ row: batch.rowNumbers[i] ?? 0, cells: cells && Array.from(cells, (cell) => cell ?? '') });
    });
  }
  return rows;
}

/** An error as the command line prints it. */
interface TranslatedError {
  readonly details: AppError['details'];
  readonly message: string;
}

export async function expectAppError(code: string, work: Promise<unknown> | (() => unknown)): Promise<TranslatedError> {
  const error: unknown = await Promise.resolve(
    typeof work === 'function' ? new Promise((done) => done(work())) : work,
  ).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(AppError);
  if (!(error instanceof AppError)) throw new Error('not an AppError');
  expect(error.code).toBe(code);
  const { details, description } = error;
  return { details, message: onCommandLine(description) };
}
