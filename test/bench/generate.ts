import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { getExampleNumber } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import { Random } from '../random';

/** A fixed seed: every run measures the same list. */
const SEED = 20_26;

const FIRST = ['Anna', 'Ben', 'Chloe', 'David', 'Elena', 'Felix', 'Greta', 'Hugo', 'Ines', 'Jonas'];
const LAST = ['Adler', 'Brandt', 'Costa', 'Dubois', 'Evans', 'Ferrari', 'Garcia', 'Hansen', 'Ivanova', 'Jansen'];
const CITIES = ['Berlin', 'Paris', '"Porto, Norte"', 'Gdansk', 'Utrecht', 'Lyon', 'Torino', 'Leeds'];
const COUNTRIES = ['DE', 'FR', 'GB', 'US', 'ES', 'IT', 'NL', 'PL', 'BR', 'IN', 'JP', 'AU'] as const;

/** The type of the fourth column of a list. */
const IDENTIFIER_TYPES = ['email', 'phone', 'device-id', 'third-party-id'] as const;
export type IdentifierType = (typeof IDENTIFIER_TYPES)[number];

/** A list of 7 columns, about 80 bytes a row: some quoted cells, 10 % of the people twice, 1 % invalid (except phone numbers). */
export async function generateList(
  path: string,
  rows: number,
  identifierType: IdentifierType = 'email',
  firstPerson = 0,
): Promise<void> {
  const random = new Random(SEED);
  const file = createWriteStream(path);
  let block = `id,first_name,last_name,${identifierType},city,signup,value\n`;
  for (let row = 0; row < rows; row++) {
    const person = firstPerson + (random.chance(0.1) ? random.below(Math.max(row, 1)) : row);
    const cell = random.chance(0.01) ? INVALID[identifierType](person) : VALID[identifierType](person);
    const city = random.chance(0.4) ? random.pick(CITIES) : random.pick(LAST);
    block += `${row},${random.pick(FIRST)},${random.pick(LAST)},${cell},${city},2026-${1 + (row % 12)}-${1 + (row % 28)},${(random.fraction() * 500).toFixed(2)}\n`;
    if (block.length > 1 << 20) {
      if (!file.write(block)) await once(file, 'drain');
      block = '';
    }
  }
  file.end(block);
  await finished(file);
}

/**
 * People with names, address, phone number, postal code and country, about 85 bytes a row, 10 % of them twice. Names
 * and postal codes repeat as they do among customers: two thousand first names, twenty thousand last names and postal
 * codes.
 */
export async function generatePeople(path: string, rows: number): Promise<void> {
  const random = new Random(SEED);
  const file = createWriteStream(path);
  let block = 'id,first_name,last_name,email,phone,zip,country\n';
  for (let row = 0; row < rows; row++) {
    const person = random.chance(0.1) ? random.below(Math.max(row, 1)) : row;
    const place = (person * 31) % 20_000;
    const names = `Name${(person * 7919) % 2000},Family${(person * 104_729) % 20_000}`;
    const contact = `Person.${person}@Mail${person % 97}.example.com,+49 30 ${1_000_000 + (person % 8_999_999)}`;
    block += `${row},${names},${contact},${10_000 + place},${COUNTRIES[place % 5]}\n`;
    if (block.length > 1 << 20) {
      if (!file.write(block)) await once(file, 'drain');
      block = '';
    }
  }
  file.end(block);
  await finished(file);
}

/**
 * Two short columns, with an address only in the first row: whatever is stored for a rejected row is stored for each.
 */
export async function generateRejectedList(path: string, rows: number): Promise<void> {
  const file = createWriteStream(path);
  file.write('email,id\nperson@example.com,0\n');
  for (let row = 0; row < rows; row++) {
    if (!file.write(`person${row}.example.com,${row}\n`)) await once(file, 'drain');
  }
  file.end();
  await finished(file);
}

const VALID: Record<IdentifierType, (person: number) => string> = {
  email: (person) => `Person.${person}@Mail${person % 97}.example.com`,
  phone: phoneOf,
  'device-id': (person) => `${hex(person, 8)}-8CF0-11BD-B23E-${hex(person, 12)}`.toUpperCase(),
  'third-party-id': (person) => `crm-${person}-Customer`,
};

const INVALID: Record<IdentifierType, (person: number) => string> = {
  email: (person) => `person${person}.example.com`,
  phone: phoneOf,
  'device-id': (person) => `device ${person}`,
  'third-party-id': (person) => `crm ${person}`,
};

/** Half in international form from a dozen countries, half national numbers of Germany, in the usual spellings. */
function phoneOf(person: number): string {
  const digits = `${(person * 7919) % 10_000_000}`.padStart(7, '0');
  if (person % 2 === 0)
    return person % 4 === 0 ? `0151 2${digits}` : `(0151) 2${digits.slice(0, 3)}-${digits.slice(3)}`;
  const country = COUNTRIES[person % COUNTRIES.length] ?? 'DE';
  const example = getExampleNumber(country, examples)?.formatInternational() ?? '';
  let next = 0;
  // Replaces the last digits with this person's; the form stays.
  const own = example.replace(/\d/g, (digit, at: number) =>
    example.length - at <= 8 ? (digits[next++] ?? digit) : digit,
  );
  return person % 3 === 0 ? own.replaceAll(' ', '') : own;
}

function hex(number: number, length: number): string {
  return number.toString(16).padStart(length, '0');
}
