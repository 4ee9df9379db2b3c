import { describe, expect, it } from 'vitest';
import { newDraft } from '../../../../src/renderer/state/lists/list-draft';
import { firstShown } from '../../../../src/renderer/state/lists/shown-list';

describe('the list that is shown at first', () => {
  const suppression = newDraft({ id: 's', role: 'suppression' });
  const audience = newDraft({ id: 'a', role: 'audience' });

  it('is one of the audience, also after suppression lists that are used again', () => {
    expect(firstShown([suppression, audience], null)).toBe(audience);
    expect(firstShown([suppression, audience], 'invalid')).toBe(audience);
  });

  it('is the first one where all suppress people', () => {
    expect(firstShown([suppression], null)).toBe(suppression);
  });
});
