import fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import {
  mergeRejects,
  RejectPacker,
  unpackRejects,
  withColumns,
} from '../../../../../src/core/engine/common/counts/packed-rejects';
import { REJECT_REASONS, type Reject } from '../../../../../src/shared/audience';

const REJECTS = fc.array(
  fc.record({
    row: fc.integer({ min: 1, max: 2 ** 32 - 1 }),
    column: fc.nat({ max: 16_383 }),
    reason: fc.constantFrom(...REJECT_REASONS),
  }),
  { maxLength: 200 },
);

function pack(rejects: readonly Reject[], withValues = false) {
  const packer = new RejectPacker(withValues);
  for (const { row, column, reason, value = '' } of rejects) packer.add(row, column, reason, value);
  return packer.finish();
}

describe('packed rejects', () => {
  it('come out as they went in', () => {
    fc.assert(
      fc.property(REJECTS, (rejects) => {
        expect([...unpackRejects(pack(rejects))]).toEqual(rejects);
      }),
    );
  });

  it('hold the raw cells only where the marketer asked for them', () => {
    const rejects = [{ row: 2, column: 0, reason: 'invalid-email', value: 'anna' }] as const;
    expect(pack(rejects).values).toBeNull();
    expect([...unpackRejects(pack(rejects, true))]).toEqual(rejects);
  });

  it('are told by the columns of the list where the records hold some of them only', () => {
    fc.assert(
      fc.property(REJECTS, (rejects) => {
        const columns = Array.from({ length: 16_384 }, (_, place) => 16_383 - place);
        const renamed = [...unpackRejects(withColumns(pack(rejects), columns))];
        expect(renamed).toEqual(rejects.map((reject) => ({ ...reject, column: 16_383 - reject.column })));
      }),
    );
  });

  it('are merged in the order of their rows', () => {
    const parts = [
      [3, 7],
      [1, 7],
    ].map((rows) => pack(rows.map((row) => ({ row, column: row, reason: 'empty' }))));
    expect([...unpackRejects(mergeRejects(parts))].map(({ row }) => row)).toEqual([1, 3, 7, 7]);
  });
});

it('uses the memory of the rejects before for the next ones', () => {
  const pack = () => {
    const packer = new RejectPacker(false);
    for (let row = 0; row < 100_000; row++) packer.add(row, 0, 'invalid-email', '');
    return packer.finish();
  };
  const first = pack();
  const made: number[] = [];
  vi.stubGlobal(
    'Uint32Array',
    new Proxy(Uint32Array, {
      construct: (target, given) => {
        made.push(Number(given[0]));
        return Reflect.construct(target, given);
      },
    }),
  );
  onTestFinished(() => void vi.unstubAllGlobals());
  const second = pack();
  expect(made).toEqual([]);
  expect([...second.words]).toEqual([...first.words]);
});
