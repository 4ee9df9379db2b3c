import { describe, expect, it } from 'vitest';
import { choiceOf } from '../../../../src/renderer/state/lists/list-draft';
import { hashRequestOf, missingUserTypes } from '../../../../src/renderer/state/wizard/hash-request';
import { newWizard } from '../../../../src/renderer/state/wizard/new-wizard';
import { reduceWizard } from '../../../../src/renderer/state/wizard/wizard';
import type { Wizard, WizardAction } from '../../../../src/renderer/state/wizard/wizard-model';
import { say } from '../../../../src/renderer/translate';
import type { AudienceCounts, UserType } from '../../../../src/shared/audience';
import type { ColumnMapping } from '../../../../src/shared/column-mapping';
import type { PreparedAudienceState } from '../../../../src/shared/ipc/payloads';
import type { ColumnKind } from '../../../../src/shared/list';
import { message } from '../../../../src/shared/messages/message';
import type { ListPreview } from '../../../../src/shared/preview';
import { EMAIL, plainList } from '../../../core/list/plain-list';
import { plainPreview } from '../../plain-preview';

const SETTINGS = { adAccountId: '17', platform: 'audience-api' } as const;

const COUNTS: AudienceCounts = {
  rows: 3,
  hashed: 3,
  unique: 2,
  duplicates: 1,
  suppressed: 0,
  repaired: 0,
  alreadyHashed: 0,
  unverified: 0,
  ignoredCells: 0,
  rejected: {},
};

function preview(id: string, kinds: readonly (ColumnKind | null)[], mapping: ColumnMapping | null): ListPreview {
  return plainPreview({
    id,
    info: plainList({
      name: `${id}.csv`,
      columns: kinds.map((kind, index) => ({
        index,
        name: `column ${index}`,
        guess:
          kind === null
            ? null
            : { kind, confidence: 0.9, reason: message('guess.header.hidden'), by: 'header', filled: 1 },
      })),
      estimatedRows: 3,
    }),
    header: kinds.map((_, index) => `column ${index}`),
    mappings: mapping === null ? [] : [mapping],
    summary: {
      rows: 3,
      used: 3,
      empty: 0,
      invalid: 0,
      unverified: 0,
      repaired: 0,
      mistyped: 0,
      codes: mapping === null ? [] : [3],
    },
    columnStatistics: kinds.map(() => ({ filled: 3, valid: null })),
    estimates: mapping === null ? [] : [{ sampledRows: 3, usableRows: 3, unverified: 0, rejected: {} }],
  });
}

function audience(state: PreparedAudienceState['state'], id = 'a'): PreparedAudienceState {
  return { id, platform: 'audience-api', userTypes: ['email_hash'], plainIds: false, state };
}

const KINDS = [
  {
    userType: 'email_hash',
    counts: COUNTS,
    byList: [],
    bytes: 130,
    unreadCountries: null,
    mailTypos: null,
    suppression: null,
  },
] as const;
const READY = audience({ kind: 'ready', byUserType: KINDS });
const HASHING = audience({
  kind: 'hashing',
  phase: 'hashing',
  rows: 1,
  bytesRead: 1,
  bytesTotal: 2,
  secondsElapsed: 1,
});

function wizardAfter(...actions: readonly WizardAction[]): Wizard {
  return actions.reduce(reduceWizard, newWizard(SETTINGS));
}

function opened(...ids: readonly string[]): WizardAction {
  return { type: 'lists-opened', lists: ids.map((id) => ({ id, role: 'audience' })) };
}

function made(made: ListPreview, revision = 0): WizardAction {
  return { type: 'preview-made', revision, preview: made };
}

function idsOf({ lists }: Wizard): readonly string[] {
  return lists.map(({ id }) => id);
}

function lateIdsOf({ late }: Wizard): readonly string[] {
  return late.lists.map(({ id }) => id);
}

const MAPPED = [opened('x'), made(preview('x', ['email_hash', 'phone_hash'], EMAIL))] as const;

