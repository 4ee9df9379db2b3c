import { describe, expect, it } from 'vitest';
import { ByteContents } from '../../../../../src/core/engine/persons/cells/content-numbers';
import { NOT_NUMBERED } from '../../../../../src/core/engine/persons/cells/person-cells';

/** Of zero to 100 bytes, each another text. */
function cellOf(index: number): Buffer {
  const cell = Buffer.alloc(index === 0 ? 0 : 1 + (index % 97), 'x');
  cell.write(String(index), 0, 'latin1');
  return index > 0 && cell.length < String(index).length ? Buffer.from(String(index)) : cell;
}

describe('the numbers of contents', () => {
  it('are the same for the same content, however many there are', () => {
    const contents = new ByteContents();
    const numberOf = (cell: Buffer) => contents.numberOf(Buffer.concat([Buffer.from('…'), cell]), 3, cell.length);
    const indices = Array.from({ length: 60_000 }, (_, index) => index);
    const expected = indices.map((index) => (index < 50_000 ? index : NOT_NUMBERED));
    expect(indices.map((index) => numberOf(cellOf(index)))).toEqual(expected);
    expect(indices.map((index) => numberOf(cellOf(index)))).toEqual(expected);
  });

  it('are not given to long contents', () => {
    const contents = new ByteContents();
    const numbers = [100, 101, 100].map((length) => contents.numberOf(Buffer.alloc(101, 'x'), 0, length));
    expect(numbers).toEqual([0, NOT_NUMBERED, 0]);
  });
});
