import { describe, expect, it } from 'vitest';
import { PartsWriter } from '../../../../src/core/person-file/write/write-parts';
import { sha256 } from '../../../sha256';

async function write(texts: readonly string[], limits: { maxRows: number | null; maxBytes: number | null }) {
  const files: string[] = [];
  const writer = new PartsWriter(Buffer.from('head\n'), limits, async (part) => {
    files[part - 1] = '';
    return {
      write: async (chunk) => {
        files[part - 1] += Buffer.from(chunk).toString();
      },
    };
  });
  for (const text of texts) await writer.write(Buffer.from(text), text.split('\n').length - 1);
  return { files, parts: await writer.finish() };
}

const NO_LIMIT = { maxRows: null, maxBytes: null };

describe('a file of a platform', () => {
  it('is one, with its header, below the limits', async () => {
    const { files, parts } = await write(['a\nb\n', 'c\n'], NO_LIMIT);
    expect(files).toEqual(['head\na\nb\nc\n']);
    expect(parts).toEqual([{ part: 1, lines: 3, bytes: 11, sha256: sha256('head\na\nb\nc\n') }]);
  });

  it('is split above the maximum of rows, each part with the header', async () => {
    const { files, parts } = await write(['a\nb\nc\n', 'd\ne\n'], { maxRows: 2, maxBytes: null });
    expect(files).toEqual(['head\na\nb\n', 'head\nc\nd\n', 'head\ne\n']);
    expect(parts.map(({ lines }) => lines)).toEqual([2, 2, 1]);
  });

  it('is split above the maximum of bytes, never within a line', async () => {
    const { files } = await write(['aaa\nbbb\nccc\n'], { maxRows: null, maxBytes: 13 });
    expect(files).toEqual(['head\naaa\nbbb\n', 'head\nccc\n']);
  });

  it('without people is a header', async () => {
    expect((await write([], NO_LIMIT)).files).toEqual(['head\n']);
  });

  it('refuses a line that no file can hold', async () => {
    await expect(write(['a line too long\n'], { maxRows: null, maxBytes: 8 })).rejects.toThrow('longer than a file');
  });
});
