import { describe, expect, it } from 'vitest';
import type { HashTask } from '../../../src/core/engine/common/batch';
import { sha256 } from '../../sha256';
import { hashRecords } from './hash-rows-plainly';
import { EMAILS } from './hash-whole-list';

const SEVERAL: HashTask = { ...EMAILS, multiValue: true, rejects: 'with-values' };

describe('multi-value cells', () => {
  it('give a line for each value', async () => {
    const { digests, counts } = await hashRecords(SEVERAL, [['A@x.com; b@y.com,\nc@z.com'], ['d@x.com']]);
    expect(digests).toEqual(['a@x.com', 'b@y.com', 'c@z.com', 'd@x.com'].map(sha256));
    expect(counts).toMatchObject({ rows: 2, hashed: 4, ignoredCells: 0, rejected: {} });
  });

  it('are one value by default', async () => {
    const { digests, counts } = await hashRecords({ ...SEVERAL, multiValue: false }, [['a@x.com; b@y.com']]);
    expect(digests).toEqual([]);
    expect(counts).toMatchObject({ rows: 1, rejected: { 'invalid-email': 1 } });
  });

  it('reject their row only if none of the values is usable, by the reason of the first', async () => {
    const { counts, rejects } = await hashRecords(SEVERAL, [['n/a; a@x.com'], ['n/a; 4.9E+11'], ['']]);
    expect(counts).toMatchObject({
      rows: 3,
      hashed: 1,
      ignoredCells: 1,
      rejected: { 'invalid-email': 1, empty: 1 },
    });
    expect(rejects).toEqual([
      { row: 2, column: 0, reason: 'invalid-email', value: 'n/a' },
      { row: 3, column: 0, reason: 'invalid-email', value: 'n/a' },
      { row: 3, column: 0, reason: 'scientific-notation', value: ' 4.9E+11' },
      { row: 4, column: 0, reason: 'empty', value: '' },
    ]);
  });

  it('are read as phone numbers by the country of their row', async () => {
    const task: HashTask = { ...SEVERAL, userType: 'phone_hash', countryColumn: 1 };
    const { digests } = await hashRecords(task, [['030 901820 / 0171 2345678, +43 1 58801234', 'DE']]);
    expect(digests).toEqual(['4930901820', '491712345678', '43158801234'].map(sha256));
  });

  it('are never split for third-party IDs, which may hold anything', async () => {
    const task: HashTask = { ...SEVERAL, userType: 'custom_audience_third_party_id' };
    const { digests } = await hashRecords(task, [['a;b,c|d']]);
    expect(digests).toEqual([sha256('a;b,c|d')]);
  });

  it('may give far more values than their batch has cells, also for plain IDs', async () => {
    const ids = Array.from({ length: 1000 }, (_, i) => `38400000-8cf0-11bd-b23e-${String(i).padStart(12, '0')}`);
    const task: HashTask = { ...SEVERAL, userType: 'mobile_advertiser_id', plainIds: true };
    const { digestRecords: records, counts } = await hashRecords(task, [[ids.join(';')]]);
    expect(counts.hashed).toBe(1000);
    const bytes = Buffer.from(records);
    expect(bytes.length).toBe(1000 * 96);
    expect(ids.map((_, i) => bytes.toString('utf8', i * 96 + 32, i * 96 + 68))).toEqual(ids);
  });
});

describe('a header in the middle of a list', () => {
  const named: HashTask = { ...EMAILS, columns: [0, 1], columnNames: ['E-Mail', 'E-Mail 2'] };

  it('is recognised by its name, and is no invalid address', async () => {
    const { counts, rejects } = await hashRecords(named, [
      ['a@x.com', ''],
      [' E-Mail ', 'E-Mail 2'],
    ]);
    expect(counts).toMatchObject({ rows: 2, hashed: 1, rejected: { 'repeated-header': 1 } });
    expect(rejects.map(({ row, reason }) => [row, reason])).toEqual([
      [3, 'repeated-header'],
      [3, 'repeated-header'],
    ]);
  });

  it('is recognised after the byte order mark of a second, concatenated file', async () => {
    const { counts } = await hashRecords(named, [['\uFEFFE-Mail', 'E-Mail 2']]);
    expect(counts.rejected).toEqual({ 'repeated-header': 1 });
  });

  it('is the name of the same column, in the same letters; an empty name is none', async () => {
    const ids: HashTask = { ...named, userType: 'custom_audience_third_party_id', columnNames: ['ID', ''] };
    const { digests, counts } = await hashRecords(ids, [
      ['id', ''],
      ['x', 'ID'],
      ['ID', ''],
    ]);
    expect(digests).toEqual(['id', 'x', 'ID'].map(sha256));
    expect(counts.rejected).toEqual({ 'repeated-header': 1 });
  });
});
