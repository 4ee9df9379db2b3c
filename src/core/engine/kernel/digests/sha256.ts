import { LANE_BYTES, LANES, SCHEDULE } from '../layout';

/**
 * SHA-256 (FIPS 180-4) of eight short messages at once, one in each 32-bit lane of two vectors. Each round waits for the
 * one before it, so rounds of the two alternate: while one waits, the processor works on the other.
 */

/** Bytes of the lanes and of the schedule of one vector. */
const VECTOR_LANES: u32 = 4 * LANE_BYTES;
const VECTOR_SCHEDULE: u32 = 64 * 16;

/** Fractional parts of the cube roots of the first 64 primes. */
// biome-ignore format: eight in a row, as the standard prints them
const K = memory.data<u32>([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
]);

/** The digests in sequence. */
export const DIGESTS = memory.data(8 * 32, 16);

function rotr(x: v128, n: i32): v128 {
  return v128.or(i32x4.shr_u(x, n), i32x4.shl(x, 32 - n));
}

/** Converts between big-endian words and bytes. */
function swapBytes(x: v128): v128 {
  return i8x16.swizzle(x, i8x16(3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12));
}

/** Transposes four rows of four words; stores the new ones at `to`, `stride` bytes apart. */
function transpose(a: v128, b: v128, c: v128, d: v128, to: usize, stride: u32): void {
  const ab = i32x4.shuffle(a, b, 0, 4, 1, 5);
  const cd = i32x4.shuffle(c, d, 0, 4, 1, 5);
  const ab2 = i32x4.shuffle(a, b, 2, 6, 3, 7);
  const cd2 = i32x4.shuffle(c, d, 2, 6, 3, 7);
  v128.store(to, i64x2.shuffle(ab, cd, 0, 2));
  v128.store(to + stride, i64x2.shuffle(ab, cd, 1, 3));
  v128.store(to + 2 * stride, i64x2.shuffle(ab2, cd2, 0, 2));
  v128.store(to + 3 * stride, i64x2.shuffle(ab2, cd2, 1, 3));
}

/** The first words of the schedule are the messages themselves. */
function loadMessages(lanes: u32, schedule: u32): void {
  for (let part: u32 = 0; part < 4; part++) {
    const from = lanes + part * 16;
    transpose(
      swapBytes(v128.load(from, 0)),
      swapBytes(v128.load(from, 64)),
      swapBytes(v128.load(from, 128)),
      swapBytes(v128.load(from, 192)),
      schedule + part * 64,
      16,
    );
  }
}

/** Computes the four words of the schedule sixteen rounds after those at `from`. */
function expandSchedule(from: u32): void {
  for (let at = from; at < from + 4 * 16; at += 16) {
    const w1 = v128.load(at, 1 * 16);
    const w14 = v128.load(at, 14 * 16);
    const s0 = v128.xor(v128.xor(rotr(w1, 7), rotr(w1, 18)), i32x4.shr_u(w1, 3));
    const s1 = v128.xor(v128.xor(rotr(w14, 17), rotr(w14, 19)), i32x4.shr_u(w14, 10));
    const sum = i32x4.add(i32x4.add(v128.load(at, 0), s0), i32x4.add(v128.load(at, 9 * 16), s1));
    v128.store(at, sum, 16 * 16);
  }
}

/** `kw` is the sum of the constant and the schedule word of the round. */
function t1(e: v128, f: v128, g: v128, h: v128, kw: v128): v128 {
  const sum = v128.xor(v128.xor(rotr(e, 6), rotr(e, 11)), rotr(e, 25));
  const choice = v128.bitselect(f, g, e);
  // Adds the operands known earliest first, since each round depends on the one before.
  return i32x4.add(i32x4.add(i32x4.add(h, kw), choice), sum);
}

/** `ab` and `bc`: where a differs from b, and b from c, which the round before knows. */
function t2(a: v128, b: v128, ab: v128, bc: v128): v128 {
  const sum = v128.xor(v128.xor(rotr(a, 2), rotr(a, 13)), rotr(a, 22));
  return i32x4.add(sum, v128.xor(b, v128.and(ab, bc)));
}

