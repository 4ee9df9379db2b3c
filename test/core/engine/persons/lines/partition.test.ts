import { expect, it } from 'vitest';
import { LINE_PARTITIONS } from '../../../../../src/core/engine/abi/abi';
import { partitionOf } from '../../../../../src/core/engine/persons/lines/partition';
import { sha256 } from '../../../../sha256';

const LINES = 256 * 100;
const SAME = sha256('same');

/** Lines that differ in one place only. */
const SHAPES: Readonly<Record<string, (row: number) => string>> = {
  'a digest between others': (row) => [SAME, SAME, sha256(String(row)), SAME].join(','),
  'a digest at the end': (row) => `${SAME},${sha256(String(row))}`,
  'a short number in the middle': (row) => `${'Germany,'.repeat(20)}${row}${',Germany'.repeat(20)}`,
  'a short number alone': String,
  'a date': (row) => `,,,${new Date(row * 86_400_000).toISOString().slice(0, 10)},,,`,
  'the last letters of a name': (row) => `Anna,Meyer${String.fromCodePoint(0x4e00 + row)}`,
  'every column': (row) => [0, 1, 2].map((column) => sha256(`${column}${row}`)).join(','),
};

it.each(Object.keys(SHAPES))('lines that differ in one place are spread over all partitions: %s', (shape) => {
  const sizes = new Uint32Array(LINE_PARTITIONS);
  for (let row = 0; row < LINES; row++) {
    const bytes = Buffer.from(SHAPES[shape]?.(row) ?? '');
    const partition = partitionOf(bytes, 0, bytes.length);
    sizes[partition] = (sizes[partition] ?? 0) + 1;
  }
  expect(Math.max(...sizes)).toBeLessThan((3 * LINES) / LINE_PARTITIONS);
});
