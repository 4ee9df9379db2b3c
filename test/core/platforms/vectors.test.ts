import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod/mini';
import { resolveCountry } from '../../../src/core/normalise/country/country';
import { platformOf } from '../../../src/core/platforms/index';
import { valueFor } from '../../../src/core/platforms/rules';
import { writtenValue } from '../../../src/core/platforms/written-value';
import { FIELDS, type Field } from '../../../src/shared/field';
import {
  PLATFORM_IDS,
  type PlatformColumn,
  type PlatformId,
  RULE_NAMES,
  type RuleName,
} from '../../../src/shared/platform';

const FOLDER = resolve(import.meta.dirname, '../../fixtures/platforms');

/** Of an example for another way of sending than the file, such as a pixel; else the file's own. */
const rule = z.optional(z.enum(RULE_NAMES));

/** Published examples. `normalised` or `written` may be missing if only the other was published. */
const VECTORS = z.strictObject({
  platform: z.enum(PLATFORM_IDS),
  note: z.optional(z.string()),
  vectors: z.array(
    z.strictObject({
      field: z.enum(FIELDS),
      rule,
      input: z.string(),
      country: z.optional(z.string()),
      normalised: z.optional(z.string()),
      written: z.optional(z.string()),
      rejected: z.optional(z.string()),
      source: z.string(),
    }),
  ),
  /** Published examples that contradict others or their own text; `ours` is null if the value is rejected. */
  contradictions: z.optional(
    z.array(
      z.strictObject({
        field: z.enum(FIELDS),
        rule,
        input: z.string(),
        country: z.optional(z.string()),
        published: z.string(),
        ours: z.nullable(z.string()),
        why: z.string(),
        source: z.string(),
      }),
    ),
  ),
});

const fixtures = await Promise.all(
  (await readdir(FOLDER)).map(async (file) => VECTORS.parse(JSON.parse(await readFile(resolve(FOLDER, file), 'utf8')))),
);

interface Example {
  readonly field: Field;
  readonly rule?: RuleName | undefined;
  readonly input: string;
  readonly country?: string | undefined;
}

function columnFor(platform: PlatformId, { field, rule }: Example): Pick<PlatformColumn, 'rule' | 'form'> {
  const columns = platformOf(platform).files.flatMap((file) => file.columns);
  const column = columns.find((one) => one.field === field);
  if (rule !== undefined) return { rule, form: 'hex' };
  if (column === undefined) throw new Error(`${platform} takes no ${field}`);
  return column;
}

function ruled(platform: PlatformId, example: Example) {
  const { input, country } = example;
  const column = columnFor(platform, example);
  const value = valueFor(column.rule, column.form, input, {
    country: country === undefined ? null : resolveCountry(country),
    countryNumbers: 'unclear',
    dateOrder: null,
    genderLetters: null,
    fixTypos: false,
  });
  return {
    normalised: value.kind === 'value' ? value.value : null,
    written: value.kind === 'rejected' ? null : writtenValue(value, column.form),
    rejected: value.kind === 'rejected' ? value.reason : null,
  };
}

it('has a file of published examples for every platform', () => {
  expect(fixtures.map(({ platform }) => platform).sort()).toEqual([...PLATFORM_IDS].sort());
  for (const { vectors, note } of fixtures) if (vectors.length === 0) expect(note).toMatch(/\.$/);
});

for (const { platform, vectors, contradictions = [] } of fixtures) {
  if (vectors.length === 0) continue;
  describe(`as ${platform} publishes it`, () => {
    it.each(vectors)('$field $input', ({ normalised, written, rejected, ...example }) => {
      const ours = ruled(platform, example);
      expect(ours.rejected ?? undefined).toEqual(rejected);
      if (normalised !== undefined) expect(ours.normalised).toBe(normalised);
      if (written !== undefined) expect(ours.written).toBe(written);
    });
  });
  if (contradictions.length === 0) continue;
  describe(`where the examples of ${platform} contradict each other`, () => {
    it.each(contradictions)('$field $input: $why', ({ published, ours, ...example }) => {
      expect(ruled(platform, example).normalised).toBe(ours);
      expect(ours).not.toBe(published);
    });
  });
}
