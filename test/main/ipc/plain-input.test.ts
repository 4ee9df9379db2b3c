import { describe, expect, it } from 'vitest';
import { isPlainInput } from '../../../src/main/ipc/plain-input';

const nested = (depth: number, around: (inner: unknown) => unknown): unknown =>
  depth === 0 ? 1 : around(nested(depth - 1, around));

describe('an input of a request', () => {
  it.each([
    ['a text', 'x'],
    ['nothing', null],
    ['lists within objects', { lists: [{ id: 'x', mappings: [{ columns: [0, 1] }] }] }],
    ['as many lists as there may be', Array.from({ length: 1_000 }, () => ({ columns: Array(500).fill(0) }))],
  ])('is plain where it is %s', (_, input) => {
    expect(isPlainInput(structuredClone(input))).toBe(true);
  });

  it.each([
    ['a map', new Map([['a', 1]])],
    ['a typed array', [new Uint8Array(4)]],
    ['a date', { at: new Date() }],
    ['a boxed text', { id: new String('x') }],
    ['an array of holes', { columns: Object.assign([], { 4294967294: 0 }) }],
    ['an array with a name of its own', Object.assign([1], { length: 1, id: 'x' })],
    ['an object with a length that is no number', { id: { length: { toString: null, valueOf: null } } }],
    ['deep', nested(2_000, (inner) => [inner])],
    // A few hundred bytes in transit, but 2³⁰ values for whoever traverses them.
    ['one array many times over', { lists: nested(30, (inner) => [inner, inner]) }],
    ['one long array many times over', nested(5, (inner) => Array(100).fill(inner))],
  ])('is not plain where it is %s', (_, input) => {
    expect(isPlainInput(structuredClone(input))).toBe(false);
  });

  it('is not plain if it is circular', () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(isPlainInput(structuredClone(circle))).toBe(false);
  });
});
