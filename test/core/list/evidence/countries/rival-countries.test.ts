import { describe, expect, it } from 'vitest';
import { chooseMapping } from '../../../../../src/core/list/columns/choose-mapping';
import { saying } from '../../../../sentences';
import { openText } from '../../temp-lists';

const HEADER = 'Billing Country,Shipping Country,Phone';

async function countryColumn(text: string) {
  const list = await openText(text, { header: true });
  const { countryColumn: used } = chooseMapping(list, { userType: 'phone_hash' });
  return { used, uncertain: list.info.uncertain, columns: list.info.columns };
}

describe('the country of phone numbers, of several columns', () => {
  it('is in the one whose countries the numbers fit', async () => {
    const { used, uncertain, columns } = await countryColumn(
      `${HEADER}\nUS,FR,06 12 34 56 78\nUS,FR,06 12 34 56 79\nFR,FR,06 12 34 56 70\n`,
    );
    expect(used).toBe(1);
    expect(uncertain).toEqual([]);
    expect(columns[0]).toMatchObject({ guess: { reason: saying('the phone numbers fit the countries in') } });
  });

  it('is in that one even beside a surer column with few countries, and beside many others', async () => {
    const seldom = await openText(
      'Billing Country,Shipping Country,Home Country,Phone\n' +
        'US,FR,,06 12 34 56 78\nUS,FR,,06 12 34 56 79\nUS,Francee,,06 12 34 56 70\nUS,FR,US,06 12 34 56 71\n',
    );
    expect(chooseMapping(seldom, { userType: 'phone_hash' }).countryColumn).toBe(1);
    const many = Array.from({ length: 12 }, (_, n) => `Country ${String.fromCharCode(65 + n)}`).join(',');
    const countries = `FR,${'US,'.repeat(11)}`;
    const list = await openText(
      `Land,${many},Phone\nUS,${countries}06 12 34 56 78\nUS,${countries}06 12 34 56 79\nUS,Francee,${'US,'.repeat(11)}06 12 34 56 70\n`,
    );
    expect(chooseMapping(list, { userType: 'phone_hash' }).countryColumn).toBe(1);
  });

  it('is told to be open where the numbers fit both', async () => {
    const { used, uncertain } = await countryColumn(`${HEADER}\nDE,AT,0664 1234567\nDE,AT,0171 3920001\n`);
    expect(used).toBe(0);
    expect(uncertain).toMatchObject([{ about: 'columns', column: 2, reason: saying('names different ones') }]);
  });

  it.each([
    ['that say the same', 'DE,DE,0171 3920001\nDE,Germany,0171 3920002\n'],
    ['that differ only beside international numbers', 'DE,AT,+49 171 3920001\nDE,AT,0049 171 3920002\n'],
  ])('is not questioned for columns %s', async (_, rows) => {
    expect(await countryColumn(`${HEADER}\n${rows}`)).toMatchObject({ used: 0, uncertain: [] });
  });

  it('is in the column that is named like the numbers, whatever they fit', async () => {
    const { used, uncertain } = await countryColumn(
      'Billing Country,Shipping Country,Billing Phone\nDE,AT,0664 1234567\nDE,AT,0664 1234568\n',
    );
    expect(used).toBe(0);
    expect(uncertain).toEqual([]);
  });

  it('is in the one of no address in particular, unless hardly any number fits it', async () => {
    const rows = (country: string) => Array.from({ length: 8 }, (_, n) => `${country},FR,06 12 34 56 7${n}\n`).join('');
    const header = 'Country,Shipping Country,Phone\n';
    const { used, columns } = await countryColumn(`${header}${rows('US')}`);
    expect(used).toBe(1);
    expect(columns[0]).toMatchObject({ guess: { reason: saying('the phone numbers fit the countries in') } });
    expect(await countryColumn(`${header}FR,BE,06 12 34 56 70\n${rows('US')}`)).toMatchObject({
      used: 0,
      uncertain: [],
    });
  });

  it('belongs to the numbers in the same place where all names are alike', async () => {
    const list = await openText('Country,Phone,Country,Phone\nDE,0171 3920001,AT,0664 1234567\n', { header: true });
    expect(chooseMapping(list, { userType: 'phone_hash' })).toMatchObject({ columns: [1], countryColumn: 0 });
    expect(list.info.columns[3]).toMatchObject({ guess: null, unreadCountry: { column: 2, readWith: 0 } });
    expect(chooseMapping(list, { userType: 'phone_hash', columns: [4] }).countryColumn).toBe(2);
  });

  it('belongs to the numbers in the same place even if the other column is understood better', async () => {
    const list = await openText(
      'Country,Phone,Country,Phone\nDE,0171 3920001,AT,0664 1234567\nDeutschlnd,0171 3920002,AT,0664 1234568\n',
      { header: true },
    );
    expect(chooseMapping(list, { userType: 'phone_hash' })).toMatchObject({ columns: [1], countryColumn: 0 });
  });
});