describe('choosing lists', () => {
  it('goes to the mapping and waits for a preview of each list', () => {
    const wizard = wizardAfter(opened('x', 'y'));
    expect(wizard.step).toEqual({ kind: 'map', problems: [] });
    expect(wizard.lists.map(({ id, preview }) => [id, preview.kind])).toEqual([
      ['x', 'loading'],
      ['y', 'loading'],
    ]);
    expect(hashRequestOf(wizard)).toBeNull();
  });

  it('stays at its step when the dialog was cancelled', () => {
    expect(wizardAfter(opened())).toEqual(newWizard(SETTINGS));
  });

  it('takes a list once, however often it is opened', () => {
    expect(wizardAfter(opened('x'), opened('x', 'y')).lists.map(({ id }) => id)).toEqual(['x', 'y']);
  });

  it('reports problems with files on the screen where they were chosen', () => {
    expect(wizardAfter({ type: 'open-failed', message: 'That is a folder.' }).step).toEqual({
      kind: 'choose',
      problems: ['That is a folder.'],
    });
  });

  it('goes back with a sentence for each list if none could be read', () => {
    const wizard = wizardAfter(
      opened('x', 'y'),
      { type: 'preview-failed', id: 'x', revision: 0, message: 'An image.' },
      { type: 'preview-failed', id: 'y', revision: 0, message: 'It is empty.' },
    );
    expect(wizard.step).toEqual({ kind: 'choose', problems: ['An image.', 'It is empty.'] });
    expect(wizard.lists).toEqual([]);
  });

  it('keeps the readable lists if another could not be read', () => {
    const wizard = wizardAfter(...MAPPED, opened('y'), {
      type: 'preview-failed',
      id: 'y',
      revision: 0,
      message: 'It is empty.',
    });
    expect(wizard.step).toEqual({ kind: 'map', problems: ['It is empty.'] });
    expect(wizard.lists.map(({ id }) => id)).toEqual(['x']);
  });

  it('returns to the start, with nothing decided, when the last list is removed', () => {
    expect(wizardAfter(...MAPPED, { type: 'list-removed', id: 'x' })).toEqual(newWizard(SETTINGS));
  });

  it('comes back to the lists, also while the others are being hashed or uploaded', () => {
    const both = wizardAfter(...MAPPED, opened('y'));
    const removed = reduceWizard(both, { type: 'list-removed', id: 'x' });
    const [draft] = both.lists;
    const undo = { type: 'list-restored', draft: draft ?? expect.fail(), place: 0 } as const;
    const hashing = reduceWizard(removed, { type: 'hash-started' });
    const ready = reduceWizard(hashing, { type: 'audience-changed', audience: READY });
    const upload = reduceWizard(ready, { type: 'went-to-upload', adAccountId: '17' });
    for (const wizard of [removed, hashing, ready, upload].map((step) => reduceWizard(step, undo))) {
      expect([wizard.step.kind, idsOf(wizard)]).toEqual(['map', ['x', 'y']]);
    }
    const sent = reduceWizard(upload, { type: 'upload-started', upload: 'u' });
    expect(reduceWizard(sent, undo)).toBe(sent);
  });

  it('starts again with lists that arrive once the audience is being sent', () => {
    const sent = wizardAfter(...MAPPED, { type: 'upload-started', upload: 'u' }, opened('z'));
    expect([sent.step.kind, idsOf(sent), sent.userTypes]).toEqual(['map', ['z'], []]);
  });
});

describe('a list that arrives while an audience is being made', () => {
  const late = wizardAfter(...MAPPED, { type: 'hash-started' }, opened('y'), opened('y', 'z'));

  it('stays out of it and waits for a decision', () => {
    expect([late.step.kind, idsOf(late)]).toEqual(['hash', ['x']]);
    expect(late.late.undecided).toBe(true);
    expect(lateIdsOf(late)).toEqual(['y', 'z']);
    expect(reduceWizard(late, opened('x'))).toEqual(late);
  });

  it('is added if the marketer says so, which leads back to the lists', () => {
    const added = reduceWizard(late, { type: 'late-lists-added' });
    expect([added.step.kind, idsOf(added), lateIdsOf(added)]).toEqual(['map', ['x', 'y', 'z'], []]);
  });

  it.each([
    ['the receipt is left', { type: 'restarted', settings: SETTINGS }, ['y', 'z']],
    ['another list is opened', opened('w'), ['y', 'z', 'w']],
  ] as const)('comes into the next one, if it was kept for it, when %s', (_, action, ids) => {
    const kept = reduceWizard(late, { type: 'late-lists-kept' });
    expect(kept.late.undecided).toBe(false);
    const sent = reduceWizard(kept, { type: 'upload-started', upload: 'u' });
    const next = reduceWizard(sent, action);
    expect([next.step.kind, idsOf(next), lateIdsOf(next)]).toEqual(['map', ids, []]);
  });

  it('is offered again if every other list was removed', () => {
    const back = [{ type: 'late-lists-kept' }, { type: 'went-back' }, { type: 'list-removed', id: 'x' }] as const;
    const alone = back.reduce<Wizard>(reduceWizard, late);
    expect([alone.step.kind, alone.late.undecided]).toEqual(['choose', true]);
  });
});

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

