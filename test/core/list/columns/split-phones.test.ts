import { describe, expect, it } from 'vitest';
import { planTask } from '../../../../src/core/engine/common/plan-task';
import { chooseMapping } from '../../../../src/core/list/columns/choose-mapping';
import { saying } from '../../../sentences';
import { sha256 } from '../../../sha256';
import { hashRecords } from '../../engine/hash-rows-plainly';
import { openText } from '../temp-lists';

/** Calling code, national number as people write it, and the number as it must be hashed. */
const NUMBERS: readonly (readonly [string, string, string])[] = [
  ['49', '030 901820', '4930901820'],
  ['+49', '0171 2345678', '491712345678'],
  ['0049', '171 2345678', '491712345678'],
  ['1', '(415) 555-2671', '14155552671'],
  ['+1', '416-555-0123', '14165550123'],
  ['39', '06 6982 1234', '390669821234'],
  ['+39', '347 123 4567', '393471234567'],
  ['7', '8 (912) 345-67-89', '79123456789'],
  ['+7', '8 701 234 5678', '77012345678'],
  ['44', '020 7946 0958', '442079460958'],
  ['+44', '07400 123456', '447400123456'],
  ['81', '090-1234-5678', '819012345678'],
  ['0081', '03-1234-5678', '81312345678'],
];

const list = (header: string) => `${header}\n${NUMBERS.map(([code, number]) => `${code};${number}`).join('\n')}\n`;

describe('a phone number that is split into calling code and national number', () => {
  it.each([
    'Country code;Phone',
    'Ländervorwahl;Telefonnummer',
    '国番号;電話番号',
    '国际区号;手机号',
    'Phone country code;Phone number',
  ])('is understood from “%s”, and says why', async (header) => {
    const opened = await openText(list(header));
    expect(opened.info.columns[0]?.guess).toMatchObject({
      kind: 'country',
      reason: saying(`the header says “${header.split(';')[0]}”, and its values are calling codes`),
    });
    expect(chooseMapping(opened)).toMatchObject({ userType: 'phone_hash', columns: [1], countryColumn: 0 });
  });

  it('is recognised without a clear header if the codes have a plus sign', async () => {
    const { info } = await openText('a;Mobile\n+49;0171 2345678\n+43;0664 1234567\n+41;078 123 45 67\n');
    expect(info.columns[0]?.guess).toMatchObject({
      kind: 'country',
      reason: saying('100% of 3 sampled values are calling codes of countries'),
    });
  });

  it.each([
    ['the area codes of cities', 'Vorwahl;Telefon\n030;901820\n089;233960\n'],
    ['numbers that are no calling code', 'Country code;Phone\n999;030 901820\n210;030 901821\n'],
  ])('does not take %s for countries', async (_, text) => {
    expect(chooseMapping(await openText(text), { userType: 'phone_hash', columns: [2] }).countryColumn).toBeNull();
  });

  it('becomes the digest of the whole number', async () => {
    const opened = await openText(list('Country code;Phone'));
    const task = planTask(opened, chooseMapping(opened), { plainIds: false, rejects: 'counted' });
    const { digests, counts } = await hashRecords(task, opened.sample, 'fast');
    expect(digests).toEqual(NUMBERS.map(([, , e164]) => sha256(e164)));
    expect(counts).toMatchObject({ hashed: NUMBERS.length, unverified: 0, rejected: {} });
  });
});
