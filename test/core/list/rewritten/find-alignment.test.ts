import { expect, it } from 'vitest';
import { Judge } from '../../../../src/core/list/evidence/verdicts';
import { findAlignment } from '../../../../src/core/list/rewritten/find-alignment';
import type { DialectChoice } from '../../../../src/shared/list';

const startsIn = (lines: readonly string[], choice: DialectChoice = {}, otherwise: readonly string[][] = []) =>
  findAlignment(`${lines.join('\n')}\n`, choice, otherwise, new Judge());

const TABLE = [
  'Name      Email             Phone',
  'Anna Ost  anna@example.com  +49 151 23456701',
  'Bert Alt  bert@example.com  +49 151 23456702',
];

it('a column begins where all lines have blanks before it', () => {
  expect(startsIn(TABLE)).toEqual({ starts: [0, 10, 28], firstLine: 0 });
});

it('a group of digits or a first name of the same length in all rows begins no column', () => {
  const starts = startsIn(['Full name  Email', 'Anna Ost   anna@example.com', 'Bert Alt   bert@example.com'])?.starts;
  expect(starts).toEqual([0, 11]);
});

it('columns that one blank sets apart are found by the ruler below their names', () => {
  const ruled = ['ID   EMAIL', '---- ----------------', '   1 anna@example.com', '  12 bert@example.com'];
  expect(startsIn(ruled)).toEqual({ starts: [0, 5], firstLine: 0 });
});

it('lines above and below the table do not hide it', () => {
  const starts = startsIn([
    'Customers of the Berlin office, newest first',
    '',
    ...TABLE,
    '2 rows were selected in 0.02 s',
  ]);
  expect(starts).toEqual({ starts: [0, 10, 28], firstLine: 2 });
});

it('the marketer says where the table begins', () => {
  expect(startsIn(['Anna Ost  was here', ...TABLE], { skippedLines: 1 })?.firstLine).toBe(1);
});

it.each([
  ['a delimiter was chosen', TABLE, { delimiter: ';' }],
  ['a tab is in it', [...TABLE, 'Cleo\tcleo@example.com'], {}],
  [
    'its rows begin in different places',
    [...TABLE, 'Cleo Maria Nord  c@example.com', 'D  d@example.com', 'E E   e@e.com'],
    {},
  ],
  ['nobody is in it', ['Item    Price', 'Tea     3.00', 'Coffee  4.00'], {}],
  ['it has one row', TABLE.slice(0, 2), {}],
])('none is found if %s', (_, lines, choice) => {
  expect(startsIn(lines, choice)).toBeNull();
});

it('none is found if a delimiter keeps as many identifiers whole', () => {
  const padded = ['name    , email', 'Anna    , anna@example.com', 'Bert    , bert@example.com'];
  const records = padded.map((line) => line.split(','));
  expect(startsIn(padded, {}, records)).toBeNull();
});
