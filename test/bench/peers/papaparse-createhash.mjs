// The script that a Node team would write first: papaparse on a stream, createHash, a Set. Usage: list out
import { createHash } from 'node:crypto';
import { createReadStream, writeFileSync } from 'node:fs';
import Papa from 'papaparse';

const [list, out] = process.argv.slice(2);
const SHAPE = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9-]+\.)+[a-z]{2,}$/;
const digests = new Set();
createReadStream(list)
  .pipe(Papa.parse(Papa.NODE_STREAM_INPUT, { header: true }))
  .on('data', (row) => {
    const value = row.email.trim().toLowerCase();
    if (SHAPE.test(value)) digests.add(createHash('sha256').update(value).digest('hex'));
  })
  .on('end', () => writeFileSync(out, `${[...digests].sort().join('\n')}\n`));
