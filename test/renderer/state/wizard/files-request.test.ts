import { describe, expect, it } from 'vitest';
import { platformOf } from '../../../../src/core/platforms/index';
import {
  assignField,
  fieldsInUse,
  fieldUses,
  offeredFields,
  plainColumns,
} from '../../../../src/renderer/state/lists/file-fields';
import { choiceOf } from '../../../../src/renderer/state/lists/list-draft';
import { filesRequestOf } from '../../../../src/renderer/state/wizard/files-request';
import { newWizard } from '../../../../src/renderer/state/wizard/new-wizard';
import { reduceWizard } from '../../../../src/renderer/state/wizard/wizard';
import type { Wizard, WizardAction } from '../../../../src/renderer/state/wizard/wizard-model';
import type { FieldMapping, PeopleReading } from '../../../../src/shared/person-file';
import type { ListPreview } from '../../../../src/shared/preview';
import { plainList } from '../../../core/list/plain-list';
import { EMPTY_SNAPSHOT } from '../../bridge-double';
import { NO_ROWS, plainPreview } from '../../plain-preview';

const GOOGLE = platformOf('google');
const MAPPING: FieldMapping = {
  fields: [
    { field: 'email', columns: [0] },
    { field: 'country', columns: [2] },
  ],
  countryColumn: 2,
  defaultCountry: null,
};

function preview(id: string, people: PeopleReading | null): ListPreview {
  return plainPreview({
    id,
    info: plainList({ name: `${id}.csv` }),
    header: ['E-Mail', 'Name', 'Land'],
    people,
    summary: { ...NO_ROWS, rows: 1, used: 1 },
  });
}

const PEOPLE: PeopleReading = {
  platform: 'google',
  mapping: MAPPING,
  columns: [
    { header: 'Email', field: 'email', form: 'hex', rule: 'email-gmail' },
    { header: 'Country', field: 'country', form: 'plain', rule: 'country-upper' },
  ],
};

const OPENED: readonly WizardAction[] = [
  { type: 'platform-chosen', platform: 'google' },
  { type: 'lists-opened', lists: [{ id: 'x', role: 'audience' }] },
];
const READ: readonly WizardAction[] = [...OPENED, { type: 'preview-made', revision: 0, preview: preview('x', PEOPLE) }];

function wizardAfter(...actions: readonly WizardAction[]): Wizard {
  return actions.reduce(reduceWizard, newWizard({ adAccountId: '', platform: 'audience-api' }));
}

describe('lists that become the file of a platform', () => {
  it('are read for it, and again if another platform is chosen', () => {
    const opened = wizardAfter(...OPENED);
    expect(opened.lists.map((draft) => choiceOf(draft, opened.file))).toEqual([
      { dialect: {}, mappings: null, file: { ...opened.file, mapping: null } },
    ]);
    const read = wizardAfter(...READ);
    expect(read.lists[0]?.preview.kind).toBe('ready');
    const other = reduceWizard(read, { type: 'platform-chosen', platform: 'meta' });
    expect(other.lists[0]?.preview).toEqual({ kind: 'loading', last: null });
    const back = reduceWizard(other, { type: 'platform-chosen', platform: 'audience-api' });
    expect(back.lists.map((draft) => choiceOf(draft, back.file))).toEqual([{ dialect: {}, mappings: null }]);
    expect(reduceWizard(read, { type: 'platform-chosen', platform: 'google' })).toBe(read);
  });

  it('use the recognised columns, without a plain one until it is agreed to', () => {
    const read = wizardAfter(...READ);
    expect(plainColumns(read.lists)).toMatchObject([{ header: 'Country', field: 'country' }]);
    expect(filesRequestOf(read, GOOGLE)).toEqual({
      ...read.file,
      plain: [],
      lists: [{ id: 'x', dialect: {}, mapping: MAPPING }],
      suppressionLists: [],
    });
    const agreed = reduceWizard(read, { type: 'file-changed', change: { plain: ['country'] } });
    expect(agreed.lists[0]?.preview.kind).toBe('loading');
    expect(filesRequestOf(agreed, GOOGLE)).toBeNull();
  });

  it('ask for consent again if another platform is chosen', () => {
    const agreed = wizardAfter(...READ, { type: 'file-changed', change: { plain: ['country'] } });
    expect(reduceWizard(agreed, { type: 'platform-chosen', platform: 'linkedin' }).file.plain).toEqual([]);
  });

  it('are not made while the platform could match nobody', () => {
    const names: FieldMapping = {
      fields: [{ field: 'first-name', columns: [1] }],
      countryColumn: null,
      defaultCountry: null,
    };
    const changed = wizardAfter(
      ...READ,
      { type: 'fields-changed', id: 'x', fields: names },
      { type: 'preview-made', revision: 1, preview: preview('x', { ...PEOPLE, mapping: names }) },
    );
    expect(fieldsInUse(changed.lists[0] ?? expect.fail())).toEqual(names);
    expect(filesRequestOf(changed, GOOGLE)).toBeNull();
  });

  it('become an audience again if a target of the server is chosen', () => {
    const target = wizardAfter(...READ, {
      type: 'target-chosen',
      settings: { adAccountId: '', platform: 'google' },
      upload: { name: 'November' },
      lists: [],
      problems: [],
    });
    expect(target.file.platform).toBe('audience-api');
    expect(target.lists[0]?.preview).toEqual({ kind: 'loading', last: null });
  });

  it('come back as needed now, if they were removed for another use', () => {
    const read = wizardAfter(...READ);
    const [draft] = read.lists;
    const restored = [
      { type: 'list-removed', id: 'x' },
      { type: 'platform-chosen', platform: 'meta' },
      { type: 'list-restored', draft: draft ?? expect.fail(), place: 0 },
    ] satisfies WizardAction[];
    expect(restored.reduce(reduceWizard, read).lists[0]?.preview).toEqual({ kind: 'loading', last: null });
  });

  it('are shown with the files of a window that was reloaded', () => {
    const wizard = wizardAfter({
      type: 'resumed',
      snapshot: {
        lists: [],
        settings: EMPTY_SNAPSHOT.settings,
        audience: {
          id: 'a',
          platform: 'google',
          userTypes: [],
          plainIds: false,
          state: { kind: 'files', files: [], byList: [], filteredOut: 0, mailTypos: null, suppression: null },
        },
      },
    });
    expect(wizard.file.platform).toBe('google');
    expect(wizard.step.kind).toBe('hash');
  });
});

