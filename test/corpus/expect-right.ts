import { expect } from 'vitest';
import { sha256 } from '../sha256';
import type { HashedList } from './command-line';
import type { CorpusCase } from './corpus-case';

const DIGEST = /^[0-9a-f]{64}$/;

/** Checks all expectations of a case about `hash`; `inspect` is checked elsewhere. */
export function expectRight(hashed: HashedList, { values, refusable = [], counts, exitCode, says }: CorpusCase): void {
  const textOf = new Map(values.map((value) => [DIGEST.test(value) ? value : sha256(value), value]));
  const found = hashed.digests.map((digest) => textOf.get(digest) ?? `a digest of something else: ${digest}`);
  const mustBeFound = values.filter((value) => refusable !== 'all' && !refusable.includes(value));
  const mayBeMissing = values.filter((value) => !mustBeFound.includes(value) && !found.includes(value));
  expect([...found, ...mayBeMissing].sort(), hashed.stderr).toEqual([...values].sort());
  if (exitCode !== undefined) expect(hashed.exitCode, hashed.stderr).toBe(exitCode);
  else expect(hashed.exitCode === 0, `exit code ${hashed.exitCode}: ${hashed.stderr}`).toBe(found.length > 0);
  if (counts !== undefined) expect(hashed.counts).toMatchObject(counts);
  if (says !== undefined) expect(hashed.stderr).toMatch(says);
}
