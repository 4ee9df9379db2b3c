import { describe, expect, it } from 'vitest';
import {
  assignColumn,
  type ColumnAssignment,
  columnUses,
  mappingsInUse,
  otherColumn,
} from '../../../../src/renderer/state/lists/assign-column';
import { type ListDraft, newDraft } from '../../../../src/renderer/state/lists/list-draft';
import type { UserType } from '../../../../src/shared/audience';
import type { ColumnMapping } from '../../../../src/shared/column-mapping';
import type { Column, ColumnKind } from '../../../../src/shared/list';
import { message } from '../../../../src/shared/messages/message';
import type { ListRole } from '../../../../src/shared/preview';
import { plainList } from '../../../core/list/plain-list';
import { plainPreview } from '../../plain-preview';

function mapping(userType: UserType, columns: readonly number[], more: Partial<ColumnMapping> = {}): ColumnMapping {
  return { userType, columns, countryColumn: null, defaultCountry: null, multiValue: false, ...more };
}

function draft(id: string, mappings: readonly ColumnMapping[], role: ListRole = 'audience'): ListDraft {
  return { ...newDraft({ id, role }), mappings, userTypes: mappings.map(({ userType }) => userType) };
}

/** Its preview, which knows the columns. */
function previewed(one: ListDraft, columns: readonly Column[]): ListDraft {
  const last = plainPreview({
    id: one.id,
    info: plainList({ columns }),
    header: columns.map(({ name }) => name),
    mappings: one.mappings ?? [],
  });
  return { ...one, preview: { kind: 'ready', last } };
}

function assign(lists: readonly ListDraft[], userTypes: readonly UserType[], change: Partial<ColumnAssignment>) {
  const result = assignColumn({ lists, userTypes }, { id: 'a', column: 0, use: null, defaultCountry: null, ...change });
  return { userTypes: result.userTypes, mappings: result.lists.map(({ mappings }) => mappings) };
}

