import { describe, expect, it } from 'vitest';
import { choiceOf } from '../../../../src/renderer/state/lists/list-draft';
import { hashRequestOf, missingUserTypes } from '../../../../src/renderer/state/wizard/hash-request';
import { reduceWizard } from '../../../../src/renderer/state/wizard/wizard';
import type { Wizard } from '../../../../src/renderer/state/wizard/wizard-model';
import type { UserType } from '../../../../src/shared/audience';
import type { ColumnMapping } from '../../../../src/shared/column-mapping';
import { EMAIL } from '../../../core/list/plain-list';
import { MAPPED, made, opened, preview, wizardAfter } from './sample-wizards';

describe('mapping', () => {
  it('takes the guess of the first list for all, and requests again a list that was guessed differently', () => {
    const phone: ColumnMapping = { ...EMAIL, userType: 'phone_hash', columns: [1] };
    const wizard = wizardAfter(...MAPPED, opened('y'), made(preview('y', ['email_hash', 'phone_hash'], phone)));
    expect(wizard.userTypes).toEqual(['email_hash']);
    const [, second] = wizard.lists;
    expect(second).toMatchObject({
      mappings: null,
      userTypes: ['email_hash'],
      revision: 1,
      preview: { kind: 'loading' },
    });
  });

  it('lets main find the columns of the type that the marketer chose', () => {
    const wizard = wizardAfter(...MAPPED, { type: 'user-types-chosen', userTypes: ['phone_hash'] });
    expect(wizard.lists.map((draft) => choiceOf(draft, wizard.file))).toEqual([
      { dialect: {}, mappings: null, userTypes: ['phone_hash'] },
    ]);
    expect(wizard.lists[0]?.preview.kind).toBe('loading');
    const phone: ColumnMapping = { ...EMAIL, userType: 'phone_hash', columns: [1], defaultCountry: 'DE' };
    const shown = reduceWizard(wizard, made(preview('x', ['email_hash', 'phone_hash'], phone), 1));
    expect(shown.lists[0]).toMatchObject({ mappings: [phone], preview: { kind: 'ready' } });
  });

  it('waits for the marketer if main finds no column of that type, and does not request it again', () => {
    const wizard = wizardAfter(
      ...MAPPED,
      { type: 'user-types-chosen', userTypes: ['mobile_advertiser_id'] },
      made(preview('x', ['email_hash'], null), 1),
    );
    expect(wizard.lists[0]).toMatchObject({ revision: 1, mappings: null, preview: { kind: 'ready' } });
    expect(hashRequestOf(wizard)).toBeNull();
    const mapping: ColumnMapping = { ...EMAIL, userType: 'mobile_advertiser_id', columns: [1] };
    const ticked = reduceWizard(wizard, { type: 'mapping-changed', id: 'x', mapping });
    expect(ticked.lists[0]?.preview.kind).toBe('loading');
    const unticked = reduceWizard(ticked, { type: 'mapping-changed', id: 'x', mapping: { ...mapping, columns: [] } });
    expect(unticked.lists[0]?.preview.kind).toBe('no-column');
  });

  it('ignores a preview for an earlier request', () => {
    const changed = wizardAfter(...MAPPED, { type: 'dialect-changed', id: 'x', change: { header: false } });
    expect(reduceWizard(changed, made(preview('x', ['phone_hash'], null), 0))).toEqual(changed);
    expect(reduceWizard(changed, made(preview('x', ['email_hash'], EMAIL), 1)).lists[0]?.preview.kind).toBe('ready');
  });

  it('keeps the columns after a change of encoding, and guesses again for another delimiter', () => {
    const encoding = wizardAfter(...MAPPED, { type: 'dialect-changed', id: 'x', change: { encoding: 'windows-1252' } });
    expect(encoding.lists[0]?.mappings).toEqual([EMAIL]);
    const both = reduceWizard(encoding, { type: 'dialect-changed', id: 'x', change: { delimiter: ';' } });
    expect(both.lists[0]).toMatchObject({ mappings: null, dialect: { encoding: 'windows-1252', delimiter: ';' } });
  });

  it('drops for another sheet what was chosen for the previous one', () => {
    const before = wizardAfter(...MAPPED, { type: 'dialect-changed', id: 'x', change: { header: false } });
    const sheet = reduceWizard(before, { type: 'dialect-changed', id: 'x', change: { sheet: 'Leads' } });
    expect(sheet.lists[0]?.mappings).toBeNull();
    expect(sheet.lists[0]?.dialect).toEqual({ sheet: 'Leads' });
  });

  it('keeps the archive member when another sheet of it is chosen, and no sheet for another member', () => {
    const before = wizardAfter(...MAPPED, { type: 'dialect-changed', id: 'x', change: { member: 'crm.xlsx' } });
    const sheet = reduceWizard(before, { type: 'dialect-changed', id: 'x', change: { sheet: 'Leads' } });
    expect(sheet.lists[0]?.dialect).toEqual({ member: 'crm.xlsx', sheet: 'Leads' });
    const member = reduceWizard(sheet, { type: 'dialect-changed', id: 'x', change: { member: 'shop.xlsx' } });
    expect(member.lists[0]?.dialect).toEqual({ member: 'shop.xlsx' });
  });

  it('keeps the card of a list whose last change could not be previewed', () => {
    const wizard = wizardAfter(
      ...MAPPED,
      { type: 'dialect-changed', id: 'x', change: { encoding: 'utf-16le' } },
      { type: 'preview-failed', id: 'x', revision: 1, message: 'Not this encoding.' },
    );
    expect(wizard.lists[0]?.preview).toMatchObject({ kind: 'failed', message: 'Not this encoding.' });
    expect(hashRequestOf(wizard)).toBeNull();
  });

  it.each<[UserType, boolean]>([
    ['custom_audience_third_party_id', true],
    ['email_hash', false],
    ['phone_hash', false],
  ])('plain IDs, once chosen, go on to %s: %s', (userType, plainIds) => {
    const wizard = wizardAfter(
      ...MAPPED,
      { type: 'user-types-chosen', userTypes: ['mobile_advertiser_id'] },
      { type: 'plain-ids-set', plainIds: true },
      { type: 'user-types-chosen', userTypes: [userType] },
    );
    expect(wizard.plainIds).toBe(plainIds);
  });

  it('is not finished while any list still waits', () => {
    expect(hashRequestOf(wizardAfter(...MAPPED, opened('y')))).toBeNull();
  });

  it('hashes exactly what was previewed', () => {
    const wizard = wizardAfter(...MAPPED);
    expect(hashRequestOf(wizard)).toEqual({
      lists: [{ id: 'x', dialect: {}, mappings: [EMAIL] }],
      suppressionLists: [],
      plainIds: false,
    });
  });
});

