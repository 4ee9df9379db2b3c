import { expect, it } from 'vitest';
import { growth, LINEAR } from '../../../growth';
import { cut, split } from './split-text';

it('takes linear time if every line opens a quote', () => {
  const openQuotes = (length: number) => '"a\n"b,c\n'.repeat(length / 9);
  const pieces = Array.from({ length: 4 }, () => 64 * 1024);
  const work = (text: string) => split(cut(text, pieces));
  expect(work(openQuotes(270_000)).records).toHaveLength(60_000);
  expect(growth(openQuotes, work)).toBeLessThan(LINEAR);
});
