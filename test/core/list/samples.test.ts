import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { chooseMapping } from '../../../src/core/list/columns/choose-mapping';
import { openList } from '../../../src/core/list/open-list';
import { collect } from './temp-lists';

const SAMPLES = fileURLToPath(new URL('../../../samples', import.meta.url));

describe('the sample lists', () => {
  it.each([
    [
      'customers-de.csv',
      { encoding: 'windows-1252', delimiter: ';', header: true },
      { userType: 'email_hash', columns: [3] },
    ],
    [
      'newsletter.csv',
      { encoding: 'utf-8', bomBytes: 3, delimiter: ',', header: true },
      { userType: 'email_hash', columns: [0] },
    ],
    [
      'shop-export.tsv',
      { encoding: 'utf-16le', delimiter: '\t', header: true },
      { userType: 'email_hash', columns: [1, 2] },
    ],
    ['plain.txt', { encoding: 'utf-8', delimiter: '', header: false }, { userType: 'email_hash', columns: [0] }],
    [
      'phones.txt',
      { encoding: 'utf-8', delimiter: '|', header: true },
      { userType: 'phone_hash', columns: [1], countryColumn: 2 },
    ],
    ['crm-export.xlsx', { header: true }, { userType: 'email_hash', columns: [1] }],
    [
      'opt-outs.csv',
      { encoding: 'utf-8', delimiter: ';', header: true, skippedLines: 1 },
      { userType: 'email_hash', columns: [0] },
    ],
    ['shops.zip', { encoding: 'utf-8', delimiter: ';', header: true }, { userType: 'email_hash', columns: [0] }],
  ])('understands %s without help', async (name, dialect, mapping) => {
    const list = await openList({ kind: 'file', path: join(SAMPLES, name) });
    expect(list.info.dialect).toMatchObject(dialect);
    expect(chooseMapping(list)).toMatchObject(mapping);
    const reading = list.records();
    expect(await collect(reading)).toHaveLength(list.info.estimatedRows ?? -1);
    expect(reading.problems.total).toBe(0);
    await list.close();
  });
});
