import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { asarArchive } from '../../../tools/electron-runtime/asar';

const headerSchema = z.object({ files: z.record(z.string(), z.object({ size: z.number(), offset: z.string() })) });

/** Reads an archive as Electron does: the header's length, the header, then a file at its offset after the header. */
function fileIn(archive: Buffer, name: string): string | null {
  const headerPickleSize = archive.readUInt32LE(4);
  const header = headerSchema.parse(JSON.parse(archive.toString('utf8', 16, 16 + archive.readUInt32LE(12))));
  const entry = header.files[name];
  if (entry === undefined) return null;
  const start = 8 + headerPickleSize + Number(entry.offset);
  return archive.toString('utf8', start, start + entry.size);
}

describe('an asar archive', () => {
  it('returns every file, even if a name or a text is not ASCII', () => {
    const files = { 'package.json': '{}', 'größe.txt': 'Zürich\n', 'empty.txt': '', 'main.mjs': 'run();\n' };
    const archive = asarArchive(files);
    for (const [name, text] of Object.entries(files)) expect(fileIn(archive, name)).toBe(text);
    expect(fileIn(archive, 'absent')).toBeNull();
  });

  it('pads its header to four bytes, whatever its length', () => {
    for (const name of ['a', 'ab', 'abc', 'abcd']) {
      const archive = asarArchive({ [name]: 'x' });
      const headerPickleSize = archive.readUInt32LE(4);
      expect(headerPickleSize % 4).toBe(0);
      expect(archive.readUInt32LE(8)).toBe(headerPickleSize - 4);
      expect(archive.length).toBe(8 + headerPickleSize + 1);
    }
  });
});
