import { describe, expect, it } from 'vitest';
import { chooseMapping } from '../../../../../src/core/list/columns/choose-mapping';
import { saying } from '../../../../sentences';
import { openText } from '../../temp-lists';

async function read(header: string) {
  const list = await openText(`${header}\nann@s.example,pat@example.com\nbob@s.example,rob@example.com\n`);
  return { columns: chooseMapping(list).columns, doubts: list.info.uncertain };
}

describe('addresses of two people in a row', () => {
  it.each([
    'Student Email,Parent Email',
    'Email,Guardian Email',
    'E-Mail Schüler,E-Mail Eltern',
    'Email mère,Email père',
    'Recipient Email,Email',
  ])('are both used, and told: %s', async (header) => {
    const { columns, doubts } = await read(header);
    expect(columns).toEqual([0, 1]);
    expect(doubts).toMatchObject([
      { about: 'columns', column: 0, reason: saying('seem to belong to different people, and both are used') },
    ]);
  });

  it.each(['Email,Email 2', 'Work Email,Home Email', 'Student Email,Student Email 2'])(
    'are not suspected in columns of one: %s',
    async (header) => {
      expect(await read(header)).toEqual({ columns: [0, 1], doubts: [] });
    },
  );
});
