import { describe, expect, it } from 'vitest';
import type { HashTask } from '../../../../src/core/engine/common/batch';
import { sha256 } from '../../../sha256';
import { hashRecords } from '../hash-rows-plainly';
import { EMAILS } from '../hash-whole-list';

describe('hashing rows', () => {
  it('gives the digest of each normalised cell, in the order of the rows', async () => {
    const { digests, counts, rejects } = await hashRecords(EMAILS, [['B@example.com'], [' a@example.com ']]);
    expect(digests).toEqual([sha256('b@example.com'), sha256('a@example.com')]);
    expect(counts).toMatchObject({ rows: 2, hashed: 2, rejected: {} });
    expect(rejects).toEqual([]);
  });

  it('passes a digest through, in lower case', async () => {
    const { digests, counts } = await hashRecords(EMAILS, [[sha256('x').toUpperCase()]]);
    expect(digests).toEqual([sha256('x')]);
    expect(counts).toMatchObject({ hashed: 1, alreadyHashed: 1 });
  });

  it('makes a line of each filled cell of several columns; empty extra cells are no errors', async () => {
    const task = { ...EMAILS, columns: [0, 2] };
    const { digests, counts, rejects } = await hashRecords(task, [
      ['a@example.com', 'no', 'b@example.com'],
      ['', 'no', 'c@example.com'],
    ]);
    expect(digests).toHaveLength(3);
    expect(counts).toMatchObject({ rows: 2, hashed: 3, ignoredCells: 0, rejected: {} });
    expect(rejects).toEqual([]);
  });

  it('rejects a row only if none of its cells is usable, by the reason of its first filled cell', async () => {
    const task = { ...EMAILS, columns: [0, 1] };
    const { counts, rejects } = await hashRecords(task, [
      ['', ''],
      ['', 'nope'],
      ['nope', 'd@example.com'],
    ]);
    expect(counts).toMatchObject({ rows: 3, hashed: 1, ignoredCells: 1, rejected: { empty: 1, 'invalid-email': 1 } });
    expect(rejects).toEqual([
      { row: 2, column: 0, reason: 'empty' },
      { row: 3, column: 1, reason: 'invalid-email' },
      { row: 4, column: 0, reason: 'invalid-email' },
    ]);
  });

  it('rejects a row that is shorter than its mapping as empty, and an overlong one as too long', async () => {
    const { counts } = await hashRecords({ ...EMAILS, columns: [3] }, [['a@example.com'], null]);
    expect(counts.rejected).toEqual({ empty: 1, 'too-long': 1 });
  });

  it('attaches raw values to rejects only on request', async () => {
    const { rejects } = await hashRecords(EMAILS, [['nope']]);
    expect(rejects).toEqual([{ row: 2, column: 0, reason: 'invalid-email' }]);
    const asked = await hashRecords({ ...EMAILS, rejects: 'with-values' }, [['nope']]);
    expect(asked.rejects).toEqual([{ row: 2, column: 0, reason: 'invalid-email', value: 'nope' }]);
  });

  it('reads a phone number by the country of its row, then by the default; an unknown country confirms nothing', async () => {
    const task: HashTask = { ...EMAILS, userType: 'phone_hash', countryColumn: 1, defaultCountry: 'DE' };
    const { digests, counts } = await hashRecords(task, [
      ['020 7946 0958', 'GB'],
      ['030 901820', ''],
      ['030 901820', 'Atlantis'],
    ]);
    expect(digests).toEqual([sha256('442079460958'), sha256('4930901820'), sha256('30901820')]);
    expect(counts.unverified).toBe(1);
  });

  it('keeps a plain ID after its digest, and refuses one that does not fit', async () => {
    const task: HashTask = { ...EMAILS, userType: 'custom_audience_third_party_id', plainIds: true };
    const { digestRecords: records, counts } = await hashRecords(task, [['Kd-42'], ['x'.repeat(257)]]);
    const record = Buffer.from(records);
    expect(record.subarray(0, 32).toString('hex')).toBe(sha256('Kd-42'));
    expect(record.subarray(32).toString('utf8').replaceAll('\0', '')).toBe('Kd-42');
    expect(counts.rejected).toEqual({ 'too-long': 1 });
  });
});
