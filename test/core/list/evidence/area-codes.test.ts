import { describe, expect, it } from 'vitest';
import { chooseMapping } from '../../../../src/core/list/columns/choose-mapping';
import { saying } from '../../../sentences';
import { expectAppError, openText } from '../temp-lists';

async function columnsOf(text: string) {
  const { info } = await openText(text);
  return info.columns;
}

describe('phone numbers whose area codes are in another column', () => {
  it.each([
    ['Area Code;Phone', '212;5550143', '312;5550188'],
    ['Phone Number - Area Code;Phone', '(212);555-0143', '(312);555-0188'],
    ['DDD;Telefone', '11;955550123', '21;25550124'],
    ['Vorwahl;Telefon', '030;23125001', '089;23396012'],
    ['市外局番;電話番号', '03;12345678', '06;23456789'],
    ['电话区号;电话', '010;85550123', '021;65550124'],
  ])('are offered, not used: “%s”', async (...lines) => {
    const [area, phone] = await columnsOf(`${lines.join('\n')}\n`);
    expect(phone).toMatchObject({ guess: null, offer: { kind: 'phone_hash' } });
    expect(phone?.offer?.reason).toEqual(
      saying(`the header says “${phone?.name}”, but the area codes of its numbers are in “${area?.name}”`),
    );
  });

  it.each([
    ['each has its area code', 'Vorwahl;Telefon\n030;030 901820\n089;089 233960\n'],
    ['each has its country', 'Area Code;Phone\n212;+1 212 555 0143\n312;+1 312 555 0188\n'],
    ['each begins with the area code that is said again', 'Area Code;Phone\n212;(212) 555-0143\n312;3125550188\n'],
    ['the area codes are blank', 'Area Code;Phone;City\n;2125550143;a\n;3125550188;b\n'],
    ['the other column holds something else', 'City code;Phone\nNYC;2125550143\nCHI;3125550188\n'],
    ['the other column is named for something else', 'Points;Phone\n212;2125550143\n312;3125550188\n'],
  ])('are used where %s', async (_, text) => {
    expect(chooseMapping(await openText(text), { userType: 'phone_hash' })).toMatchObject({ columns: [1] });
    expect((await columnsOf(text))[1]).toMatchObject({ guess: { kind: 'phone_hash' } });
  });

  it('are not used because the marketer says that the list holds phone numbers, only if they name the column', async () => {
    const list = await openText('Vorwahl;Telefon\n030;23125001\n089;23396012\n', { header: true });
    const choice = { userType: 'phone_hash', defaultCountry: 'DE' } as const;
    await expectAppError('no-usable-column', () => chooseMapping(list, choice));
    expect(chooseMapping(list, { ...choice, columns: ['Telefon'] })).toMatchObject({ columns: [1] });
  });
});