describe('the rows used of a list', () => {
  const rows = (value: string) => ({ type: 'rows-chosen', id: 'x', filter: { column: 1, value } }) as const;
  const choices = ({ lists, file }: Wizard) => lists.map((draft) => choiceOf(draft, file));

  it('are told to main, which previews the list again', () => {
    const wizard = wizardAfter(...MAPPED, rows('sent'));
    expect(choices(wizard)).toEqual([{ dialect: {}, mappings: [EMAIL], filter: { column: 1, value: 'sent' } }]);
    expect(wizard.lists[0]?.preview.kind).toBe('loading');
  });

  it('are all of them while no value is given', () => {
    expect(choices(wizardAfter(...MAPPED, rows(' ')))).toEqual([{ dialect: {}, mappings: [EMAIL] }]);
  });

  it('do not bring back columns that were cleared', () => {
    const cleared = { type: 'mapping-changed', id: 'x', mapping: { ...EMAIL, columns: [] } } as const;
    const wizard = wizardAfter(...MAPPED, cleared, rows('sent'));
    expect(wizard.lists[0]).toMatchObject({ mappings: null, preview: { kind: 'no-column' } });
  });
});

describe('a list for two types', () => {
  const PHONE: ColumnMapping = { ...EMAIL, userType: 'phone_hash', columns: [1] };
  const both = { type: 'user-types-chosen', userTypes: ['email_hash', 'phone_hash'] } as const;
  const OWN: ColumnMapping = { ...EMAIL, columns: [1], multiValue: true };
  const bothPreviewed = (mappings: readonly ColumnMapping[]) =>
    made({ ...preview('x', ['email_hash', 'phone_hash'], EMAIL), mappings }, 2);

  it('keeps what the marketer chose for the first, and requests only the second from main', () => {
    const changed = wizardAfter(...MAPPED, { type: 'mapping-changed', id: 'x', mapping: OWN }, both);
    expect(changed.lists.map((draft) => choiceOf(draft, changed.file))).toEqual([
      { dialect: {}, mappings: [OWN], userTypes: ['phone_hash'] },
    ]);
    const shown = reduceWizard(changed, bothPreviewed([OWN, PHONE]));
    expect(hashRequestOf(shown)?.lists[0]?.mappings).toEqual([OWN, PHONE]);
  });

  it('requests no type again whose last column was cleared, and cannot be hashed without it', () => {
    const shown = wizardAfter(...MAPPED, both, made({ ...preview('x', [], EMAIL), mappings: [EMAIL, PHONE] }, 1));
    const unticked = reduceWizard(shown, { type: 'mapping-changed', id: 'x', mapping: { ...PHONE, columns: [] } });
    expect(unticked.lists.map((draft) => choiceOf(draft, unticked.file))).toEqual([{ dialect: {}, mappings: [EMAIL] }]);
    const previewed = reduceWizard(unticked, made(preview('x', [], EMAIL), 2));
    expect([missingUserTypes(previewed), hashRequestOf(previewed)]).toEqual([['phone_hash'], null]);
    const left = reduceWizard(previewed, { type: 'user-types-chosen', userTypes: ['email_hash'] });
    expect(hashRequestOf(left)?.lists[0]?.mappings).toEqual([EMAIL]);
  });
});