describe('hashing', () => {
  const started = wizardAfter(...MAPPED, { type: 'hash-started' });

  it('shows the events of main, and the upload opens only once the audience is ready', () => {
    const hashing = reduceWizard(started, { type: 'audience-changed', audience: HASHING });
    expect(hashing.step).toEqual({ kind: 'hash', audience: HASHING });
    expect(reduceWizard(hashing, { type: 'went-to-upload', adAccountId: '' })).toEqual(hashing);
    const ready = reduceWizard(hashing, { type: 'audience-changed', audience: READY });
    expect(reduceWizard(ready, { type: 'went-to-upload', adAccountId: '' }).step).toEqual({
      kind: 'upload',
      audience: READY,
    });
  });

  it('begins the upload with the account of the last one, unless another is chosen', () => {
    const ready = reduceWizard(started, { type: 'audience-changed', audience: READY });
    const accountAfter = (wizard: typeof ready) =>
      reduceWizard(wizard, { type: 'went-to-upload', adAccountId: '8' }).upload.adAccountId;
    const blank = reduceWizard(ready, { type: 'upload-edited', change: { adAccountId: '' } });
    const chosen = reduceWizard(ready, { type: 'upload-edited', change: { adAccountId: '7' } });
    expect([accountAfter(blank), accountAfter(chosen)]).toEqual(['8', '7']);
  });

  it('returns to the lists when it was refused or cancelled', () => {
    expect(reduceWizard(started, { type: 'hash-refused', message: 'The list vanished.' }).step).toEqual({
      kind: 'map',
      problems: ['The list vanished.'],
    });
    const cancelled = audience({ kind: 'cancelled' });
    expect(reduceWizard(started, { type: 'audience-changed', audience: cancelled }).step.kind).toBe('map');
  });

  it('says at the lists why it failed, by whichever way the marketer goes back', () => {
    const failure = { code: 'list-empty', message: message('list.empty', { name: 'x' }) } as const;
    const failed = reduceWizard(started, { type: 'audience-changed', audience: audience({ kind: 'failed', failure }) });
    const back = [
      { type: 'went-back' },
      { type: 'went-to-step', step: 'map' },
      { type: 'went-to-step', step: 'choose' },
    ] as const;
    expect(back.map((action) => reduceWizard(failed, action).step)).toEqual(
      ['map', 'map', 'choose'].map((kind) => ({ kind, problems: [say(failure.message)] })),
    );
  });

  it('ignores events of another audience, or at another step', () => {
    const hashing = reduceWizard(started, { type: 'audience-changed', audience: HASHING });
    const other = audience({ kind: 'ready', byUserType: KINDS }, 'b');
    expect(reduceWizard(hashing, { type: 'audience-changed', audience: other })).toEqual(hashing);
    const back = reduceWizard(hashing, { type: 'went-back' });
    expect(reduceWizard(back, { type: 'audience-changed', audience: READY })).toEqual(back);
  });
});

describe('a window that was reloaded', () => {
  const settings = {
    api: 'https://api.example.com',
    country: null,
    keepFiles: false,
    lookForUpdates: false,
    theme: 'system',
    language: 'system',
    ...SETTINGS,
  } as const;

  const LISTS = [{ id: 'x', role: 'audience' }] as const;

  it('knows which lists are suppression lists', () => {
    const lists = [...LISTS, { id: 'opt-outs', role: 'suppression' }] as const;
    const wizard = wizardAfter({ type: 'resumed', snapshot: { lists, audience: null, settings } });
    expect(wizard.lists.map(({ role }) => role)).toEqual(['audience', 'suppression']);
  });

  it('shows the audience that main is making or has made', () => {
    for (const current of [HASHING, READY]) {
      const wizard = wizardAfter({ type: 'resumed', snapshot: { lists: LISTS, audience: current, settings } });
      expect(wizard.step).toEqual({ kind: 'hash', audience: current });
      expect(reduceWizard(wizard, { type: 'went-back' }).step.kind).toBe('map');
    }
  });

  it('shows the lists that are open in main', () => {
    expect(wizardAfter({ type: 'resumed', snapshot: { lists: LISTS, audience: null, settings } }).step.kind).toBe(
      'map',
    );
    expect(wizardAfter({ type: 'resumed', snapshot: { lists: [], audience: null, settings } }).step.kind).toBe(
      'choose',
    );
  });
});

describe('the upload form', () => {
  it('survives a look back at the result', () => {
    const wizard = wizardAfter(
      ...MAPPED,
      { type: 'hash-started' },
      { type: 'audience-changed', audience: READY },
      { type: 'went-to-upload', adAccountId: '' },
      { type: 'upload-edited', change: { name: 'November' } },
      { type: 'went-back' },
      { type: 'went-to-upload', adAccountId: '' },
    );
    expect(wizard.upload).toMatchObject({ name: 'November', adAccountId: '17' });
  });

  it('takes a new default account only while nothing was typed', () => {
    const settings = { ...SETTINGS, adAccountId: '99' };
    expect(wizardAfter({ type: 'settings-changed', settings }).upload.adAccountId).toBe('17');
    const empty = wizardAfter(
      { type: 'upload-edited', change: { adAccountId: '' } },
      { type: 'settings-changed', settings },
    );
    expect(empty.upload.adAccountId).toBe('99');
  });
});
