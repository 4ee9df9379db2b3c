import type { Random } from '../random';

/** Bytes and texts with a meaning for one of the readers. */
const TOKENS: readonly Buffer[] = [
  '"',
  "'",
  '\n',
  '\r',
  '\r\n',
  ',',
  ';',
  '\t',
  '|',
  '\0',
  '\uFEFF',
  '<row>',
  '</row>',
  '<c t="s"><v>99999999</v></c>',
  '<c r="XFD1048576"><v>1</v></c>',
  '<row r="1048576"/>',
  '<!DOCTYPE x>',
  '<![CDATA[',
  ']]>',
  '<!--',
  '&#0;',
  '&amp',
  '_x0000_',
  '1E+308',
  'sep=;\n',
].map((text) => Buffer.from(text));
const NUMBERS: readonly Buffer[] = ['00', 'ff', 'ffff', '0000', 'ffffffff', '7fffffff', '80000000', 'fffe', 'feff'].map(
  (hex) => Buffer.from(hex, 'hex'),
);

/** Makes some small changes anywhere; `others` supply inserted pieces. */
export function spoil(content: Buffer, others: readonly Buffer[], random: Random): Buffer {
  let spoilt = content;
  for (let changes = 1 + random.below(6); changes > 0; changes--) spoilt = spoilOnce(spoilt, others, random);
  return spoilt;
}

function spoilOnce(content: Buffer, others: readonly Buffer[], random: Random): Buffer {
  const at = random.below(content.length + 1);
  const length = Math.min(content.length - at, random.below(random.chance(0.8) ? 8 : 4_000));
  const part = content.subarray(at, at + length);
  switch (random.below(8)) {
    case 0:
      return put(content, at, 1, Buffer.from([(content[at] ?? 0) ^ (1 << random.below(8))]));
    case 1:
      return put(content, at, 0, random.pick(TOKENS));
    case 2: {
      const number = random.pick(NUMBERS);
      return put(content, at, number.length, number);
    }
    case 3:
      return put(content, at, length, Buffer.alloc(0));
    case 4:
      return put(content, at, 0, Buffer.concat(Array.from({ length: 1 + random.below(20) }, () => part)));
    case 5: {
      const other = random.pick(others);
      const from = random.below(other.length);
      return put(content, at, length, other.subarray(from, from + random.below(2_000)));
    }
    case 6:
      return put(content, at, length, Buffer.from(part).reverse());
    default:
      return random.chance(0.3) ? content.subarray(0, at) : put(content, at, 0, random.pick(NUMBERS));
  }
}

function put(content: Buffer, at: number, length: number, what: Uint8Array): Buffer {
  return Buffer.concat([content.subarray(0, at), what, content.subarray(at + length)]);
}