describe('a column of a list', () => {
  it('offers the fields of the platform; people are suppressed by their identifiers', () => {
    expect(offeredFields(GOOGLE, 'audience')).toEqual(
      expect.arrayContaining(['email', 'phone', 'first-name', 'postal-code', 'country']),
    );
    expect(offeredFields(GOOGLE, 'audience')).not.toContain('city');
    expect(offeredFields(GOOGLE, 'suppression')).not.toContain('first-name');
    expect(offeredFields(platformOf('snapchat'), 'audience')).toEqual(['email', 'phone', 'device-id', 'country']);
  });

  it('holds one field at a time, and a field may be in several columns', () => {
    const two = assignField(MAPPING, 1, 'email', GOOGLE, []);
    expect(two.fields).toEqual([
      { field: 'email', columns: [0, 1] },
      { field: 'country', columns: [2] },
    ]);
    const moved = assignField(two, 0, 'last-name', GOOGLE, []);
    expect(moved.fields.map(({ field, columns }) => [field, ...columns])).toEqual([
      ['email', 1],
      ['last-name', 0],
      ['country', 2],
    ]);
    expect([...fieldUses(moved)], 'in the order of the screen').toEqual([
      [1, 'email'],
      [0, 'last-name'],
      [2, 'country'],
    ]);
    expect(assignField(MAPPING, 2, null, GOOGLE, [])).toEqual({
      ...MAPPING,
      fields: [MAPPING.fields[0]],
      countryColumn: null,
    });
  });

  it('gives the country of phone numbers even if the file has no column for it', () => {
    const snapchat = platformOf('snapchat');
    const phones: FieldMapping = {
      fields: [{ field: 'phone', columns: [0] }],
      countryColumn: null,
      defaultCountry: null,
    };
    const assigned = assignField(phones, 1, 'country', snapchat, []);
    expect(assigned).toEqual({ ...phones, countryColumn: 1 });
    expect(fieldUses(assigned).get(1)).toBe('country');
    expect(assignField(MAPPING, 1, 'country', GOOGLE, [])).toEqual({
      ...MAPPING,
      fields: [MAPPING.fields[0], { field: 'country', columns: [1] }],
      countryColumn: 1,
    });
  });

  it('gives one country to all numbers, which had their own', () => {
    const phones: FieldMapping = {
      fields: [{ field: 'phone', columns: [1, 3] }],
      countryColumn: 0,
      ownCountries: [{ countryColumn: 2, columns: [3] }],
      defaultCountry: null,
    };
    const snapchat = platformOf('snapchat');
    expect([...fieldUses(phones)]).toEqual([
      [1, 'phone'],
      [3, 'phone'],
      [0, 'country'],
      [2, 'country'],
    ]);
    expect(assignField(phones, 2, 'country', snapchat, [])).toEqual({
      fields: phones.fields,
      countryColumn: 2,
      defaultCountry: null,
    });
    const without = assignField(phones, 3, null, snapchat, []);
    expect(without).toEqual({ fields: [{ field: 'phone', columns: [1] }], countryColumn: 0, defaultCountry: null });
    const columns = [0, 1, 2, 3].map((index) => ({
      index,
      name: '',
      guess: null,
      ...(index % 2 === 1 && { ownCountry: index - 1 }),
    }));
    expect(assignField(without, 3, 'phone', snapchat, columns)).toEqual(phones);
  });
});
