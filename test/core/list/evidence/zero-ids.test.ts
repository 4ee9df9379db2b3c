import { describe, expect, it } from 'vitest';
import { openText } from '../temp-lists';

describe('a column of device IDs', () => {
  it('is recognised by its values, even if some of them are zeros only', async () => {
    const ids = ['38400000-8CF0-11BD-B23E-10B96E40000D', '00000000-0000-0000-0000-000000000000'];
    const list = await openText(`${[...ids, 'EA7583CD-A667-48BC-B806-42ECB2B48606'].join('\n')}\n`);
    expect(list.info.columns).toMatchObject([{ guess: { kind: 'mobile_advertiser_id' } }]);
    await list.close();
  });
});
