import { describe, expect, it } from 'vitest';
import { chooseFields } from '../../../../src/core/person-file/plan/choose-fields';
import { withMappedIdentifiers } from '../../../../src/core/person-file/plan/mapped-identifiers';
import { platformOf } from '../../../../src/core/platforms/index';
import type { ColumnMapping } from '../../../../src/shared/column-mapping';
import { openText } from '../../list/temp-lists';

const COLUMNS = platformOf('meta').files.flatMap((file) => file.columns);
const NOTHING = { columns: [], without: [], countryColumn: null, defaultCountry: null };

describe('the country of people', () => {
  it('is that of their phone numbers, by the words of the headers', async () => {
    const text = 'Billing Country;Shipping Country;Shipping Phone\nDE;AT;0664 1234567\nDE;AT;0664 1234568\n';
    const mapping = chooseFields(await openText(text), COLUMNS, NOTHING);
    expect(mapping.countryColumn).toBe(1);
    expect(mapping.fields).toEqual([
      { field: 'phone', columns: [2] },
      { field: 'country', columns: [1] },
    ]);
  });

  it('is in the first such column where there are no phone numbers', async () => {
    const text = 'Billing Country;Shipping Country;Shipping Email\nDE;AT;anna@example.com\n';
    expect(chooseFields(await openText(text), COLUMNS, NOTHING).countryColumn).toBe(0);
  });

  it('is that of their address, and numbers of another one keep theirs', async () => {
    const text =
      'Billing Country;Billing Phone;Shipping Zip;Shipping Country;Shipping Phone\nDE;030 23125001;1010;AT;0664 1234567\n';
    expect(chooseFields(await openText(text), COLUMNS, NOTHING)).toEqual({
      fields: [
        { field: 'phone', columns: [1, 4] },
        { field: 'postal-code', columns: [2] },
        { field: 'country', columns: [3] },
      ],
      countryColumn: 3,
      ownCountries: [{ countryColumn: 0, columns: [1] }],
      defaultCountry: null,
    });
  });

  it('is one for all where the marketer chose it', async () => {
    const list = await openText(
      'Billing Country;Billing Phone;Shipping Country;Shipping Phone\nDE;030 23125001;AT;0664 1234567\n',
    );
    const chosen = chooseFields(list, COLUMNS, { ...NOTHING, countryColumn: 'Shipping Country' });
    expect(chosen).toMatchObject({ countryColumn: 2 });
    expect(chosen.ownCountries).toBeUndefined();
    const field = chooseFields(list, COLUMNS, {
      ...NOTHING,
      columns: [{ field: 'country', column: 'Shipping Country' }],
    });
    expect(field).toMatchObject({ countryColumn: 2 });
    expect(field.ownCountries).toBeUndefined();
  });

  it('is what was saved, for all columns or for single ones', async () => {
    const list = await openText(
      'Billing Country;Billing Phone;Shipping Country;Shipping Phone\nDE;030 23125001;AT;0664 1234567\n',
    );
    const phones = { userType: 'phone_hash', columns: [1, 3], defaultCountry: null, multiValue: false } as const;
    const ownCountries = [{ countryColumn: 2, columns: [3] }];
    const saved = (mapping: ColumnMapping) => chooseFields(list, COLUMNS, withMappedIdentifiers(NOTHING, [mapping]));
    expect(saved({ ...phones, countryColumn: 0, ownCountries })).toMatchObject({ countryColumn: 0, ownCountries });
    expect(saved({ ...phones, countryColumn: 0 }).ownCountries).toBeUndefined();
  });
});
