import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomCases } from '../../../../seed';
import { startKernel } from '../start-kernel';

const kernel = startKernel(() => {});

type Utf16 = 'utf-16le' | 'utf-16be';

/** Scans a list piece by piece, each of `size` bytes; returns the text of its records, in which nothing is quoted. */
function recordsOf(list: Buffer, encoding: Utf16, size: number): Buffer {
  kernel.configure({ encoding, delimiter: ',', quote: '"', columns: [1], names: [''] });
  const texts: Buffer[] = [];
  for (let position = 0, wanted = size; ; ) {
    const input = kernel.input(wanted);
    const piece = list.subarray(position, position + input.length);
    input.set(piece);
    const { bytesUsed, chunkBytes, needsReference } = kernel.scan(piece.length, 1);
    expect(needsReference).toBe(false);
    texts.push(Buffer.from(kernel.chunk(chunkBytes)));
    position += bytesUsed;
    if (bytesUsed === 0 && wanted > list.length) break;
    wanted = bytesUsed === 0 ? 2 * wanted : size;
  }
  return Buffer.concat(texts);
}

/** The lines of a list as the decoder of the platform reads them, up to the last line end. */
function linesOf(list: Buffer, encoding: Utf16): Buffer {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(list);
  return Buffer.from(text.slice(0, text.lastIndexOf('\n') + 1));
}

function write(text: string, encoding: Utf16): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return encoding === 'utf-16le' ? bytes : bytes.swap16();
}

const encodings = fc.constantFrom<Utf16>('utf-16le', 'utf-16be');

const anyUnit = fc
  .integer({ min: 0x20, max: 0xffff })
  .map((unit) => String.fromCharCode(unit))
  .filter((unit) => unit !== ',' && unit !== '"');
/** Runs that fill a step of the kernel, ends of the ranges of one, two and three bytes, and halves of pairs. */
const words = fc.constantFrom(
  ...[
    'a@example.com',
    'a'.repeat(15),
    'a'.repeat(16),
    'a'.repeat(17),
    'Müller',
    'Иванова',
    'Ж'.repeat(8),
    'Ж'.repeat(9),
  ],
  ...['Ω', '田中太郎', '김민수', '😀', '😀😀', '\u007f', '\u0080', '\u07ff', '\u0800', '\ud7ff', '\ue000', '\uffff'],
  ...['\ud800', '\udbff', '\udc00', '\udfff', '\ud83d😀', '😀\ude00', '\ufeff', '\u2028', '\u0085', '\u0000'],
);
const cell = fc.array(fc.oneof({ arbitrary: words, weight: 4 }, anyUnit), { maxLength: 12 }).map((all) => all.join(''));
const lists = fc.array(cell, { maxLength: 12 }).map((cells) => cells.map((text) => `x,${text}\n`).join(''));

describe('a list in UTF-16', () => {
  it('is read as the platform decodes it, wherever its pieces end', () => {
    fc.assert(
      fc.property(
        lists,
        cell,
        encodings,
        fc.boolean(),
        fc.integer({ min: 1, max: 200 }),
        (lines, rest, encoding, isOdd, size) => {
          const list = Buffer.concat([write(lines + rest, encoding), Buffer.alloc(isOdd ? 1 : 0, 'x')]);
          expect(recordsOf(list, encoding, size).toString()).toBe(linesOf(list, encoding).toString());
        },
      ),
      { numRuns: randomCases(500) },
    );
  });

  it.each(['a', 'Ж', '田', '😀', 'aЖ田😀'])('fills the chunk, whatever a character takes: %s', (character) => {
    const line = `x,${character.repeat(7)}\r\n`;
    const list = write(line.repeat(Math.ceil(5_000_000 / (2 * line.length))), 'utf-16le');
    expect(recordsOf(list, 'utf-16le', list.length).equals(linesOf(list, 'utf-16le'))).toBe(true);
  });

  it('is read on after a batch that holds no more rows', () => {
    const list = write('x,я\n'.repeat(200_000), 'utf-16be');
    expect(recordsOf(list, 'utf-16be', list.length).equals(linesOf(list, 'utf-16be'))).toBe(true);
  });
});
