import { describe, expect, it } from 'vitest';
import { hashRequestOf } from '../../../../src/renderer/state/wizard/hash-request';
import { newWizard } from '../../../../src/renderer/state/wizard/new-wizard';
import { reduceWizard } from '../../../../src/renderer/state/wizard/wizard';
import type { Wizard } from '../../../../src/renderer/state/wizard/wizard-model';
import { idsOf, lateIdsOf, MAPPED, opened, READY, SETTINGS, wizardAfter } from './sample-wizards';

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
