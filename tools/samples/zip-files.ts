import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  /** Bytes for a name that is not UTF-8. */
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  /** False values for the archive to declare. */
  readonly lie?: {
    readonly bytes?: number;
    readonly checksum?: number;
    readonly flags?: number;
    readonly method?: number;
  };
  /** Further bytes that the archive counts as packed data. */
  readonly behind?: Uint8Array;
}

const UTF8_NAME = 0x800;

/** Builds a ZIP archive byte by byte, so that it can also be malformed. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const header = headerOf(part);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), header.common, lengths(header.name, 2), header.name]);
    locals.push(local, header.data);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const version = Buffer.from([20, 0]);
    const found = Buffer.concat([version, header.common, lengths(header.name, 2), place, header.name]);
    central.push(Buffer.concat([Buffer.from('504b0102', 'hex'), found]));
    offset += local.length + header.data.length;
  }
  const directory = Buffer.concat(central);
  return Buffer.concat([...locals, directory, endOf(parts.length, directory.length, offset)]);
}

function headerOf({ name, content, stored = false, lie = {}, behind = Buffer.alloc(0) }: ZipPart) {
  const bytes = Buffer.from(content);
  const data = Buffer.concat([stored ? bytes : deflateRawSync(bytes), behind]);
  const common = Buffer.alloc(22);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(lie.flags ?? UTF8_NAME, 2);
  common.writeUInt16LE(lie.method ?? (stored ? 0 : 8), 4);
  common.writeUInt32LE(lie.checksum ?? crc32(bytes), 10);
  common.writeUInt32LE(data.length, 14);
  common.writeUInt32LE(lie.bytes ?? bytes.length, 18);
  return { common, data, name: Buffer.from(name) };
}

/** Length of the name, and of the empty extra field. */
function lengths(name: Buffer, extraBytes: number): Buffer {
  const buffer = Buffer.alloc(2 + extraBytes);
  buffer.writeUInt16LE(name.length, 0);
  return buffer;
}

function endOf(entries: number, directoryBytes: number, directoryAt: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries & 0xffff, 8);
  end.writeUInt16LE(entries & 0xffff, 10);
  end.writeUInt32LE(directoryBytes, 12);
  end.writeUInt32LE(directoryAt, 16);
  return end;
}
