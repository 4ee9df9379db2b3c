import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PLATFORMS } from '../../../src/core/platforms/index';
import { FIELDS, type Field } from '../../../src/shared/field';
import { en } from '../../../src/shared/messages/en/index';
import { PLATFORM_IDS, type Platform, RULE_NAMES, type RuleName, type Sourced } from '../../../src/shared/platform';

const root = resolve(import.meta.dirname, '../../..');

/** What each rule may be named for. */
const FIELDS_OF_RULE: Readonly<Record<RuleName, readonly Field[]>> = {
  email: ['email'],
  'email-gmail': ['email'],
  'email-gmail-com': ['email'],
  'email-letters-digits': ['email'],
  'email-few-marks': ['email'],
  'phone-digits': ['phone'],
  'phone-plus': ['phone'],
  'device-id-lower': ['device-id'],
  'device-id-own-case': ['device-id'],
  'customer-id': ['customer-id'],
  'name-letters': ['first-name', 'last-name'],
  'first-name-no-title': ['first-name'],
  'last-name-no-suffix': ['last-name'],
  'name-ascii': ['first-name', 'last-name'],
  initial: ['initial'],
  'city-latin': ['city'],
  'state-short': ['state'],
  'postal-code': ['postal-code'],
  'state-two-letters': ['state'],
  'postal-code-letters-digits': ['postal-code'],
  'postal-code-short': ['postal-code'],
  'country-lower': ['country'],
  'country-upper': ['country'],
  'birth-date': ['birth-date'],
  'birth-year': ['birth-year'],
  gender: ['gender'],
  text: ['first-name', 'last-name', 'job-title', 'company'],
  handle: ['handle'],
};

function sourcedParts(platform: Platform): readonly [string, Sourced][] {
  return [
    ...platform.files.flatMap(({ name, columns }) =>
      columns.map((column): [string, Sourced] => [`${name}, ${column.header}`, column]),
    ),
    ['limits', platform.limits],
  ];
}

describe('the list of platforms', () => {
  it('has each once, the Audience API first', () => {
    expect(PLATFORMS.map(({ id }) => id)).toEqual(PLATFORM_IDS);
  });

  it('uses every rule, and a rule only for fields that it is meant for', () => {
    const columns = PLATFORMS.flatMap(({ files }) => files.flatMap((file) => file.columns));
    for (const { rule, field } of columns) expect(FIELDS_OF_RULE[rule], rule).toContain(field);
    const used = new Set(columns.map(({ rule }) => rule));
    expect(RULE_NAMES.filter((rule) => !used.has(rule))).toEqual(['initial']);
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(PLATFORMS))).toEqual(PLATFORMS);
  });
});

describe.each(PLATFORMS.map((platform) => [platform.id, platform] as const))('the platform %s', (id, platform) => {
  it('has a source with address and date for every rule, or says that none was found', async () => {
    for (const [part, { certainty, sources, note }] of sourcedParts(platform)) {
      if (certainty !== 'unknown') expect(sources.length, part).toBeGreaterThan(0);
      if (certainty === 'contested')
        expect(
          sources.some(({ by }) => by !== 'third-party'),
          part,
        ).toBe(true);
      if (certainty !== 'documented') expect(note, part).toBeDefined();
      for (const { address, read } of sources) {
        expect(read, part).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
        if (address.startsWith('docs/')) await access(resolve(root, address));
        else expect(new URL(address).protocol, part).toBe('https:');
      }
    }
  });

  it('has a name and a description for people', () => {
    expect(id).toMatch(/^[a-z0-9-]+$/);
    expect(platform.name).toMatch(/^[A-Z]/);
    const parts = sourcedParts(platform).flatMap(([, { note }]) => (note === undefined ? [] : [note]));
    const sentences = [en[`platform.how.${platform.id}`], ...[...platform.notes, ...parts].map((note) => en[note])];
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z1-9].*\.$/);
  });

  it('keeps rows by fields that the file has', () => {
    expect(new Set(platform.files.map(({ name }) => name)).size).toBe(platform.files.length);
    for (const { name, columns, keys } of platform.files) {
      expect(name).toMatch(/^[a-z-]+$/);
      const fields = columns.map(({ field }) => field);
      expect(new Set(fields).size, name).toBe(fields.length);
      expect(FIELDS).toEqual(expect.arrayContaining(fields));
      expect(keys.length, name).toBeGreaterThan(0);
      for (const key of keys) {
        expect(key.length, name).toBeGreaterThan(0);
        expect(fields, name).toEqual(expect.arrayContaining([...key]));
      }
    }
  });

  it('names each column of a file once, as a cell of CSV that needs no quotes', () => {
    for (const { name, columns, hasHeader } of platform.files) {
      expect(new Set(columns.map(({ header }) => header)).size, name).toBe(columns.length);
      for (const { header, max } of columns) {
        expect(header, name).toMatch(/^[\w -]+$/);
        expect(max, header).toBeGreaterThanOrEqual(1);
      }
      if (!hasHeader) expect(columns, name).toHaveLength(1);
    }
  });

  it('has limits that a list can meet', () => {
    const { minimum, maxRows, maxBytes } = platform.limits;
    expect(minimum?.people ?? 1).toBeLessThan(maxRows ?? Number.POSITIVE_INFINITY);
    expect(maxBytes ?? 1).toBeGreaterThan(0);
  });
});
