/** A compound file, as Excel wrote them before 2007, with one directory sector that names one part. */
export function compoundFile(part: string): Buffer {
  const file = Buffer.alloc(1536);
  file.write('d0cf11e0a1b11ae1', 'hex');
  file.writeUInt16LE(9, 30);
  file.writeUInt32LE(1, 48);
  file.write(part, 1024 + 128, 'utf16le');
  return file;
}
