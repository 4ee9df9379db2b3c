// ExcelJS as a stream, with shared strings in memory. Usage: list out
import exceljs from 'exceljs';
import { createAudience } from './audience.mjs';

const [list, out] = process.argv.slice(2);
if (list !== '--version') {
  const reader = new exceljs.stream.xlsx.WorkbookReader(list, {
    sharedStrings: 'cache',
    worksheets: 'emit',
    styles: 'ignore',
    hyperlinks: 'ignore',
  });
  const audience = createAudience();
  for await (const sheet of reader) {
    let email = 0;
    for await (const row of sheet) {
      // Cells are numbered from 1.
      if (email === 0) email = row.values.indexOf('email');
      else audience.add(row.values[email]);
    }
  }
  audience.write(out);
}
