import { crc32, deflateRawSync } from 'node:zlib';

/** A false value about a member; in the directory unless noted otherwise. */
export type MemberLie =
  | { readonly kind: 'flags'; readonly bits: number }
  | { readonly kind: 'method'; readonly method: number }
  | { readonly kind: 'checksum' }
  | { readonly kind: 'bytes'; readonly add: number }
  | { readonly kind: 'packed bytes'; readonly add: number }
  | { readonly kind: 'place'; readonly add: number }
  | { readonly kind: 'sizes in the header only' }
  | { readonly kind: 'name in the header'; readonly name: string }
  /** Sizes after the data, as in a streamed archive. */
  | { readonly kind: 'descriptor'; readonly signed: boolean; readonly add: number }
  /** 64-bit sizes in an extra field of this many bytes, which may hold something else, too. */
  | { readonly kind: 'zip64'; readonly add: number; readonly fieldBytes: number }
  | { readonly kind: 'extra field'; readonly id: number; readonly says: number; readonly holds: number }
  | { readonly kind: 'cut'; readonly keep: number }
  /** Points to the data of the first member. */
  | { readonly kind: 'overlaps the first' }
  | { readonly kind: 'listed twice' };

export interface Member {
  readonly name: string;
  readonly content: Uint8Array;
  readonly stored: boolean;
  readonly lies: readonly MemberLie[];
}

export interface End {
  readonly comment: string;
  readonly addEntries: number;
  readonly addBytes: number;
  readonly addPlace: number;
  /** 64-bit offsets, as in archives beyond 4 GiB. */
  readonly zip64: 'none' | 'sound' | 'elsewhere' | 'of another size';
}

export const SOUND_END: End = { comment: '', addEntries: 0, addBytes: 0, addPlace: 0, zip64: 'none' };

const UTF8_NAME = 0x800;
const DESCRIPTOR = 0x8;
const MAX_32 = 0xffffffff;

type LieOf<Kind extends MemberLie['kind']> = Extract<MemberLie, { readonly kind: Kind }>;

function lieOf<Kind extends MemberLie['kind']>({ lies }: Member, kind: Kind): LieOf<Kind> | undefined {
  return lies.find((lie): lie is LieOf<Kind> => lie.kind === kind);
}

/** Writes an archive with valid structure, which may lie in each of its fields. */
export function writeZip(members: readonly Member[], end: End = SOUND_END): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let place = 0;
  for (const member of members) {
    const overlaps = lieOf(member, 'overlaps the first') !== undefined && place > 0;
    const { local, listed } = writeMember(member, overlaps ? 0 : place);
    directory.push(listed);
    if (lieOf(member, 'listed twice') !== undefined) directory.push(listed);
    if (overlaps) continue;
    parts.push(local);
    place += local.length;
  }
  const table = Buffer.concat(directory);
  return Buffer.concat([...parts, table, ...writeEnd(directory.length, table.length, place, end)]);
}

function writeMember(member: Member, place: number): { readonly local: Buffer; readonly listed: Buffer } {
  const { content, stored } = member;
  const whole = stored ? Buffer.from(content) : deflateRawSync(content);
  const data = whole.subarray(0, lieOf(member, 'cut')?.keep ?? whole.length);
  const descriptor = lieOf(member, 'descriptor');
  const onlyInHeader = lieOf(member, 'sizes in the header only') !== undefined;
  const zip64 = lieOf(member, 'zip64');
  const sizes = {
    checksum: (crc32(content) ^ (lieOf(member, 'checksum') === undefined ? 0 : 1)) >>> 0,
    packed: clamped(data.length + (lieOf(member, 'packed bytes')?.add ?? 0)),
    bytes: clamped(content.length + (lieOf(member, 'bytes')?.add ?? 0)),
  };
  const true32 = { checksum: crc32(content), packed: data.length, bytes: content.length };
  const none = { checksum: 0, packed: 0, bytes: 0 };
  const name = Buffer.from(member.name);
  const headerName = Buffer.from(lieOf(member, 'name in the header')?.name ?? member.name);
  const extra = Buffer.concat([
    ...(zip64 === undefined ? [] : [zip64Field(content.length, data.length, zip64)]),
    ...member.lies.flatMap((lie) => (lie.kind === 'extra field' ? [extraField(lie)] : [])),
  ]);
  const listedSizes = onlyInHeader ? none : zip64 === undefined ? sizes : { ...sizes, packed: MAX_32, bytes: MAX_32 };
  const common = (written: typeof sizes) => commonFields(member, written, descriptor !== undefined);
  const local = Buffer.concat([
    Buffer.from('504b0304', 'hex'),
    common(descriptor === undefined ? true32 : none),
    words(headerName.length, 0),
    headerName,
    data,
    ...(descriptor === undefined ? [] : [writeDescriptor(true32, descriptor)]),
  ]);
  const listed = Buffer.concat([
    Buffer.from('504b01021400', 'hex'),
    common(listedSizes),
    words(name.length, extra.length, 0, 0, 0),
    longs(0, clamped(place + (lieOf(member, 'place')?.add ?? 0))),
    name,
    extra,
  ]);
  return { local, listed };
}

