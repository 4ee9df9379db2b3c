import { describe, expect, it } from 'vitest';
import { chooseMapping } from '../../../../../src/core/list/columns/choose-mapping';
import { openText } from '../../temp-lists';

async function used(header: string) {
  const list = await openText(`${header}\na@firm.example,anna@example.com\nb@firm.example,bert@example.com\n`);
  return { columns: chooseMapping(list).columns, offers: list.info.columns.map(({ offer }) => offer?.kind) };
}

describe('the address of a user', () => {
  it.each(['User Email,Invitee Email', 'E-Mail Benutzer,E-Mail Kunde', 'Email utilisateur,Email client'])(
    'is offered beside that of the customer: %s',
    async (header) => {
      expect(await used(header)).toEqual({ columns: [1], offers: ['email_hash', undefined] });
    },
  );

  it.each(['User Email,Email', 'User Email,Alternate Email', 'Customer User Email,Customer Email'])(
    'may be that of the customer: %s',
    async (header) => {
      expect(await used(header)).toEqual({ columns: [0, 1], offers: [undefined, undefined] });
    },
  );
});
