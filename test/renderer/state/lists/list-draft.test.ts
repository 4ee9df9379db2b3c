import { expect, it } from 'vitest';
import { type ListDraft, newDraft, seemsListedTwice } from '../../../../src/renderer/state/lists/list-draft';
import type { ListInfo } from '../../../../src/shared/list';
import { message } from '../../../../src/shared/messages/message';
import { plainList } from '../../../core/list/plain-list';
import { plainPreview } from '../../plain-preview';

function draft(id: string, info: Partial<ListInfo> | null): ListDraft {
  const last = info === null ? null : plainPreview({ id, info: plainList(info) });
  return { ...newDraft({ id, role: 'audience' }), preview: { kind: 'loading', last } };
}

function sheet(name: string): Partial<ListInfo> {
  const container = { kind: 'workbook', sheet: name, sheets: ['A', 'B'], reason: message('sheet.only'), packing: null };
  return { name: 'crm.xlsx', bytes: 9, container } as Partial<ListInfo>;
}

it('marks a file that is in the lists a second time, whatever its role', () => {
  const included = draft('a', { name: 'june.csv', bytes: 10 });
  const suppressed: ListDraft = { ...draft('b', { name: 'june.csv', bytes: 10 }), role: 'suppression' };
  expect([included, suppressed].map((list) => seemsListedTwice(list, [included, suppressed]))).toEqual([true, true]);
});

it('does not mark a list alone, one that is not read yet, another size, or another sheet', () => {
  const lists = [
    draft('a', { name: 'june.csv', bytes: 10 }),
    draft('b', { name: 'june.csv', bytes: 11 }),
    draft('c', { name: 'july.csv', bytes: 10 }),
    draft('d', null),
    draft('e', null),
    draft('f', sheet('A')),
    draft('g', sheet('B')),
  ];
  expect(lists.filter((list) => seemsListedTwice(list, lists))).toEqual([]);
});
