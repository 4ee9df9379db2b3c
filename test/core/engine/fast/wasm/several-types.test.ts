import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { startKernel } from '../start-kernel';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** A kernel, and the digests that it has spilled. */
function startSpilling() {
  const digests: string[] = [];
  const kernel = startKernel((bytes) => {
    digests.push(...(Buffer.from(bytes).toString('hex').match(/.{64}/g) ?? []));
  });
  return { kernel, digests };
}

it('hashes two user types of the same rows, each for the kernel that has its digests', () => {
  const scanning = startSpilling();
  const other = startSpilling();
  const rows = [
    'a@example.com,+49 151 23456789',
    'b@example.com,no phone',
    ',+49 151 98765432 ext. 5',
    'c@example.com,',
  ];
  const bytes = Buffer.from(rows.map((row) => `${row}\n`).join(''));
  scanning.kernel.configure({
    encoding: 'utf-8',
    delimiter: ',',
    quote: '"',
    columns: [0, 1],
    names: ['mail', 'phone'],
  });
  expect(scanning.kernel.preparePhones('DE')).toBe(true);

  for (let chunk = 0; chunk < 2; chunk++) {
    scanning.kernel.chunk(bytes.length).set(bytes);
    expect(scanning.kernel.scan(bytes.length, 1).rows).toBe(rows.length);
    const plan = { rows: rows.length, count: 1, mappedCells: 2, countOnly: false, hasCountry: false, ownCountries: 0 };
    const mails = scanning.kernel.hashCells('email_hash', { ...plan, firstCell: 0 });
    expect([...mails.deferred.cells]).toEqual([4]);
    const phones = scanning.kernel.hashCells('phone_hash', { ...plan, firstCell: 1 }, other.kernel);
    expect([...phones.deferred.cells]).toEqual([3, 5, 7]);
  }
  scanning.kernel.flush();
  other.kernel.flush();

  const twice = (values: readonly string[]) => [...values, ...values].map(sha256).sort();
  expect(scanning.digests.sort()).toEqual(twice(['a@example.com', 'b@example.com', 'c@example.com']));
  expect(other.digests.sort()).toEqual(twice(['4915123456789']));
});
