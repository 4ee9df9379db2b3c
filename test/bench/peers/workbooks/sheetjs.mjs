// SheetJS as in its guide: the whole workbook in memory, rows as arrays. Usage: list out
import { readFileSync } from 'node:fs';
import xlsx from 'xlsx';
import { createAudience } from './audience.mjs';

const [list, out] = process.argv.slice(2);
if (list !== '--version') {
  const { Sheets, SheetNames } = xlsx.read(readFileSync(list), { dense: true });
  const [header, ...rows] = xlsx.utils.sheet_to_json(Sheets[SheetNames[0]], { header: 1, raw: false });
  const email = header.indexOf('email');
  const audience = createAudience();
  for (const row of rows) audience.add(row[email]);
  audience.write(out);
}
