/**
 * An asar archive (Electron's archive format) of a few text files at its top level: two Chromium pickles (the size of
 * the header, then the header as length-prefixed JSON padded to 4 bytes), then the files in sequence.
 */
export function asarArchive(files: Readonly<Record<string, string>>): Buffer {
  const contents = Object.values(files).map((text) => Buffer.from(text));
  const entries: Record<string, { size: number; offset: string }> = {};
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const size = Buffer.byteLength(text);
    entries[name] = { size, offset: String(offset) };
    offset += size;
  }
  const header = Buffer.from(JSON.stringify({ files: entries }));
  const padding = Buffer.alloc((4 - (header.length % 4)) % 4);
  const paddedSize = header.length + padding.length;
  return Buffer.concat([uint32s(4, paddedSize + 8, paddedSize + 4, header.length), header, padding, ...contents]);
}

function uint32s(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  values.forEach((value, index) => {
    bytes.writeUInt32LE(value, 4 * index);
  });
  return bytes;
}
