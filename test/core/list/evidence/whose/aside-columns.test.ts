import { describe, expect, it } from 'vitest';
import { chooseMapping } from '../../../../../src/core/list/columns/choose-mapping';
import { saying } from '../../../../sentences';
import { expectAppError, openText } from '../../temp-lists';

const ADDRESSES = ['anna@example.com', 'bert@example.com', 'cleo@example.com'];

describe('the address of a business or of somebody beside the customer', () => {
  it.each(['Clinic Email', 'Store E-mail', 'Hotel-E-Mail', 'Owner Email', 'E-Mail Händler', 'Email fournisseur'])(
    'is used, and that is told, if no other column holds addresses: %s',
    async (name) => {
      const list = await openText(`Name;${name}\n${ADDRESSES.map((address) => `A;${address}\n`).join('')}`);
      expect(chooseMapping(list)).toMatchObject({ userType: 'email_hash', columns: [1] });
      expect(list.info.uncertain).toMatchObject([
        { about: 'columns', column: 1, reason: saying('to a business, or to somebody other than the customer') },
      ]);
    },
  );

  it('is offered beside one of the customer, under whatever name', async () => {
    for (const name of ['Email', 'Foo']) {
      const list = await openText(`${name},Owner Email\nanna@example.com,r@x.com\nbert@example.com,s@x.com\n`);
      expect(chooseMapping(list).columns).toEqual([0]);
      expect(list.info.columns[1]).toMatchObject({ guess: null, offer: { kind: 'email_hash' } });
    }
  });

  it('is not preferred to phone numbers of the customer, but to IDs', async () => {
    const phones = await openText('Phone,Owner Email\n+491713920001,a@x.com\n+491713920002,b@x.com\n');
    expect(chooseMapping(phones)).toMatchObject({ userType: 'phone_hash', columns: [0] });
    const rows = ['a', 'b', 'c', 'd', 'e'].map((name) => `K-${name},${name}@x.com\n`).join('');
    const ids = await openText(`Customer ID,Clinic Email\n${rows}`);
    expect(chooseMapping(ids)).toMatchObject({ userType: 'email_hash', columns: [1] });
  });

  it('is offered beside an ID if its few values may differ by chance', async () => {
    const list = await openText('Customer ID,Owner Email\nK-1,a@x.com\nK-2,b@x.com\n');
    expect(chooseMapping(list)).toMatchObject({ userType: 'custom_audience_third_party_id', columns: [0] });
    expect(list.info.columns[1]).toMatchObject({ guess: null, offer: { kind: 'email_hash' } });
  });

  it('is used and told in a list of one row, if nothing else is in it', async () => {
    const list = await openText('Name,Employee Email\nAnna,a@x.com\n');
    expect(chooseMapping(list)).toMatchObject({ userType: 'email_hash', columns: [1] });
    expect(list.info.uncertain).toMatchObject([{ about: 'columns', column: 1 }]);
  });

  it('is not used beside an empty column of the customer', async () => {
    const list = await openText('Name,Email,Owner Email\nA,,a@x.com\nB,,b@x.com\n');
    expect(list.info.columns[2]).toMatchObject({ guess: null, offer: { kind: 'email_hash' } });
  });

  it('is not used if it repeats, as that of a shop with many customers', async () => {
    const rows = 'A,s@x.com\nB,s@x.com\nC,t@x.com\nD,t@x.com\n';
    await expectAppError(
      'no-usable-column',
      openText(`Name,Store Email\n${rows}`).then((list) => chooseMapping(list)),
    );
  });

  it('is not used if two columns of others could be meant', async () => {
    const list = await openText('Seller Email,Broker Email\na@x.com,b@x.com\nc@x.com,d@x.com\n');
    await expectAppError('no-usable-column', async () => chooseMapping(list));
    expect(list.info.columns.map(({ offer }) => offer?.kind)).toEqual(['email_hash', 'email_hash']);
  });

  it('is never that of a colleague who looks after the customer, which is offered', async () => {
    const list = await openText('Record ID,Contact Owner Email\nK-1,a@x.com\nK-2,b@x.com\n');
    expect(chooseMapping(list)).toMatchObject({ userType: 'custom_audience_third_party_id', columns: [0] });
    expect(list.info.columns[1]).toMatchObject({ guess: null, offer: { kind: 'email_hash' } });
    await expectAppError('no-usable-column', () =>
      openText('Sales rep email\na@x.com\nb@x.com\n').then((staff) => chooseMapping(staff)),
    );
  });

  it('stays a veto for what describes an address', async () => {
    const list = await openText('Owner Email Status,x\nanna@example.com,1\nbert@example.com,2\n');
    expect(list.info.columns[0]).toMatchObject({ guess: null });
  });
});

describe('an address that is out of use', () => {
  it.each([
    ['Email', 'Old Email'],
    ['Email', 'Email (previous)'],
    ['E-Mail', 'Frühere E-Mail'],
    ['E-Mail', 'E-Mail alt'],
    ['Courriel', 'Ancien courriel'],
    ['Correo', 'Correo anterior'],
    ['E-mail', 'Stary e-mail'],
    ['E-posta', 'Eski e-posta'],
    ['邮箱', '旧邮箱'],
    ['メール', '旧メール'],
    ['이메일', '이전 이메일'],
    ['이메일', '예전이메일'],
  ])('is offered beside “%s”, without a doubt: “%s”', async (now, earlier) => {
    const list = await openText(`${now},${earlier}\nanna@example.com,a@x.com\nbert@example.com,b@x.com\n`);
    expect(chooseMapping(list).columns).toEqual([0]);
    expect(list.info.columns[1]).toMatchObject({
      guess: null,
      offer: { kind: 'email_hash', reason: saying('no longer in use') },
    });
    expect(list.info.uncertain).toEqual([]);
  });

  it('is used with others of its kind where none is in use, and that is told', async () => {
    const list = await openText('Old Email,Former Email\na@x.com,b@x.com\nc@x.com,d@x.com\n');
    expect(chooseMapping(list).columns).toEqual([0, 1]);
    expect(list.info.uncertain).toMatchObject([{ column: 0 }, { column: 1 }]);
  });

  it('is used rather than that of somebody else', async () => {
    const list = await openText('Owner Email,Old Email\na@x.com,b@x.com\nc@x.com,d@x.com\n');
    expect(chooseMapping(list).columns).toEqual([1]);
  });

  it.each(['New Email', 'Neue E-Mail', 'Nouvel email', 'Backup e-mail', 'Alt Email'])(
    'is none of these, which are used beside “Email”: %s',
    async (name) => {
      const list = await openText(`Email,${name}\nanna@example.com,a@x.com\nbert@example.com,b@x.com\n`);
      expect(chooseMapping(list).columns).toEqual([0, 1]);
      expect(list.info.uncertain).toEqual([]);
    },
  );
});
