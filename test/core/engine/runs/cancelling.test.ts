import { createReadStream, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { HashEngine } from '../../../../src/core/engine/engine';
import { startEngine } from '../../../../src/core/engine/start-engine';
import { openList } from '../../../../src/core/list/open-list';
import type { ListSource } from '../../../../src/core/list/source/source';
import { workbookOf } from '../../../../tools/samples/workbook-files';
import { zipOf } from '../../../../tools/samples/zip-files';
import { EMAILS } from '../hash-whole-list';

/** Far more than what is read ahead of the hashing: the 8 MiB of the ring, if the threads that take from it begin late. */
const ROWS = 700_000;
/**
 * What may be read after a cancel: the chunks that both threads have begun, of 1 MiB each or 2 MiB in UTF-16, and what is in
 * flight to them. It was at most 2.1 MB.
 */
const MAX_BYTES = 5 * 1024 ** 2;

let folder = '';
let engine: HashEngine;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cancelling-'));
  engine = startEngine({ workerPath: inject('workerPath'), kernelPath: inject('kernelPath'), threads: 2 });
});

afterAll(async () => {
  engine.close();
  await rm(folder, { recursive: true });
});

/** Hardly compressible, so that a packed list is about as long. */
function addressOf(row: number): string {
  const spread = (seed: number) => (Math.imul(row + seed, 0x9e3779b1) >>> 0).toString(36);
  return `${spread(1)}${spread(77_777)}${spread(5_555_555)}${spread(999)}@${spread(31)}.example`;
}

const CSV = Buffer.from(`email\n${Array.from({ length: ROWS }, (_, row) => `${addressOf(row)}\n`).join('')}`);

function workbook(): Buffer {
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const text = row === 0 ? 'email' : addressOf(row);
    return `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`;
  });
  return workbookOf({ sheets: [{ name: 'S', rows: rows.join('') }] });
}

const FORMATS: readonly (readonly [string, () => Uint8Array])[] = [
  ['plain.csv', () => CSV],
  ['packed.csv.gz', () => gzipSync(CSV, { level: 1 })],
  ['packed.zip', () => zipOf([{ name: 'list.csv', content: CSV, stored: true }])],
  ['utf-16.csv', () => Buffer.from(`\uFEFF${CSV.toString()}`, 'utf16le')],
  ['piped.csv', () => CSV],
  ['workbook.xlsx', workbook],
];

/** Bytes that this process has read so far, in all threads, from files and pipes. */
function bytesRead(): number {
  return Number(/^rchar: (\d+)$/m.exec(readFileSync('/proc/self/io', 'utf8'))?.[1]);
}

describe.runIf(process.platform === 'linux')('cancelling while a list is hashed', { timeout: 240_000 }, () => {
  it.each(FORMATS)('reads little more of %s', async (file, make) => {
    const path = join(folder, file);
    const bytes = make();
    await writeFile(path, bytes);
    const source: ListSource = file.startsWith('piped')
      ? { kind: 'stream', name: file, stream: createReadStream(path) }
      : { kind: 'file', path };
    const list = await openList(source, { header: true });
    const cancel = new AbortController();
    const readAtStart = bytesRead();
    let readBefore = Number.NaN;
    const run = await engine.begin({ userTypes: ['email_hash'], plainIds: false, workFolder: folder });
    const hashing = async () => {
      for await (const _batch of run.add(list, [EMAILS], null, cancel.signal)) {
        if (cancel.signal.aborted) throw new Error('rows came after the cancel');
        readBefore = bytesRead();
        cancel.abort();
      }
    };
    await expect(hashing()).rejects.toMatchObject({ code: 'cancelled' });
    const readAfterwards = bytesRead() - readBefore;
    await run.close();
    await list.close();
    expect(readBefore - readAtStart + MAX_BYTES).toBeLessThan(bytes.length);
    expect(readAfterwards).toBeLessThan(MAX_BYTES);
  });
});