function commonFields(member: Member, sizes: { checksum: number; packed: number; bytes: number }, streamed: boolean) {
  const bits = UTF8_NAME ^ (lieOf(member, 'flags')?.bits ?? 0) ^ (streamed ? DESCRIPTOR : 0);
  const method = lieOf(member, 'method')?.method ?? (member.stored ? 0 : 8);
  return Buffer.concat([words(20, bits, method, 0, 0), longs(sizes.checksum, sizes.packed, sizes.bytes)]);
}

function writeDescriptor(
  { checksum, packed, bytes }: { checksum: number; packed: number; bytes: number },
  { signed, add }: LieOf<'descriptor'>,
): Buffer {
  return Buffer.concat([Buffer.from(signed ? '504b0708' : '', 'hex'), longs(checksum, packed, clamped(bytes + add))]);
}

function zip64Field(bytes: number, packed: number, { add, fieldBytes }: LieOf<'zip64'>): Buffer {
  const field = Buffer.alloc(16);
  field.writeBigUInt64LE(BigInt(Math.max(0, bytes + add)), 0);
  field.writeBigUInt64LE(BigInt(packed), 8);
  return Buffer.concat([words(1, fieldBytes), field.subarray(0, fieldBytes)]);
}

function extraField({ id, says, holds }: LieOf<'extra field'>): Buffer {
  return Buffer.concat([words(id, says), Buffer.alloc(holds, 1)]);
}

function writeEnd(entries: number, bytes: number, place: number, end: End): readonly Buffer[] {
  const declared = {
    entries: Math.max(0, entries + end.addEntries),
    bytes: clamped(bytes + end.addBytes),
    place: clamped(place + end.addPlace),
  };
  const comment = Buffer.from(end.comment);
  const big = end.zip64 === 'none' ? [] : zip64End(declared, place + bytes, end.zip64);
  const { entries: count, ...at } = end.zip64 === 'none' ? declared : { entries: 0xffff, bytes: MAX_32, place: MAX_32 };
  return [
    ...big,
    Buffer.from('504b0506', 'hex'),
    words(0, 0, count & 0xffff, count & 0xffff),
    longs(at.bytes, at.place),
    words(comment.length & 0xffff),
    comment,
  ];
}

function zip64End(
  { entries, bytes, place }: { entries: number; bytes: number; place: number },
  recordAt: number,
  how: End['zip64'],
): readonly Buffer[] {
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(how === 'of another size' ? 2n ** 63n : 44n, 4);
  record.writeBigUInt64LE(BigInt(entries), 24);
  record.writeBigUInt64LE(BigInt(entries), 32);
  record.writeBigUInt64LE(BigInt(bytes), 40);
  record.writeBigUInt64LE(BigInt(place), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(how === 'elsewhere' ? 2n ** 53n : BigInt(recordAt), 8);
  locator.writeUInt32LE(1, 16);
  return [record, locator];
}

function clamped(value: number): number {
  return Math.min(MAX_32, Math.max(0, value));
}

function words(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(2 * values.length);
  values.forEach((value, i) => void buffer.writeUInt16LE(value & 0xffff, 2 * i));
  return buffer;
}

function longs(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(4 * values.length);
  values.forEach((value, i) => void buffer.writeUInt32LE(value, 4 * i));
  return buffer;
}
