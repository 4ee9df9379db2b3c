import { describe, expect, it } from 'vitest';
import { reduceWizard } from '../../../../src/renderer/state/wizard/wizard';
import { say } from '../../../../src/renderer/translate';
import { message } from '../../../../src/shared/messages/message';
import { audience, HASHING, KINDS, MAPPED, READY, SETTINGS, wizardAfter } from './sample-wizards';

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
