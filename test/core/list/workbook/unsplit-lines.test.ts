import { describe, expect, it } from 'vitest';
import { areUnsplitLines } from '../../../../src/core/list/workbook/unsplit-lines';
import { textWorkbook } from '../../../../tools/samples/workbook-files';
import { expectAppError, openForTest, tempFolder } from '../temp-lists';

const folder = tempFolder();
const LINES = ['Vorname;E-Mail;Telefon', 'Ada;ada@example.com;+49 171 3920001', 'Bob;bob@example.com;+49 171 3920002'];

describe('the lines of a list in one cell each', () => {
  it('are refused, with what to do', async () => {
    const path = await folder.write('list.xlsx', textWorkbook(LINES.map((line) => [line])));
    const error = await expectAppError('list-not-readable', openForTest(path));
    expect(error.message).toContain('Text to Columns');
  });

  it.each([
    ['commas', ['name,email', 'Ada,ada@example.com', 'Bob,bob@example.com']],
    ['quotes', ['name,"email"', '"Ost, Ada","ada@example.com"', ...Array(4).fill('Bob,bob@example.com')]],
    ['tabs', ['Phone\tName', '+49 171 3920001\tAda']],
  ])('are recognised with %s', (_, lines) => {
    expect(areUnsplitLines(lines.map((line) => [line]))).toBe(true);
  });

  it.each([
    ['cells of a table', LINES.map((line) => line.split(';'))],
    ['lines that spill into other cells', LINES.map((line) => [line, 'x'])],
    ['addresses below one name', [['E-Mail'], ['ada@example.com;bob@example.com'], ['eve@example.com']]],
    ['addresses below a name with a comma', [['E-Mail, privat'], ['ada@example.com'], ['bob@example.com']]],
    ['addresses without a header', [['ada@example.com;bob@example.com'], ['eve@example.com;dan@example.com']]],
    ['a header alone', [['Vorname;E-Mail;Telefon']]],
    ['nothing', []],
  ])('are not %s', (_, rows) => {
    expect(areUnsplitLines(rows)).toBe(false);
  });
});