/** Hashes the messages in `LANES` into `DIGESTS`. */
export function hashLanes(): void {
  loadMessages(LANES, SCHEDULE);
  loadMessages(LANES + VECTOR_LANES, SCHEDULE + VECTOR_SCHEDULE);
  let a = i32x4.splat(0x6a09e667);
  let b = i32x4.splat(0xbb67ae85);
  let c = i32x4.splat(0x3c6ef372);
  let d = i32x4.splat(0xa54ff53a);
  let e = i32x4.splat(0x510e527f);
  let f = i32x4.splat(0x9b05688c);
  let g = i32x4.splat(0x1f83d9ab);
  let h = i32x4.splat(0x5be0cd19);
  let ab = v128.xor(a, b);
  let bc = v128.xor(b, c);
  let a2 = a;
  let b2 = b;
  let c2 = c;
  let d2 = d;
  let e2 = e;
  let f2 = f;
  let g2 = g;
  let h2 = h;
  let ab2 = ab;
  let bc2 = bc;
  for (let round: u32 = 0; round < 64; round += 4) {
    const k = K + (round << 2);
    const w = SCHEDULE + (round << 4);
    const w2 = SCHEDULE + VECTOR_SCHEDULE + (round << 4);
    if (round < 48) {
      expandSchedule(w);
      expandSchedule(w2);
    }
    // Four unrolled rounds: the variables rotate their roles, so no value moves.
    h = t1(e, f, g, h, i32x4.add(v128.load32_splat(k, 0), v128.load(w, 0)));
    d = i32x4.add(d, h);
    ab = v128.xor(a, b);
    h = i32x4.add(h, t2(a, b, ab, bc));
    h2 = t1(e2, f2, g2, h2, i32x4.add(v128.load32_splat(k, 0), v128.load(w2, 0)));
    d2 = i32x4.add(d2, h2);
    ab2 = v128.xor(a2, b2);
    h2 = i32x4.add(h2, t2(a2, b2, ab2, bc2));
    g = t1(d, e, f, g, i32x4.add(v128.load32_splat(k, 4), v128.load(w, 16)));
    c = i32x4.add(c, g);
    bc = v128.xor(h, a);
    g = i32x4.add(g, t2(h, a, bc, ab));
    g2 = t1(d2, e2, f2, g2, i32x4.add(v128.load32_splat(k, 4), v128.load(w2, 16)));
    c2 = i32x4.add(c2, g2);
    bc2 = v128.xor(h2, a2);
    g2 = i32x4.add(g2, t2(h2, a2, bc2, ab2));
    f = t1(c, d, e, f, i32x4.add(v128.load32_splat(k, 8), v128.load(w, 32)));
    b = i32x4.add(b, f);
    ab = v128.xor(g, h);
    f = i32x4.add(f, t2(g, h, ab, bc));
    f2 = t1(c2, d2, e2, f2, i32x4.add(v128.load32_splat(k, 8), v128.load(w2, 32)));
    b2 = i32x4.add(b2, f2);
    ab2 = v128.xor(g2, h2);
    f2 = i32x4.add(f2, t2(g2, h2, ab2, bc2));
    e = t1(b, c, d, e, i32x4.add(v128.load32_splat(k, 12), v128.load(w, 48)));
    a = i32x4.add(a, e);
    bc = v128.xor(f, g);
    e = i32x4.add(e, t2(f, g, bc, ab));
    e2 = t1(b2, c2, d2, e2, i32x4.add(v128.load32_splat(k, 12), v128.load(w2, 48)));
    a2 = i32x4.add(a2, e2);
    bc2 = v128.xor(f2, g2);
    e2 = i32x4.add(e2, t2(f2, g2, bc2, ab2));
    const halfA = a;
    const halfB = b;
    const halfC = c;
    const halfD = d;
    a = e;
    b = f;
    c = g;
    d = h;
    e = halfA;
    f = halfB;
    g = halfC;
    h = halfD;
    const halfA2 = a2;
    const halfB2 = b2;
    const halfC2 = c2;
    const halfD2 = d2;
    a2 = e2;
    b2 = f2;
    c2 = g2;
    d2 = h2;
    e2 = halfA2;
    f2 = halfB2;
    g2 = halfC2;
    h2 = halfD2;
  }
  storeDigests(<u32>DIGESTS, a, b, c, d, e, f, g, h);
  storeDigests(<u32>DIGESTS + 4 * 32, a2, b2, c2, d2, e2, f2, g2, h2);
}

/** Stores the digests of one vector at `to`. */
function storeDigests(to: u32, a: v128, b: v128, c: v128, d: v128, e: v128, f: v128, g: v128, h: v128): void {
  transpose(
    swapBytes(i32x4.add(a, i32x4.splat(0x6a09e667))),
    swapBytes(i32x4.add(b, i32x4.splat(0xbb67ae85))),
    swapBytes(i32x4.add(c, i32x4.splat(0x3c6ef372))),
    swapBytes(i32x4.add(d, i32x4.splat(0xa54ff53a))),
    to,
    32,
  );
  transpose(
    swapBytes(i32x4.add(e, i32x4.splat(0x510e527f))),
    swapBytes(i32x4.add(f, i32x4.splat(0x9b05688c))),
    swapBytes(i32x4.add(g, i32x4.splat(0x1f83d9ab))),
    swapBytes(i32x4.add(h, i32x4.splat(0x5be0cd19))),
    to + 16,
    32,
  );
}
