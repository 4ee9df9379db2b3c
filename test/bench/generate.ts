import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

/** A small seeded generator (mulberry32), so that every run measures the same list. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const FIRST = ['Anna', 'Ben', 'Chloe', 'David', 'Elena', 'Felix', 'Greta', 'Hugo', 'Ines', 'Jonas'];
const LAST = ['Adler', 'Brandt', 'Costa', 'Dubois', 'Evans', 'Ferrari', 'Garcia', 'Hansen', 'Ivanova', 'Jansen'];
const CITIES = ['Berlin', 'Paris', '"Porto, Norte"', 'Gdansk', 'Utrecht', 'Lyon', 'Torino', 'Leeds'];

/** A list of 7 columns, about 80 bytes a row: some quoted cells, 10 % duplicates, 1 % invalid addresses. */
export async function generateList(path: string, rows: number): Promise<void> {
  const random = randomFrom(20_26);
  const pick = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? '';
  const file = createWriteStream(path);
  let block = 'id,first_name,last_name,email,city,signup,value\n';
  for (let row = 0; row < rows; row++) {
    const person = random() < 0.1 ? Math.floor(random() * Math.max(row, 1)) : row;
    const address = random() < 0.01 ? `person${person}.example.com` : `Person.${person}@Mail${person % 97}.example.com`;
    const city = random() < 0.4 ? pick(CITIES) : pick(LAST);
    block += `${row},${pick(FIRST)},${pick(LAST)},${address},${city},2026-${1 + (row % 12)}-${1 + (row % 28)},${(random() * 500).toFixed(2)}\n`;
    if (block.length > 1 << 20) {
      if (!file.write(block)) await once(file, 'drain');
      block = '';
    }
  }
  file.end(block);
  await finished(file);
}
