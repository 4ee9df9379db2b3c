import { describe, expect, it } from 'vitest';
import { saying } from '../../../../sentences';
import { openText } from '../../temp-lists';

async function doubtsOf(text: string) {
  return (await openText(`phone,country\n${text}`, { header: true })).info.uncertain;
}

const TOLD = [{ about: 'columns', column: 0, reason: saying('begin with the calling code of another country') }];

describe('numbers without a plus', () => {
  it('that begin with the calling code of another country are told beside some that begin with their own', async () => {
    expect(await doubtsOf('491713920001,DE\n447700900123,DE\n33639981234,DE\n')).toEqual(TOLD);
  });

  it('are read silently where all are national, or begin with their own calling code', async () => {
    expect(await doubtsOf('1713920001,DE\n1713920002,DE\n6641234567,AT\n')).toEqual([]);
    expect(await doubtsOf('491713920001,DE\n491713920002,DE\n436641234567,AT\n')).toEqual([]);
  });

  it('are read silently where hardly any is of another country, or where it is rejected', async () => {
    const own = Array.from({ length: 20 }, (_, n) => `4917139200${10 + n},DE\n`).join('');
    expect(await doubtsOf(`${own}447700900123,DE\n`)).toEqual([]);
    expect(await doubtsOf('447700900123,GB\n491713920001,GB\n')).toEqual([]);
  });
});
