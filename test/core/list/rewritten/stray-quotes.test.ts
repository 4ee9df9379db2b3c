import { expect, it } from 'vitest';
import { saying } from '../../../sentences';
import { openText } from '../temp-lists';

async function namesAndAddresses(lines: readonly string[]) {
  const { header, sample } = await openText(`${lines.join('\n')}\n`);
  return [header, ...sample];
}

it('a quote at the start of one row and one at the end of another do not swallow the rows between', async () => {
  for (const delimiter of ['\t', ';']) {
    const rows = [
      ['Name', 'E-Mail'],
      ['Anna', 'anna@example.com'],
      ['"Bert', 'bert@example.com'],
      ['Cleo', 'cleo@example.com'],
      ['Dora"', 'dora@example.com'],
    ];
    expect(await namesAndAddresses(rows.map((cells) => cells.join(delimiter)))).toEqual(rows);
  }
});

it('quotes around whole cells of other rows are read as usual', async () => {
  const lines = ['Name,E-Mail', '"Ost, Anna",anna@example.com', '"Bert,bert@example.com', 'Cleo",cleo@example.com'];
  expect(await namesAndAddresses(lines)).toEqual([
    ['Name', 'E-Mail'],
    ['Ost, Anna', 'anna@example.com'],
    ['"Bert', 'bert@example.com'],
    ['Cleo"', 'cleo@example.com'],
  ]);
});

it('a value over several lines stays whole, even if each of them has as many cells as a row', async () => {
  const lines = ['Name,Address,E-Mail', 'Anna,"Gasse 1, 8000', 'Bern, CH",anna@example.com'];
  expect(await namesAndAddresses(lines)).toEqual([
    ['Name', 'Address', 'E-Mail'],
    ['Anna', 'Gasse 1, 8000\nBern, CH', 'anna@example.com'],
  ]);
});

it('such a list is not said to have a delimiter that the marketer chose', async () => {
  const text = 'Name,E-Mail\n"Bert,bert@example.com\nCleo",cleo@example.com\n';
  const detected = await openText(text);
  expect(detected.info.reasons.delimiter).toEqual(saying('Split at a comma'));
  const chosen = await openText(text, { delimiter: ',' });
  expect(chosen.info.reasons.delimiter).toEqual(saying('You chose'));
  expect(chosen.sample).toEqual(detected.sample);
});
