import { describe, expect, it } from 'vitest';
import { chooseFields } from '../../../../src/core/person-file/plan/choose-fields';
import { platformOf } from '../../../../src/core/platforms/index';
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
});
