import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fileChunks } from '../../../../src/core/fs/read/file-chunks';
import { temporaryFolder } from '../../../temporary-folder';

const BYTES = Buffer.alloc(2.5 * 1024 ** 2, 'some bytes of a file');

it.each([
  ['a whole file', [], BYTES],
  ['a part of it', [7, 1_500_000], BYTES.subarray(7, 1_500_007)],
  ['what there is of a part beyond its end', [BYTES.length - 3, 10], BYTES.subarray(-3)],
  ['nothing of an empty part', [0, 0], Buffer.alloc(0)],
] as const)('the chunks of a file are %s', async (_, range, expected) => {
  const path = join(await temporaryFolder(), 'file');
  await writeFile(path, BYTES);
  const read: Uint8Array[] = [];
  for await (const chunk of fileChunks(path, ...range)) read.push(Uint8Array.from(chunk));
  expect(Buffer.concat(read).equals(expected)).toBe(true);
});
