import fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';
import { compileKernel } from '../../../../../src/core/engine/fast/wasm/kernel-module';
import type { LinesByPartition } from '../../../../../src/core/engine/persons/lines/partition-lines';
import { KernelStore } from '../../../../../src/core/engine/persons/values/kernel-store';
import { PlainStore } from '../../../../../src/core/engine/persons/values/plain-store';
import type { ValueStore } from '../../../../../src/core/engine/persons/values/value-store';
import { inBase64 } from '../../../../../src/core/normalise/cell/digest';
import { anyCharacter } from '../../../../setup/any-character';
import { sha256 } from '../../../../sha256';

const kernel = compileKernel(inject('kernelPath'));
if (kernel === null) throw new Error('this machine cannot run the kernel');

const value = fc.oneof(
  fc.string(),
  fc.string({ unit: anyCharacter }).map((text) => text.toWellFormed()),
  fc.string({ minLength: 50, maxLength: 60 }),
);

type Cell = { readonly as: 'hash' | 'text' | 'digest'; readonly value: string; readonly kept: boolean };

const cell: fc.Arbitrary<Cell | null> = fc.option(
  fc.record({ as: fc.constantFrom('hash', 'text', 'digest'), value, kept: fc.boolean() }),
);

function add(store: ValueStore, one: Cell | null): number {
  if (one === null) return 0;
  const kept = one.kept && store.keepsMore;
  return one.as === 'digest' ? store.digest(sha256(one.value), kept) : store[one.as](one.value, kept);
}

function written(one: Cell | null): string {
  if (one === null) return '';
  return one.as === 'text' ? one.value : sha256(one.value);
}

function linesOf(store: ValueStore, rows: readonly (readonly (Cell | null)[])[], width: number): LinesByPartition {
  const cells = Uint32Array.from(rows.flatMap((row) => row.map((one) => add(store, one))));
  store.finish();
  return store.lines(cells, width);
}

describe.each([
  ['plainly', () => new PlainStore()],
  ['by the kernel', () => new KernelStore(kernel)],
] as const)('values that are hashed %s', (_, create: () => ValueStore) => {
  it('are the SHA-256 of their UTF-8 bytes, batch after batch', () => {
    const store = create();
    fc.assert(
      fc.property(fc.array(value, { maxLength: 30 }), (values) => {
        store.clear();
        const words = values.map((one) => store.hash(one, false));
        store.finish();
        expect(words.map((word) => store.hexOf(word))).toEqual(values.map(sha256));
      }),
    );
  });

  it('may be more than the kernel holds at a time', () => {
    const store = create();
    const words = Array.from({ length: 70_000 }, (_, i) => store.hash(`${i}@example.com`.padStart(50), false));
    store.finish();
    for (const i of [0, 1, 20_969, 20_970, 65_535, 65_536, 69_999]) {
      expect(store.hexOf(words[i] ?? 0)).toBe(sha256(`${i}@example.com`.padStart(50)));
    }
  });

  it('are in lines beside texts and existing digests', () => {
    const store = create();
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 20 }), (rows) => {
        store.clear();
        const { text, partitionEnds } = linesOf(store, rows, 3);
        const expected = rows.map((row) => `${row.map(written).join(',')}\n`).join('');
        expect([...Buffer.from(text)].sort()).toEqual([...Buffer.from(expected)].sort());
        expect(partitionEnds.at(-1)).toBe(text.length);
      }),
    );
  });
});

it('partitions lines as without the kernel', () => {
  const fast = new KernelStore(kernel);
  const plain = new PlainStore();
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 20 }), (rows) => {
      fast.clear();
      plain.clear();
      expect(linesOf(fast, rows, 2)).toEqual(linesOf(plain, rows, 2));
    }),
  );
});

it('keeps values for later batches while there is room', () => {
  const store = new KernelStore(kernel);
  const words: number[] = [];
  while (store.keepsMore) words.push(store.hash(`value ${words.length}`, true));
  expect(words.length).toBeGreaterThan(100_000);
  store.finish();
  store.clear();
  store.hash('another', false);
  store.finish();
  for (const i of [0, 1, words.length - 1]) expect(store.hexOf(words[i] ?? 0)).toBe(sha256(`value ${i}`));
});

it('writes Base64 of the bytes, not of their digits', () => {
  expect(inBase64('b4c9a289323b21a01c3e940f150eb9b8c542587f1abfd8f0e1cc1ffc5e475514')).toBe(
    'tMmiiTI7IaAcPpQPFQ65uMVCWH8av9jw4cwf/F5HVRQ=',
  );
});
