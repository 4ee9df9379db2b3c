import { describe, expect, it } from 'vitest';
import { describeDoubts } from '../../../../../src/renderer/steps/map/filters/describe-doubts';
import type { Column, Doubt } from '../../../../../src/shared/list';
import { message } from '../../../../../src/shared/messages/message';
import type { ListPreview } from '../../../../../src/shared/preview';
import { EMAIL, plainList } from '../../../../core/list/plain-list';
import { NO_ROWS, plainPreview } from '../../../plain-preview';

const LABEL = message('list.quoted', { name: 'optin' });

const COLUMNS: readonly Column[] = [
  {
    index: 0,
    name: 'contact',
    guess: {
      kind: 'email_hash',
      confidence: 0.5,
      reason: message('guess.header', { name: 'contact' }),
      by: 'values',
      filled: 1,
    },
  },
  {
    index: 1,
    name: 'land',
    guess: {
      kind: 'country',
      confidence: 0.9,
      reason: message('guess.header', { name: 'land' }),
      by: 'header',
      filled: 1,
    },
  },
  { index: 2, name: 'optin', guess: null, consent: true },
];

const DOUBTFUL: Doubt = {
  about: 'columns',
  column: 0,
  reason: message('doubt.column', { column: LABEL, reason: message('guess.header', { name: 'contact' }) }),
};
const NUMBERS: Doubt = {
  about: 'country-numbers',
  column: 1,
  reason: message('doubt.countryNumbers', { column: LABEL }),
};
const CONSENT: Doubt = { about: 'opt-outs', column: 2, reason: message('doubt.noConsent', { column: LABEL }) };

const USES = new Map([
  [0, 'email_hash'],
  [1, 'country'],
] as const);

function doubts(uncertain: readonly Doubt[], { role = 'audience', filter = null, uses = USES }: Partial<Given> = {}) {
  return describeDoubts({ role, filter }, previewOf(uncertain), uses);
}

interface Given {
  readonly role: 'audience' | 'suppression';
  readonly filter: { readonly column: number; readonly value: string } | null;
  readonly uses: Parameters<typeof describeDoubts>[2];
}

function previewOf(uncertain: readonly Doubt[]): ListPreview {
  return plainPreview({
    info: plainList({ columns: COLUMNS, uncertain }),
    header: ['contact', 'land', 'optin'],
    mappings: [EMAIL],
    summary: { ...NO_ROWS, rows: 1, used: 1, codes: [1] },
  });
}

describe('what is to be checked of a list', () => {
  it('is said of a column as long as it is used as was guessed, for an audience or a file', () => {
    const words = ['“optin” may not hold what it seems to: the header says “contact”.'];
    expect(doubts([DOUBTFUL])).toEqual(words);
    expect(doubts([DOUBTFUL], { uses: new Map([[0, 'email']]) })).toEqual(words);
    expect(doubts([DOUBTFUL], { uses: new Map() })).toEqual([]);
  });

  it('is nothing of a column that the marketer gave another use', () => {
    expect(doubts([DOUBTFUL], { uses: new Map([[0, 'custom_audience_third_party_id']]) })).toEqual([]);
    expect(doubts([NUMBERS], { uses: new Map([[1, 'phone_hash']]) })).toEqual([]);
  });

  it('says why the numbers of a country column are in doubt', () => {
    expect(doubts([NUMBERS])).toEqual([expect.stringContaining('may be calling codes or ISO country numbers')]);
    expect(doubts([NUMBERS], { uses: new Map() })).toEqual([]);
  });

  it('says that some did not agree, although the column that says so is not used', () => {
    expect(doubts([CONSENT])).toEqual([expect.stringContaining('says no in some rows')]);
  });

  it('says nothing of consent once the rows are filtered by it, or where the list suppresses people', () => {
    expect(doubts([CONSENT], { filter: { column: 2, value: 'yes' } })).toEqual([]);
    expect(doubts([CONSENT], { role: 'suppression' })).toEqual([]);
  });
});
