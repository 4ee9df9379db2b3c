import { describe, expect, it } from 'vitest';
import { chooseMapping } from '../../../../../src/core/list/columns/choose-mapping';
import { saying } from '../../../../sentences';
import { openText } from '../../temp-lists';

const HEADER = 'Saltzailearen e-posta,Bezeroaren e-posta';

/** @param staff how many different addresses the first column has */
function rows(count: number, staff: number, customersAt = 'example.com'): string {
  return Array.from(
    { length: count },
    (_, n) => `s${n % staff}@firm.example,p${n}@${n === 0 ? customersAt : 'example.com'}\n`,
  ).join('');
}

async function read(text: string) {
  const list = await openText(text);
  return { columns: chooseMapping(list).columns, doubts: list.info.uncertain, described: list.info.columns };
}

describe('a column whose name is in no known language', () => {
  it('is offered, and told, where the same few values repeat in it', async () => {
    const { columns, doubts, described } = await read(`${HEADER}\n${rows(12, 4)}`);
    expect(columns).toEqual([1]);
    expect(described[0]).toMatchObject({
      guess: null,
      offer: { kind: 'email_hash', reason: saying('the same few values repeat in it, as those of staff would') },
    });
    expect(doubts).toMatchObject([
      { about: 'columns', column: 1, reason: saying('is not used: the same few values repeat in it') },
    ]);
  });

  it.each([
    ['few rows', 9, 3],
    ['values that repeat less often than three times', 12, 5],
  ])('is used, and told for its one domain, with %s', async (_, count, staff) => {
    const { columns, doubts } = await read(`${HEADER}\n${rows(count, staff)}`);
    expect(columns).toEqual([0, 1]);
    expect(doubts).toMatchObject([{ reason: saying('seem to belong to different people, and both are used') }]);
  });

  it('is not told for a domain that the other column has as well', async () => {
    const { columns, doubts } = await read(`${HEADER}\n${rows(4, 4, 'firm.example')}`);
    expect({ columns, doubts }).toEqual({ columns: [0, 1], doubts: [] });
  });

  it('is used, and told, beside a column whose name is known as a whole', async () => {
    const { columns, doubts } = await read(`Email,E-posta bezeroa\n${rows(4, 4, 'firm.example')}`);
    expect(columns).toEqual([0, 1]);
    expect(doubts).toMatchObject([{ about: 'columns', column: 0, reason: saying('nothing shows whose it is') }]);
  });

  it('is not told where it says the same as that column in most rows, but one after it is', async () => {
    const people = ['Anna', 'Bert', 'Cleo', 'Dora'];
    const copied = people.map((name) => `${name}@example.com,${name.toLowerCase()}@example.com`);
    const lowercase = await read(`email,email_lowercase\n${copied.join('\n')}\nemil@example.com,e.new@example.com\n`);
    expect(lowercase).toMatchObject({ columns: [0, 1], doubts: [] });
    const beside = copied.map((row, n) => `${row},f${n}@example.com`);
    const { doubts } = await read(`email,email_lowercase,email bezeroa\n${beside.join('\n')}\n`);
    expect(doubts).toMatchObject([{ reason: saying('“email bezeroa” is used beside “email”') }]);
  });

  it('is used if both repeat alike, as in a list of orders', async () => {
    const orders = Array.from({ length: 20 }, (_, n) => `a${n % 4}@a.example,b${n % 4}@a.example\n`).join('');
    expect(await read(`${HEADER}\n${orders}`)).toMatchObject({ columns: [0, 1], doubts: [] });
  });
});

describe('columns of phone numbers', () => {
  const phones = (header: string, shared: number) => {
    const number = (n: number) => `+493012345${n % shared},+4917139200${10 + n}\n`;
    return read(`${header}\n${Array.from({ length: 40 }, (_, n) => number(n)).join('')}`);
  };

  it('are of staff if few repeat very often, whatever shows that they are phone numbers', async () => {
    expect((await phones('Saltzailearen telefonoa,Bezeroaren telefonoa', 5)).columns).toEqual([1]);
    expect((await phones('Saltzailea phone,Bezeroa phone', 5)).columns).toEqual([1]);
  });

  it('are of families if they repeat less often', async () => {
    expect(await phones('Etxeko phone,Bezeroa phone', 9)).toMatchObject({ columns: [0, 1], doubts: [] });
  });
});

it.each(['Phone,Mobile Phone', 'Shipping Phone,Phone', 'Téléphone domicile,Téléphone portable'])(
  'a column of known words is believed, however often its values repeat: %s',
  async (header) => {
    const shared = Array.from({ length: 40 }, (_, n) => `+493012345${n % 2},+4917139200${10 + n}\n`).join('');
    expect(await read(`${header}\n${shared}`)).toMatchObject({ columns: [0, 1], doubts: [] });
  },
);

it('a school gives all its students addresses at one domain', async () => {
  expect(await read(`School Email,Private Email\n${rows(4, 4)}`)).toMatchObject({ columns: [0, 1], doubts: [] });
});
