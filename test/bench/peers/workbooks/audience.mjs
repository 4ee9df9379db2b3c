import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';

const SHAPE = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9-]+\.)+[a-z]{2,}$/;

/** Hashes e-mail addresses and writes unique, sorted lines. */
export function createAudience() {
  const digests = new Set();
  return {
    add(cell) {
      const value = String(cell ?? '')
        .trim()
        .toLowerCase();
      if (SHAPE.test(value)) digests.add(createHash('sha256').update(value).digest('hex'));
    },
    write(out) {
      writeFileSync(out, `${[...digests].sort().join('\n')}\n`);
    },
  };
}