describe('a suppression list', () => {
  const PHONE: ColumnMapping = { ...EMAIL, userType: 'phone_hash', columns: [1] };
  const openedToSuppress = { type: 'lists-opened', lists: [{ id: 'out', role: 'suppression' }] } as const;

  it('is mapped as the audience is, even if it was read first', () => {
    const early = wizardAfter(opened('x'), openedToSuppress, made(preview('out', ['email_hash'], EMAIL)));
    expect(early.userTypes).toEqual([]);
    const known = reduceWizard(early, made(preview('x', ['phone_hash'], PHONE)));
    expect(known.userTypes).toEqual(['phone_hash']);
    expect(known.lists.find(({ id }) => id === 'out')).toMatchObject({
      preview: { kind: 'loading' },
      typesToDetect: ['phone_hash'],
    });
  });

  it('is sent to main apart from the lists of the audience, and keeps its role when it arrives late', () => {
    const ready = wizardAfter(...MAPPED, openedToSuppress, made(preview('out', ['email_hash'], EMAIL)));
    const asked = reduceWizard(ready, made(preview('out', ['email_hash'], EMAIL), 1));
    expect(hashRequestOf(asked)).toMatchObject({ lists: [{ id: 'x' }], suppressionLists: [{ id: 'out' }] });
    const late = wizardAfter(...MAPPED, { type: 'hash-started' }, openedToSuppress, { type: 'late-lists-added' });
    expect(late.lists.map(({ role }) => role)).toEqual(['audience', 'suppression']);
  });

  it('is no audience by itself', () => {
    const alone = wizardAfter(openedToSuppress, made(preview('out', ['email_hash'], EMAIL)));
    expect(hashRequestOf(alone)).toBeNull();
  });
});
