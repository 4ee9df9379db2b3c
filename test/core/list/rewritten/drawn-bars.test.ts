import { expect, it } from 'vitest';
import { saying } from '../../../sentences';
import { openText } from '../temp-lists';

it('a table that is drawn with several kinds of lines is read, and is not said to be split where the marketer chose', async () => {
  const lines = [
    '┃Name┃E-Mail          ┃',
    '┡━━━━╇━━━━━━━━━━━━━━━━┩',
    '│Anna│anna@example.com│',
    '│Bert│bert@example.com│',
  ];
  const { info, sample } = await openText(`${lines.join('\n')}\n`);
  expect(sample.map((row) => row.filter((cell) => cell !== ''))).toEqual([
    ['Anna', 'anna@example.com'],
    ['Bert', 'bert@example.com'],
  ]);
  expect(info.reasons.delimiter).toEqual(saying('Split at a drawn line'));
});
