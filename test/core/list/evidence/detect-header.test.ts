import { describe, expect, it } from 'vitest';
import { detectDelimiter } from '../../../../src/core/list/dialect/detect-delimiter';
import { detectHeader, headerCells } from '../../../../src/core/list/evidence/detect-header';
import { Judge } from '../../../../src/core/list/evidence/verdicts';

const JUDGE = new Judge();

describe('detecting the header', () => {
  it.each<[string, string[][], boolean]>([
    [
      'row 1 holds an e-mail address',
      [
        ['Email', 'a@example.com'],
        ['x', 'b@example.com'],
      ],
      false,
    ],
    ['row 1 holds two addresses in a cell', [['a@example.com b@example.com'], ['c@example.com']], false],
    ['row 1 holds a phone number', [['+49 30 901820'], ['+49 30 901821']], false],
    ['row 1 holds a digest', [['ab'.repeat(32)], ['cd'.repeat(32)]], false],
    ['row 1 holds a known word', [['Kundennummer'], ['abc']], true],
    ['row 1 stands out from e-mail addresses', [['wer'], ['a@example.com'], ['b@example.com']], true],
    [
      'row 1 stands out from dates',
      [
        ['x', 'born'],
        ['y', '2001-02-03'],
      ],
      true,
    ],
    [
      'nothing speaks for it',
      [
        ['abc', 'def'],
        ['ghi', 'jkl'],
      ],
      false,
    ],
  ])('where %s', (_, records, header) => {
    expect(detectHeader(records, JUDGE).header).toBe(header);
  });

  it('places a header above its values where only the names of rows lack one, as in R', () => {
    const named = [
      ['id', 'email'],
      ['1', '17', 'anna@example.com'],
      ['2', '18', 'bert@example.com'],
    ];
    expect(headerCells(named, detectHeader(named, JUDGE))).toEqual(['', 'id', 'email']);
    expect(headerCells(named, detectHeader(named, JUDGE, true))).toEqual(['', 'id', 'email']);
    const longer = [
      ['id', 'email'],
      ['1', 'anna@example.com', 'x'],
      ['2', 'bert@example.com', 'y'],
    ];
    expect(headerCells(longer, detectHeader(longer, JUDGE))).toEqual(['id', 'email']);
  });

  it('obeys a choice', () => {
    expect(detectHeader([['a@example.com']], JUDGE, true).header).toBe(true);
    expect(detectHeader([['email']], JUDGE, false).header).toBe(false);
  });
});

describe('detecting the delimiter', () => {
  it.each([
    ['decimal commas in a list with semicolons', 'a;1,50;x\nb;2,25;y\n', ';'],
    ['names with commas', 'Name;Mail\nDoe, Jo;a@b.de\nRoe, Al;c@d.de\n', ';'],
    ['delimiters within quotes', '"a;b;c",d\n"e;f;g",h\n', ','],
    ['ragged rows', 'a,b,c\nd,e\nf,g,h\ni,j,k\n', ','],
    ['a stray comma in one line', 'abc\ndef\ng,h\nijk\n', ''],
    ['a vertical bar', 'a|b\nc|d\n', '|'],
    ['an unterminated quote in the first row', '"a;b\nc;d\ne;f\n', ';'],
  ])('sees through %s', (_, text, delimiter) => {
    expect(detectDelimiter(text, JUDGE).delimiter).toBe(delimiter);
  });

  it('takes a single quote for a quote only if it encloses values and double quotes do not', () => {
    expect(detectDelimiter("'a,b','c'\n'd','e'\n", JUDGE)).toMatchObject({ delimiter: ',', quote: "'" });
    expect(detectDelimiter('\'a\',"c"\n\'d\',"e"\n', JUDGE).quote).toBe('"');
    expect(detectDelimiter("O'Neil,x\nD'Arc,y\n", JUDGE).quote).toBe('"');
  });
});
