import { expect, it } from 'vitest';
import { builtInFormat, parseFormat } from '../../../../../src/core/list/workbook/numbers/number-format';

const PLAIN = { kind: 'plain' };
const date = (hasDate: boolean, hasTime: boolean) => ({ kind: 'date', date: hasDate, time: hasTime });

it.each([
  ['General', PLAIN],
  ['0', PLAIN],
  ['0.00', PLAIN],
  ['#,##0.00 €', PLAIN],
  ['0%', PLAIN],
  ['@', PLAIN],
  ['[Red]0;[Blue]-0', PLAIN],
  [`"${'x'.repeat(300)}"0`, PLAIN],
  ['dd.mm.yyyy', date(true, false)],
  ['[$-409]mmmm d, yyyy;@', date(true, false)],
  ['mmm', date(true, false)],
  ['yyyy-mm-dd hh:mm:ss', date(true, true)],
  ['m/d/yy h:mm AM/PM', date(true, true)],
  ['h:mm', date(false, true)],
  ['mm:ss', date(false, true)],
  ['[h]:mm:ss', PLAIN],
  ['+0', { kind: 'masked', mask: [{ literal: '+' }, { digit: '0' }] }],
  ['"days" 0;@', { kind: 'masked', mask: [{ literal: 'days' }, { literal: ' ' }, { digit: '0' }] }],
])('reads %s', (code, format) => {
  expect(parseFormat(code)).toEqual(format);
});

it.each([
  [0, PLAIN],
  [1, PLAIN],
  [14, date(true, false)],
  [18, date(false, true)],
  [22, date(true, true)],
  [46, PLAIN],
  [49, PLAIN],
  [57, date(true, false)],
])('knows format %d', (id, format) => {
  expect(builtInFormat(id)).toEqual(format);
});
