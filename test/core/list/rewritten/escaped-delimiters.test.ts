import { expect, it } from 'vitest';
import { chooseMapping } from '../../../../src/core/list/columns/choose-mapping';
import { findEscapes } from '../../../../src/core/list/rewritten/escaped-delimiters';
import { rewriteLines } from '../../../../src/core/list/rewritten/rewritten-source';
import { openText } from '../temp-lists';

const PEOPLE = 'name,email\nOst\\, Anna,anna@example.com\nBert,bert@example.com\n';

it.each([
  ['a delimiter behind a backslash belongs to its value', 'Ost\\, Anna,a@x.com', '"Ost, Anna",a@x.com'],
  ['a backslash behind a backslash is one', 'C:\\\\,a@x.com', 'C:\\,a@x.com'],
  ['a backslash before anything else is kept', '\\N,a@x.com', '\\N,a@x.com'],
  ['a later line with quotes is left to the reader', '"Ost\\, Anna",a@x.com', '"Ost\\, Anna",a@x.com'],
])('%s', (_, line, record) => {
  const escapes = findEscapes(PEOPLE, ',', {});
  expect(escapes && rewriteLines(`${line}\n`, escapes)).toBe(`${record}\n`);
});

it.each([
  ['the lines are regular without it', 'name,path,email\nAnna,C:\\,a@x.com\nBert,D:\\,b@x.com\n'],
  ['the lines are irregular with it', 'name,email\nOst\\, Anna,a@x.com\nBert,b@x.com,,\n'],
  ['there are quotes', `${PEOPLE}"Cleo",c@x.com\n`],
])('a backslash is a character like any other where %s', (_, text) => {
  expect(findEscapes(text, ',', {})).toBeNull();
});

it('a list that is written so keeps its people in their columns', async () => {
  const list = await openText(PEOPLE);
  expect(list.sample).toEqual([
    ['Ost, Anna', 'anna@example.com'],
    ['Bert', 'bert@example.com'],
  ]);
  expect(list.info.dialect).toMatchObject({ delimiter: ',', quoteEscape: 'backslash', header: true });
  expect(chooseMapping(list).columns).toEqual([1]);
});

it('the marketer may say that quotes are doubled', async () => {
  const list = await openText(PEOPLE, { quoteEscape: 'doubled' });
  expect(list.sample[0]).toEqual(['Ost\\', ' Anna', 'anna@example.com']);
});
