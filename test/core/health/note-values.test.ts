import { describe, expect, it } from 'vitest';
import { noteValues } from '../../../src/core/health/note-values';
import type { ColumnMapping } from '../../../src/shared/column-mapping';

const PHONE: ColumnMapping = {
  userType: 'phone_hash',
  columns: [0],
  countryColumn: 1,
  defaultCountry: null,
  multiValue: false,
};
const EMAIL: ColumnMapping = { ...PHONE, userType: 'email_hash', countryColumn: null };

describe('values that the marketer should check', () => {
  it('are in each column of countries', () => {
    const own = [{ countryColumn: 2, columns: [3] }];
    const sample = [['1', 'DE', 'Atlantis', '2']];
    const notes = noteValues({ info: { columns: [] }, sample }, { ...PHONE, columns: [0, 3], ownCountries: own });
    expect(notes).toMatchObject([{ kind: 'unread-country', column: 2, cells: 1 }]);
  });

  it('are countries that are not understood, the most frequent word first', () => {
    const sample = [['1', 'Atlantis'], ['2', 'Lemuria'], ['3', ' Atlantis '], ['4', 'Deutschland'], ['5', ''], ['6']];
    expect(noteValues({ info: { columns: [] }, sample }, PHONE)).toEqual([
      {
        kind: 'unread-country',
        column: 1,
        rows: 6,
        cells: 3,
        words: [
          { says: 'Atlantis', cells: 2, meant: null },
          { says: 'Lemuria', cells: 1, meant: null },
        ],
      },
    ]);
  });

  it('are mistyped mail domains, never the whole address', () => {
    const sample = [['anna@gmial.com'], ['Bert <bert@gmial.com>'], ['cleo@gmail.com'], ['no address']];
    const [note] = noteValues({ info: { columns: [] }, sample }, EMAIL);
    expect(note).toMatchObject({ cells: 2, words: [{ says: 'gmial.com', cells: 2, meant: 'gmail.com' }] });
    expect(JSON.stringify(note)).not.toMatch(/anna|bert/i);
  });

  it('are mistyped mail domains of each value where cells are split', () => {
    const sample = [['anna@gmail.com; bert@gmial.com'], ['cleo@web.de, dora@gmail.com']];
    const notes = noteValues({ info: { columns: [] }, sample }, { ...EMAIL, multiValue: true });
    expect(notes).toMatchObject([{ cells: 1, words: [{ says: 'gmial.com', cells: 1, meant: 'gmail.com' }] }]);
  });

  it('are none if all is plain, or is corrected anyway', () => {
    expect(noteValues({ info: { columns: [] }, sample: [['030', 'DE']] }, PHONE)).toEqual([]);
    expect(noteValues({ info: { columns: [] }, sample: [['anna@gmial.com']] }, { ...EMAIL, fixTypos: true })).toEqual(
      [],
    );
  });
});
