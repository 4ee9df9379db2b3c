import fc from 'fast-check';
import type { HashTask } from '../../../../src/core/engine/common/batch';
import { EMAILS } from '../hash-whole-list';

/** Names of columns, including some that the kernel would accept as values. */
const columnNames = fc.constantFrom(
  [],
  ['ID_7', 'ID_7', 'ID_7'],
  ['a@example.com', '12345', '9774d56d682e549c'],
  ['A'.repeat(64), 'no-address', 'ä@example.com'],
  ['x', '38400000-8CF0-11BD-B23E-10B96E40000D', '4.91512E+11'],
);

export const task: fc.Arbitrary<HashTask> = fc
  .record({
    userType: fc.constantFrom('email_hash', 'phone_hash', 'mobile_advertiser_id', 'custom_audience_third_party_id'),
    columns: fc.constantFrom([0], [1], [0, 1], [2, 0], [0, 3, 1]),
    countryColumn: fc.constantFrom(null, 1),
    defaultCountry: fc.constantFrom(null, 'DE', 'US'),
    multiValue: fc.boolean(),
    columnNames,
    base64Digests: fc.boolean(),
    fixTypos: fc.boolean(),
    rejects: fc.constantFrom('counted', 'listed', 'with-values'),
  })
  .map((parts) => ({ ...EMAILS, ...parts }));

/** E-mail addresses, IDs or both beside phone numbers; mostly in separate columns, which one scan finds together. */
export const severalTasks: fc.Arbitrary<HashTask[]> = fc
  .record({
    others: fc.subarray(['email_hash', 'mobile_advertiser_id', 'custom_audience_third_party_id'] as const, {
      minLength: 1,
    }),
    columns: fc.constantFrom([0], [3, 0]),
    further: fc.constantFrom([1], [2], [5], [0]),
    phones: fc.constantFrom([1], [2], [2, 1], [0]),
    countryColumn: fc.constantFrom(null, 4),
    phonesFirst: fc.boolean(),
    multiValue: fc.boolean(),
    columnNames,
    rejects: fc.constantFrom('counted', 'listed', 'with-values'),
  })
  .map(({ others, columns, further, phones, countryColumn, phonesFirst, ...common }) => {
    const alike = { ...EMAILS, ...common, columns };
    const phoneTask: HashTask = {
      ...alike,
      userType: 'phone_hash',
      columns: phones,
      countryColumn,
      defaultCountry: 'DE',
    };
    const otherTasks = others.map(
      (userType, index): HashTask => ({ ...alike, userType, columns: [columns, further, [6]][index] ?? columns }),
    );
    return phonesFirst ? [phoneTask, ...otherTasks] : [...otherTasks, phoneTask];
  });

/** With columns beyond most rows of `wideLists`. */
export const manyColumns: fc.Arbitrary<HashTask> = fc
  .record({
    userType: fc.constantFrom('email_hash', 'phone_hash', 'custom_audience_third_party_id'),
    count: fc.constantFrom(2, 16, 17, 40, 254, 255),
    countryColumn: fc.constantFrom(null, 299),
    defaultCountry: fc.constantFrom(null, 'DE'),
    multiValue: fc.boolean(),
    rejects: fc.constantFrom('counted', 'listed', 'with-values'),
  })
  .map(({ count, ...parts }) => ({
    ...EMAILS,
    ...parts,
    // The last columns come first.
    columns: Array.from({ length: count }, (_, i) => (i * 7) % 256),
    columnNames: Array.from({ length: count }, (_, i) => (i === 1 ? 'ID_7' : '')),
  }));
