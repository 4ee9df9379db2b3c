// The loop that a Node team would write for phone numbers: split, libphonenumber-js, crypto.hash, a Set. Usage: list
// out
import { hash } from 'node:crypto';
import { createReadStream, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

const [list, out] = process.argv.slice(2);
const digests = new Set();
let column = -1;
for await (const line of createInterface({ input: createReadStream(list) })) {
  const cells = line.split(',');
  if (column < 0) {
    column = cells.indexOf('phone');
    continue;
  }
  const parsed = parsePhoneNumberFromString(cells[column], 'DE');
  if (parsed?.isPossible()) digests.add(hash('sha256', parsed.number.slice(1)));
}
writeFileSync(out, `${[...digests].sort().join('\n')}\n`);
