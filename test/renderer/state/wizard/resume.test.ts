import { describe, expect, it } from 'vitest';
import { reduceWizard } from '../../../../src/renderer/state/wizard/wizard';
import { HASHING, READY, SETTINGS, wizardAfter } from './sample-wizards';

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
