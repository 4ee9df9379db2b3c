import { describe, expect, it } from 'vitest';
import { planTask } from '../../../../../src/core/engine/common/plan-task';
import { chooseMapping, type MappingChoice } from '../../../../../src/core/list/columns/choose-mapping';
import { saying } from '../../../../sentences';
import { sha256 } from '../../../../sha256';
import { hashRecords } from '../../../engine/hash-rows-plainly';
import { openText } from '../../temp-lists';

const HEADER = 'Billing Country;Billing Phone;Shipping Country;Shipping Phone';

async function read(text: string, choice: MappingChoice = {}) {
  const list = await openText(text, { header: true });
  const mapping = chooseMapping(list, { userType: 'phone_hash', ...choice });
  const task = planTask(list, mapping, { plainIds: false, rejects: 'counted' });
  const { digests, counts } = await hashRecords(task, list.sample, 'fast');
  return { ...list.info, mapping, digests, counts };
}

describe('a column of phone numbers with a country of its own', () => {
  it('is read with it, which its reason says', async () => {
    const { digests, mapping, columns, uncertain } = await read(
      `${HEADER}\nDE;030 23125001;AT;0664 1234567\nDE;0171 3920001;DE;0171 3920002\n`,
    );
    expect(mapping).toMatchObject({ columns: [1, 3], countryColumn: 0 });
    expect(mapping.ownCountries).toEqual([{ countryColumn: 2, columns: [3] }]);
    expect(digests).toEqual(['493023125001', '436641234567', '491713920001', '491713920002'].map(sha256));
    expect(columns[2]).toMatchObject({ guess: { reason: saying('and it belongs to “Shipping Phone”') } });
    expect(columns[3]).toMatchObject({ guess: { kind: 'phone_hash' }, ownCountry: 2 });
    expect(uncertain).toEqual([]);
  });

  it('is read with that of the row where its own is blank, and with neither where its own is not understood', async () => {
    const { digests, counts } = await read(
      `${HEADER}\nDE;030 23125001; ;0171 3920001\nDE;030 23125002;Atlantis;0171 3920002\n;+49 30 23125003;AT;0664 1234567\n`,
    );
    expect(digests).toEqual(
      ['493023125001', '491713920001', '493023125002', '1713920002', '493023125003', '436641234567'].map(sha256),
    );
    expect(counts.unverified).toBe(1);
    expect(counts.unreadCountries).toMatchObject({ cells: 1 });
  });

  it.each<[string, MappingChoice]>([
    ['country column', { countryColumn: 'Billing Country' }],
    ['country', { defaultCountry: 'DE' }],
  ])('is read with the %s that the marketer chose for all', async (_, choice) => {
    const { digests, mapping } = await read(`${HEADER}\nDE;030 23125001;AT;0171 3920001\n`, choice);
    expect(mapping.ownCountries).toBeUndefined();
    expect(digests).toEqual(['493023125001', '491713920001'].map(sha256));
  });

  it('is read with it alone where the marketer chose that column alone', async () => {
    const { mapping } = await read(`${HEADER}\nDE;030 23125001;AT;0664 1234567\n`, { columns: ['Shipping Phone'] });
    expect(mapping).toMatchObject({ columns: [3], countryColumn: 2 });
    expect(mapping.ownCountries).toBeUndefined();
  });

  it('is found even where it is not used', async () => {
    const { columns } = await read(`${HEADER}\nDE;030 23125001;AT;\n`);
    expect(columns[3]).toMatchObject({ ownCountry: 2 });
  });
});
