import { describe, expect, it } from 'vitest';
import { chooseMapping } from '../../../../../src/core/list/columns/choose-mapping';
import { saying } from '../../../../sentences';
import { openText } from '../../temp-lists';

const STAFF = ['Kim,+493012340001', 'Lee,+493012340002'];

/** Four customers, and two members of staff in turn. */
async function read(header: string, customer: (row: number) => string) {
  const rows = [0, 1, 2, 3].map((row) => `${customer(row)},${STAFF[row % 2]}\n`);
  return openText(`${header}\n${rows.join('')}`);
}

const withPhone = (row: number) => `N${row},+49171392000${row}`;
const withEmail = (row: number) => `N${row},n${row}@example.com`;

describe('a number that repeats with the name of a colleague', () => {
  it.each([
    'Sales rep',
    'Contact owner',
    'Betreuer',
    'Opiekun',
    'Менеджер',
    '담당자',
    '业务员',
    'Sorumlu',
    'Store',
    'Filiale',
  ])('is offered beside that of the customer, and that is told: %s', async (person) => {
    const list = await read(`Name,Phone,${person},Phone`, withPhone);
    expect(chooseMapping(list).columns).toEqual([1]);
    expect(list.info.columns[3]).toMatchObject({
      guess: null,
      offer: { kind: 'phone_hash' },
      setAside: 'besideStaff',
    });
    expect(list.info.uncertain).toMatchObject([{ column: 1, reason: saying(`together with “${person}”`) }]);
  });

  it.each([
    ['Tour Leader', 'Leader Phone'],
    ['Franchisee', 'Franchisee Phone'],
    ['Comercial', 'Teléfono comercial'],
    ['Saltzailea', 'Telefonoa (saltzailea)'],
  ])('is found by a word that both names share, whatever it means: %s, %s', async (person, phone) => {
    const list = await read(`Name,Phone,${person},${phone}`, withPhone);
    expect(chooseMapping(list, { userType: 'phone_hash' }).columns).toEqual([1]);
    expect(list.info.columns[3]).toMatchObject({ guess: null, offer: { kind: 'phone_hash' } });
  });

  it('is used and told where no other column holds its kind, and is not preferred to another kind', async () => {
    const list = await read('Name,Email,Owner,Phone', withEmail);
    expect(chooseMapping(list)).toMatchObject({ userType: 'email_hash', columns: [1] });
    expect(chooseMapping(list, { userType: 'phone_hash' }).columns).toEqual([3]);
    expect(list.info.uncertain).toMatchObject([{ column: 3, reason: saying('not to the customer') }]);
  });
});

describe('a number beside a colleague', () => {
  it('is the customer’s where it differs among the customers of one colleague', async () => {
    const list = await openText('Name,Email,Owner,Phone\nA,a@x.com,Kim,+491713920001\nB,b@x.com,Kim,+491713920002\n');
    expect(list.info.columns[3]).toMatchObject({ guess: { by: 'header' } });
    expect(list.info.uncertain).toEqual([]);
  });

  it('is the customer’s where customers repeat as well', async () => {
    const rows = '+491713920001,Kim\n+491713920001,Kim\n+491713920001,Kim\n+491713920002,Lee\n+491713920002,Lee\n';
    const list = await openText(`Phone,Mobile,Sales rep\n${rows.replace(/(\+\d+)/g, '$1,$1')}`);
    expect(chooseMapping(list).columns).toEqual([0, 1]);
    expect(list.info.uncertain).toEqual([]);
  });

  it('is not judged by a number of orders, nor by the name of the customer', async () => {
    const rows =
      'O-1,+491713920001,+493012340001\nO-1,+491713920001,+493012340001\nO-2,+491713920002,\nO-2,+491713920002,\n';
    for (const header of ['Order No,Contact No,Alt Contact No', 'Guest,Phone,Guest Phone']) {
      const list = await openText(`${header}\n${rows}${rows.replaceAll(/(\d\b)/g, '$15')}`);
      expect(chooseMapping(list).columns).toEqual([1, 2]);
      expect(list.info.uncertain).toEqual([]);
    }
  });

  it('is not judged by an amount of sales', async () => {
    const list = await openText(
      'Email,Sales,Phone\na@x.com,10,+491713920001\nb@x.com,10,+491713920001\nc@x.com,10,+491713920001\n',
    );
    expect(list.info.columns[2]).toMatchObject({ guess: { by: 'header', confidence: expect.closeTo(0.98) } });
  });
});
