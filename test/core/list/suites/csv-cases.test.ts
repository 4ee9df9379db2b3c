import { expect, it } from 'vitest';
import type { DialectChoice } from '../../../../src/shared/list';
import { tempFolder } from '../temp-lists';
import { readFromEverySource } from './every-source';

/**
 * What the public collections of delimited files check, with lists of our own. The ideas are from csv-spectrum
 * (BSD-2-Clause), the tests of Papa Parse (MIT), and csv-test-data (no licence named), which follows RFC 4180.
 */
interface Case {
  readonly name: string;
  readonly text: string;
  /** All records, including the header; cells are separated by `·`. */
  readonly records: readonly string[];
  readonly choice?: DialectChoice;
  /** Row numbers, if they are not 1, 2, 3. */
  readonly rows?: readonly number[];
  readonly problems?: readonly number[];
}

const CASES: readonly Case[] = [
  // csv-spectrum
  { name: 'simple', text: 'a,b,c\n1,2,3\n', records: ['a·b·c', '1·2·3'] },
  { name: 'simple with CRLF', text: 'a,b,c\r\n1,2,3\r\n', records: ['a·b·c', '1·2·3'] },
  {
    name: 'comma in quotes',
    text: 'name,city\nMia,"Köln, Nord"\nPaul,Ulm\n',
    records: ['name·city', 'Mia·Köln, Nord', 'Paul·Ulm'],
  },
  { name: 'empty cells', text: 'a,b,c\n1,"",""\n2,3,4\n', records: ['a·b·c', '1··', '2·3·4'] },
  { name: 'empty cells with CRLF', text: 'a,b,c\r\n1,"",""\r\n2,3,4\r\n', records: ['a·b·c', '1··', '2·3·4'] },
  {
    name: 'escaped quotes',
    text: 'id,said\n1,"oh ""well"" then"\n2,no\n',
    records: ['id·said', '1·oh "well" then', '2·no'],
  },
  {
    name: 'JSON in a cell',
    text: 'key,value\n1,"{""type"": ""Point"", ""at"": [10.5, -3]}"\n',
    records: ['key·value', '1·{"type": "Point", "at": [10.5, -3]}'],
  },
  {
    name: 'line breaks in a cell',
    text: 'a,b,c\n1,2,3\n"Once upon\na time",5,6\n7,8,9\n',
    records: ['a·b·c', '1·2·3', 'Once upon\na time·5·6', '7·8·9'],
  },
  {
    name: 'line breaks in a cell with CRLF',
    text: 'a,b,c\r\n1,2,3\r\n"Once upon\r\na time",5,6\r\n7,8,9\r\n',
    records: ['a·b·c', '1·2·3', 'Once upon\na time·5·6', '7·8·9'],
  },
  {
    name: 'lines that end with CR alone',
    text: 'a,b,c\r1,2,3\r"Once upon\ra time",5,6\r7,8,9\r',
    records: ['a·b·c', '1·2·3', 'Once upon\na time·5·6', '7·8·9'],
  },
  {
    name: 'quotes and line breaks in a cell',
    text: 'a,b\n1,"oh\n""well""\nthen"\n3,4\n',
    records: ['a·b', '1·oh\n"well"\nthen', '3·4'],
  },
  { name: 'UTF-8', text: 'a,b,c\n1,2,3\n4,5,ʤ…😀\n', records: ['a·b·c', '1·2·3', '4·5·ʤ…😀'] },
  {
    name: 'a quote within a cell that has none around it',
    text: 'phone,place\n0209555,N 37°36\'37.8" W 121°2\'17.9"\n',
    records: ['phone·place', `0209555·N 37°36'37.8" W 121°2'17.9"`],
  },
  {
    name: 'the word NULL, in quotes or not, is a word',
    text: 'a,b,c\n1,,2\n3,"NULL",4\n5,NULL,6\n',
    records: ['a·b·c', '1··2', '3·NULL·4', '5·NULL·6'],
  },
  // csv-test-data
  { name: 'all cells are empty', text: 'a,b,c\n,,\n1,2,3\n', records: ['a·b·c', '··', '1·2·3'] },
  { name: 'one column', text: 'a\nb\nc\n', records: ['a', 'b', 'c'] },
  { name: 'one column with an empty line', text: 'a\n\nc\n', records: ['a', 'c'], rows: [1, 3] },
  { name: 'spaces before a cell', text: 'a, b,  c\n1, 2,  3\n', records: ['a· b·  c', '1· 2·  3'] },
  { name: 'spaces behind a cell', text: 'a ,b  ,c\n1 ,2  ,3\n', records: ['a ·b  ·c', '1 ·2  ·3'] },
  { name: 'spaces in quotes', text: 'a,b\n" 1 ","  "\n', records: ['a·b', ' 1 ·  '] },
  { name: 'quotes with nothing in them', text: 'a,b\n"",1\n', records: ['a·b', '·1'] },
  { name: 'no line break at the end', text: 'a,b\n1,2', records: ['a·b', '1·2'] },
  { name: 'no line break behind an empty last cell', text: 'a,b\n1,', records: ['a·b', '1·'] },
  { name: 'no line break behind quotes', text: 'a,b\n1,"2"', records: ['a·b', '1·2'] },
  { name: 'fewer cells than the header', text: 'a,b,c\n1,2\n3,4,5\n', records: ['a·b·c', '1·2', '3·4·5'] },
  { name: 'more cells than the header', text: 'a,b\n1,2,3\n4,5\n', records: ['a·b', '1·2·3', '4·5'] },
  {
    name: 'a quote that is never closed',
    text: 'a,b\n1,"2\n3,4\n5,6\n',
    records: ['a·b', '1·"2', '3·4', '5·6'],
    problems: [2],
  },
  {
    name: 'text behind a closing quote',
    text: 'a,b\n"1" x,2\n3,4\n',
    records: ['a·b', '"1" x·2', '3·4'],
    problems: [2],
  },
  // Papa Parse
  { name: 'tabs', text: 'a\tb\n1,5\t2\n3\t"4\t5"\n', records: ['a·b', '1,5·2', '3·4\t5'] },
  { name: 'vertical bars', text: 'a|b\n1|2\n', records: ['a·b', '1·2'] },
  { name: 'semicolons beside decimal commas', text: 'a;b\n1,5;2,5\n3,5;4,5\n', records: ['a·b', '1,5·2,5', '3,5·4,5'] },
  { name: 'mixed line ends', text: 'a,b\r\n1,2\n3,4\r5,6\r\n', records: ['a·b', '1·2', '3·4', '5·6'] },
  { name: 'empty lines at both ends', text: '\n\na,b\n1,2\n\n\n', records: ['a·b', '1·2'], rows: [3, 4] },
  { name: 'lines of spaces', text: 'a,b\n   \n1,2\n', records: ['a·b', '1·2'], rows: [1, 3] },
  { name: 'quotes around every cell', text: '"a","b"\n"1","2"\n', records: ['a·b', '1·2'] },
  { name: 'single quotes around every cell', text: "'a','b'\n'1,5','2'\n'3','4'\n", records: ['a·b', '1,5·2', '3·4'] },
  { name: 'only quotes in a cell', text: 'a,b\n"""",""""""\n', records: ['a·b', '"·""'] },
  { name: 'a quote in the middle of a cell', text: 'a,b\nx"y,z\n1,2\n', records: ['a·b', 'x"y·z', '1·2'] },
  { name: 'a delimiter at the end of every line', text: 'a,b,\n1,2,\n', records: ['a·b·', '1·2·'] },
  { name: 'columns of one name', text: 'a,a\n1,2\n', records: ['a·a', '1·2'] },
  {
    name: 'names that every object has',
    text: '__proto__,constructor\n1,2\n',
    records: ['__proto__·constructor', '1·2'],
  },
  { name: 'NULs in a cell', text: 'a,b\n1\0,2\0\n', records: ['a·b', '1\0·2\0'] },
  { name: 'a delimiter of one’s own', text: 'a^b\n1,5^2\n', records: ['a·b', '1,5·2'], choice: { delimiter: '^' } },
  { name: 'a quote that closes at the very end', text: 'a,b\n1,"2\n3\n4"', records: ['a·b', '1·2\n3\n4'] },
  { name: 'a formula, which stays a text', text: 'a,b\n=1+1,@x\n', records: ['a·b', '=1+1·@x'] },
];

const folder = tempFolder();

it.each(CASES)('reads $name from every source', async ({ text, records, choice = {}, rows, problems = [] }) => {
  for (const read of await readFromEverySource(folder, Buffer.from(text), { header: false, ...choice })) {
    expect(read.rows.map(({ cells }) => cells)).toEqual(records.map((record) => record.split('·')));
    expect(read.rows.map(({ row }) => row)).toEqual(rows ?? records.map((_, i) => i + 1));
    expect(read.problems).toEqual(problems);
  }
});