describe('a column with a new use', () => {
  it('joins the columns of its type, and leaves the previous one', () => {
    const lists = [draft('a', [mapping('email_hash', [2])])];
    expect(assign(lists, ['email_hash'], { column: 1, use: 'email_hash' }).mappings).toEqual([
      [mapping('email_hash', [1, 2])],
    ]);
    expect(assign(lists, ['email_hash'], { column: 2, use: 'phone_hash', defaultCountry: 'DE' })).toEqual({
      userTypes: ['phone_hash'],
      mappings: [[mapping('phone_hash', [2], { defaultCountry: 'DE' })]],
    });
  });

  it('makes e-mail and phone together, and any other type alone', () => {
    const lists = [draft('a', [mapping('email_hash', [0])])];
    expect(assign(lists, ['email_hash'], { column: 1, use: 'phone_hash' }).userTypes).toEqual([
      'email_hash',
      'phone_hash',
    ]);
    expect(assign(lists, ['email_hash'], { column: 1, use: 'mobile_advertiser_id' })).toEqual({
      userTypes: ['mobile_advertiser_id'],
      mappings: [[mapping('mobile_advertiser_id', [1])]],
    });
  });

  it('gives the country of the numbers', () => {
    const lists = [draft('a', [mapping('phone_hash', [1])])];
    const { mappings } = assign(lists, ['phone_hash'], { column: 3, use: 'country' });
    expect(mappings).toEqual([[mapping('phone_hash', [1], { countryColumn: 3 })]]);
    expect([...columnUses(mappings[0] ?? [])]).toEqual([
      [1, 'phone_hash'],
      [3, 'country'],
    ]);
  });

  it('gives one country to all numbers, which had their own', () => {
    const own = { countryColumn: 0, ownCountries: [{ countryColumn: 2, columns: [3] }] };
    const lists = [draft('a', [mapping('phone_hash', [1, 3], own)])];
    expect([...columnUses(lists[0]?.mappings ?? [])].filter(([, use]) => use === 'country').map(([at]) => at)).toEqual([
      0, 2,
    ]);
    expect(assign(lists, ['phone_hash'], { column: 2, use: 'country' }).mappings).toEqual([
      [mapping('phone_hash', [1, 3], { countryColumn: 2 })],
    ]);
  });

  it('takes its own country with it, or that of others', () => {
    const own = { countryColumn: 0, ownCountries: [{ countryColumn: 2, columns: [3] }] };
    const lists = [draft('a', [mapping('phone_hash', [1, 3], own)])];
    expect(assign(lists, ['phone_hash'], { column: 3, use: null }).mappings).toEqual([
      [mapping('phone_hash', [1], { countryColumn: 0 })],
    ]);
    expect(assign(lists, ['phone_hash'], { column: 2, use: null }).mappings).toEqual([
      [mapping('phone_hash', [1, 3], { countryColumn: 0 })],
    ]);
  });

  it.each([
    ['its own country by its name', 0, { countryColumn: 0, ownCountries: [{ countryColumn: 2, columns: [3] }] }],
    ['that which the marketer chose for all', 2, { countryColumn: 2 }],
  ])('is read with %s', (_, countryColumn, countries) => {
    const columns: readonly Column[] = [
      { index: 0, name: 'Billing Country', guess: null },
      { index: 1, name: 'Billing Phone', guess: null, ownCountry: 0 },
      { index: 2, name: 'Shipping Country', guess: null },
      { index: 3, name: 'Shipping Phone', guess: null, ownCountry: 2 },
    ];
    const one = previewed(draft('a', [mapping('phone_hash', [1], { countryColumn })]), columns);
    expect(assign([one], ['phone_hash'], { column: 3, use: 'phone_hash' }).mappings).toEqual([
      [mapping('phone_hash', [1, 3], countries)],
    ]);
  });

  it('drops a type that no list of the audience holds any more, and keeps one that another list holds', () => {
    const both = draft('a', [mapping('email_hash', [0]), mapping('phone_hash', [1])]);
    const types: readonly UserType[] = ['email_hash', 'phone_hash'];
    expect(assign([both], types, { column: 1, use: null }).userTypes).toEqual(['email_hash']);
    const phones = draft('b', [mapping('phone_hash', [0])]);
    expect(assign([both, phones], types, { column: 1, use: null }).userTypes).toEqual(types);
    const optOuts = draft('b', [mapping('phone_hash', [0])], 'suppression');
    expect(assign([both, optOuts], types, { column: 1, use: null }).userTypes).toEqual(['email_hash']);
  });

  it('may leave a list without any', () => {
    const { lists } = assignColumn(
      { lists: [draft('a', [mapping('email_hash', [0])])], userTypes: ['email_hash'] },
      { id: 'a', column: 0, use: null, defaultCountry: null },
    );
    expect(lists.map(({ mappings }) => mappings)).toEqual([null]);
    expect(lists.flatMap(mappingsInUse)).toEqual([]);
  });
});

describe('a list without a column of the types of its audience', () => {
  const column = (index: number, kind: ColumnKind | null, confidence = 1): Column => ({
    index,
    name: `c${index}`,
    guess: kind === null ? null : { kind, confidence, reason: message('error.bug'), by: 'values', filled: 1 },
  });

  it('offers its likeliest column of a type that goes with them', () => {
    const columns = [column(0, null), column(1, 'phone_hash', 0.5), column(2, 'phone_hash', 0.9), column(3, 'country')];
    expect(otherColumn(columns, ['email_hash'])).toEqual({ column: 2, userType: 'phone_hash' });
  });

  it('offers none that would replace them', () => {
    expect(otherColumn([column(0, 'mobile_advertiser_id'), column(1, null)], ['email_hash'])).toBeNull();
    expect(otherColumn([column(0, 'phone_hash')], ['mobile_advertiser_id'])).toBeNull();
    expect(otherColumn([column(0, 'phone_hash')], ['email_hash', 'phone_hash'])).toBeNull();
  });
});
