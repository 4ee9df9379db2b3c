import { describe, expect, it } from 'vitest';
import { planTask } from '../../../../../src/core/engine/common/plan-task';
import { chooseMapping } from '../../../../../src/core/list/columns/choose-mapping';
import { sha256 } from '../../../../sha256';
import { hashRecords } from '../../../engine/hash-rows-plainly';
import { openText } from '../../temp-lists';

async function hashWith(countryColumn: string, text: string) {
  const list = await openText(text);
  const mapping = chooseMapping(list, { userType: 'phone_hash', countryColumn });
  const task = planTask(list, mapping, { plainIds: false, rejects: 'counted' });
  const { digests } = await hashRecords(task, list.sample, 'fast');
  return { guess: list.info.columns[0]?.guess, numbers: task.countryNumbers, digests };
}

describe('plain numbers in a column that the marketer says holds countries', () => {
  it('are calling codes where the phone numbers are in use there', async () => {
    const text = 'Zone;Phone\n44;07400 123456\n31;06 12345678\n40;0712 034 567\n';
    expect(await hashWith('Zone', text)).toEqual({
      guess: null,
      numbers: 'calling-codes',
      digests: ['447400123456', '31612345678', '40712034567'].map(sha256),
    });
  });

  it('are ISO numbers where the phone numbers are in use there', async () => {
    expect(await hashWith('Zone', 'Zone;Phone\n40;0664 1234567\n276;0171 3920001\n')).toEqual({
      guess: null,
      numbers: 'iso-numbers',
      digests: ['436641234567', '491713920001'].map(sha256),
    });
  });

  it('name no country if nothing decides', async () => {
    const { numbers } = await hashWith('Zone', 'Zone;Phone\n44;+4930901820\n40;+4930901821\n');
    expect(numbers).toBe('unclear');
  });
});
