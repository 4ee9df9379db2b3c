const LF = 10;

/** Lines are ordered by so many first bytes, and compared only if these are equal. */
const KEY_BYTES = 5;

/** Whole numbers up to this one are exact. */
const EXACT = 2 ** 53;

/** Sorts complete lines by their bytes and removes duplicates. Anything after the last LF is ignored. */
export function sortUniqueLines(text: Uint8Array): { readonly text: Uint8Array<ArrayBuffer>; readonly lines: number } {
  const bytes = Buffer.from(text.buffer, text.byteOffset, text.length);
  const starts = startsOfLines(bytes);
  const order = uniqueInOrder(bytes, starts);
  const sorted = new Uint8Array(order.reduce((sum, line) => sum + lengthOf(starts, line), 0));
  let end = 0;
  for (const line of order) {
    const start = starts[line] ?? 0;
    const length = lengthOf(starts, line);
    sorted.set(bytes.subarray(start, start + length), end);
    end += length;
  }
  return { text: sorted, lines: order.length };
}

/** Start of each line, and end of the last. */
function startsOfLines(bytes: Buffer): readonly number[] {
  const starts = [0];
  for (let end = bytes.indexOf(LF); end >= 0; end = bytes.indexOf(LF, end + 1)) starts.push(end + 1);
  return starts;
}

/** With its LF. */
function lengthOf(starts: readonly number[], line: number): number {
  return (starts[line + 1] ?? 0) - (starts[line] ?? 0);
}

/**
 * Key and index of a line form one number: sorting numbers is many times faster than comparing lines. Only lines with
 * equal keys are compared.
 */
function uniqueInOrder(bytes: Buffer, starts: readonly number[]): readonly number[] {
  const lines = starts.length - 1;
  const numbers = 2 ** Math.ceil(Math.log2(lines + 1));
  const scale = Math.min(1, EXACT / numbers / 2 ** (8 * KEY_BYTES));
  const keys = new Float64Array(lines);
  for (let line = 0; line < lines; line++) {
    keys[line] = Math.floor(keyOf(bytes, starts[line] ?? 0, starts[line + 1] ?? 0) * scale) * numbers + line;
  }
  keys.sort();
  const compare = (a: number, b: number) => compareLines(bytes, starts, a, b);
  const order: number[] = [];
  for (let first = 0; first < lines; ) {
    const key = Math.floor((keys[first] ?? 0) / numbers);
    let next = first + 1;
    while (next < lines && Math.floor((keys[next] ?? 0) / numbers) === key) next++;
    if (next === first + 1) order.push((keys[first] ?? 0) % numbers);
    else pushUnique(order, Array.from(keys.subarray(first, next), (item) => item % numbers).sort(compare), compare);
    first = next;
  }
  return order;
}

function keyOf(bytes: Buffer, start: number, end: number): number {
  let key = 0;
  for (let at = start; at < start + KEY_BYTES; at++) key = key * 256 + (at < end - 1 ? (bytes[at] ?? 0) : 0);
  return key;
}

function compareLines(bytes: Buffer, starts: readonly number[], a: number, b: number): number {
  const [startA = 0, endA = 0] = [starts[a], starts[a + 1]];
  const [startB = 0, endB = 0] = [starts[b], starts[b + 1]];
  return bytes.compare(bytes, startB, endB - 1, startA, endA - 1);
}

function pushUnique(order: number[], sorted: readonly number[], compare: (a: number, b: number) => number): void {
  sorted.forEach((line, index) => {
    const before = sorted[index - 1];
    if (before === undefined || compare(before, line) !== 0) order.push(line);
  });
}
