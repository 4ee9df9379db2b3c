import { expect, it } from 'vitest';
import { describeColumns } from '../../../../src/core/list/columns/resolve-column';
import { ENGLISH } from '../../../../src/shared/messages/languages';
import { createTranslator } from '../../../../src/shared/messages/translator';
import { openText } from '../temp-lists';

const say = createTranslator(ENGLISH);

it.each([
  ['a,b\n1,2\n', true, 'Its columns are “a”, “b”.'],
  [',\n,\n', true, 'Its only column has no name.'],
  [';;\n;;\n1;2;3\n', true, 'Its columns are numbered 1 to 3.'],
  ['1;2;3\n4;5;6\n', false, 'It has no header; its columns are numbered 1 to 3.'],
  ['"', false, 'It has no header, and one column.'],
])('the columns of %j are described, by number only if there are several: %s', async (text, header, words) => {
  const { info } = await openText(text, { header });
  expect(say(describeColumns(info))).toBe(words);
});

it('the columns of a list are not numbered where its only row is too long to be read', async () => {
  const { info } = await openText('x'.repeat(5_000_000), { header: false });
  expect(say(describeColumns(info))).toBe('Its rows are too long to be read as columns.');
});
