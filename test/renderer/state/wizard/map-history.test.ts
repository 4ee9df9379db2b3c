import { describe, expect, it } from 'vitest';
import { newWizard } from '../../../../src/renderer/state/wizard/new-wizard';
import { reduceWizard } from '../../../../src/renderer/state/wizard/wizard';
import type { Wizard, WizardAction } from '../../../../src/renderer/state/wizard/wizard-model';
import { EMAIL, plainList } from '../../../core/list/plain-list';
import { NO_ROWS, plainPreview } from '../../plain-preview';

const PREVIEW = plainPreview({
  info: plainList({ name: 'a.csv', columns: [0, 1].map((index) => ({ index, name: `c${index}`, guess: null })) }),
  header: ['c0', 'c1'],
  mappings: [EMAIL],
  summary: { ...NO_ROWS, rows: 1, used: 1, codes: [1] },
});

const reduce = (wizard: Wizard, ...actions: readonly WizardAction[]) => actions.reduce(reduceWizard, wizard);

const START = reduce(
  newWizard({ adAccountId: '', platform: 'audience-api' }),
  { type: 'lists-opened', lists: [{ id: 'a', role: 'audience' }] },
  { type: 'preview-made', revision: 0, preview: PREVIEW },
);

const SPLIT: WizardAction = { type: 'mapping-changed', id: 'a', mapping: { ...EMAIL, multiValue: true } };
const LEAVE_OUT: WizardAction = { type: 'role-changed', id: 'a', role: 'suppression' };

const choices = ({ lists, userTypes }: Wizard) => ({
  userTypes,
  lists: lists.map(({ role, mappings, filter, dialect }) => ({ role, mappings, filter, dialect })),
});

describe('changes to how lists are used', () => {
  it('are undone one by one, and redone', () => {
    const split = reduce(START, SPLIT);
    const both = reduce(split, LEAVE_OUT);
    expect(choices(reduce(both, { type: 'change-undone' }))).toEqual(choices(split));
    const undone = reduce(both, { type: 'change-undone' }, { type: 'change-undone' });
    expect(choices(undone)).toEqual(choices(START));
    expect(reduce(undone, { type: 'change-undone' })).toBe(undone);
    const redone = reduce(undone, { type: 'change-redone' }, { type: 'change-redone' });
    expect(choices(redone)).toEqual(choices(both));
  });

  it('cannot be redone after another change', () => {
    const undone = reduce(START, SPLIT, { type: 'change-undone' }, LEAVE_OUT);
    expect(reduce(undone, { type: 'change-redone' })).toBe(undone);
  });

  it('ignore the late preview of what was undone', () => {
    const split = reduce(START, SPLIT);
    const undone = reduce(split, { type: 'change-undone' });
    const revision = split.lists[0]?.revision ?? 0;
    const late = reduce(undone, { type: 'preview-made', revision, preview: { ...PREVIEW, mappings: [] } });
    expect(choices(late)).toEqual(choices(START));
  });

  it('count letters typed in a row as one', () => {
    const say = (value: string): WizardAction => ({ type: 'rows-chosen', id: 'a', filter: { column: 1, value } });
    const typed = reduce(START, say('y'), say('ye'), say('yes'));
    expect(choices(reduce(typed, { type: 'change-undone' }))).toEqual(choices(START));
  });

  it('leave lists alone that were opened since', () => {
    const opened = reduce(START, SPLIT, { type: 'lists-opened', lists: [{ id: 'b', role: 'suppression' }] });
    const undone = reduce(opened, { type: 'change-undone' });
    expect(undone.lists.map(({ id, role }) => [id, role])).toEqual([
      ['a', 'audience'],
      ['b', 'suppression'],
    ]);
  });
});
