import { describe, expect, it } from 'vitest';
import { planTask } from '../../../../../src/core/engine/common/plan-task';
import { chooseMapping } from '../../../../../src/core/list/columns/choose-mapping';
import type { OpenList } from '../../../../../src/core/list/list';
import { saying } from '../../../../sentences';
import { sha256 } from '../../../../sha256';
import { hashRecords } from '../../../engine/hash-rows-plainly';
import { openText } from '../../temp-lists';

const HEADER = 'Country;Phone;Country Code;Phone No.';

async function digestsOf(list: OpenList) {
  const task = planTask(list, chooseMapping(list, { userType: 'phone_hash' }), { plainIds: false, rejects: 'counted' });
  return (await hashRecords(task, list.sample, 'fast')).digests;
}

describe('a second column of phone numbers whose country only its place says', () => {
  it('is offered, not used, where the countries differ', async () => {
    const list = await openText(`${HEADER}\nDE;030 23125001;AT;0664 1234567\nDE;0171 3920001;DE;0171 3920002\n`, {
      header: true,
    });
    expect(await digestsOf(list)).toEqual(['493023125001', '491713920001'].map(sha256));
    expect(list.info.columns[3]).toMatchObject({
      guess: null,
      offer: { kind: 'phone_hash', reason: saying('but its country is in “Country Code”') },
    });
    expect(list.info.uncertain).toMatchObject([
      {
        about: 'columns',
        column: 1,
        reason: saying(
          '“Phone No.” is not used: its country is in “Country Code”, but its numbers would be read with the one in “Country”.',
        ),
      },
    ]);
  });

  it('is read with its own country where the marketer chooses it', async () => {
    const list = await openText(`${HEADER}\nDE;030 23125001;AT;0664 1234567\n`, { header: true });
    const mapping = chooseMapping(list, { userType: 'phone_hash', columns: ['Phone No.'] });
    expect(mapping).toMatchObject({ columns: [3], countryColumn: 2 });
  });

  it('is not used where only its own country is filled', async () => {
    const list = await openText(`${HEADER}\n;+49 30 23125001;AT;0664 1234567\nDE;030 23125002;DE;030 23125003\n`, {
      header: true,
    });
    expect(list.info.columns[3]).toMatchObject({ guess: null });
  });

  it('is used, and that is said, where both columns say the same', async () => {
    const list = await openText(`${HEADER}\nDE;030 23125001;DE;0171 3920001\nAT;0664 1234567;Austria;0664 1234568\n`, {
      header: true,
    });
    expect(await digestsOf(list)).toHaveLength(4);
    expect(list.info.uncertain).toMatchObject([
      { column: 1, reason: saying('In the first rows, “Country Code” says the same.') },
    ]);
  });

  it.each([
    ['its numbers are international', HEADER, 'DE;030 23125001;AT;+43 664 1234567'],
    ['its own country is empty', HEADER, 'DE;030 23125001;;0171 3920001'],
    ['there is one country', 'Country;Phone;Note;Phone No.', 'DE;030 23125001;AT;0171 3920001'],
  ])('is used without a word where %s', async (_, header, row) => {
    const { info } = await openText(`${header}\n${row}\n`);
    expect(info.columns[3]).toMatchObject({ guess: { kind: 'phone_hash' } });
    expect(info.uncertain).toEqual([]);
  });
});
