import { expect, it } from 'vitest';
import { newDraft } from '../../../../src/renderer/state/lists/list-draft';
import { otherMembers, otherSheets } from '../../../../src/renderer/state/lists/other-members';
import type { ListContainer, ListInfo } from '../../../../src/shared/list';
import { listTitle } from '../../../../src/shared/list';
import { message } from '../../../../src/shared/messages/message';
import { plainList } from '../../../core/list/plain-list';

const MEMBERS = ['shops/north.csv', 'shops/south.csv', 'crm.xlsx'];
const zip = (member: string): ListContainer => ({
  kind: 'zip',
  member,
  members: MEMBERS,
  lists: MEMBERS,
  reason: message('member.only'),
});

function infoOf(member: string, container: ListContainer = zip(member)): ListInfo {
  return plainList({ name: `shops.zip › ${member}`, container });
}

it('are all lists of the archive but those on the screen, read or not', () => {
  const waiting = (id: string, member?: string) => ({
    ...newDraft({ id, role: 'audience' }),
    dialect: member === undefined ? {} : { member },
  });
  expect(otherMembers(infoOf('shops/north.csv'), [])).toEqual(MEMBERS);
  const shown = [waiting('a', 'shops/north.csv'), waiting('b', 'crm.xlsx')];
  expect(otherMembers(infoOf('shops/north.csv'), shown)).toEqual(['shops/south.csv']);
});

it('are found from a workbook of the archive, too', () => {
  const packing = {
    kind: 'zip',
    member: 'crm.xlsx',
    members: MEMBERS,
    lists: MEMBERS,
    reason: message('member.only'),
  } as const;
  const workbook = { kind: 'workbook', sheet: 'S', sheets: ['S'], reason: message('sheet.only'), packing } as const;
  expect(otherMembers(infoOf('crm.xlsx', workbook), [])).toEqual(MEMBERS);
});

it.each<ListContainer>([
  { kind: 'text' },
  { kind: 'gzip' },
  { kind: 'workbook', sheet: 'S', sheets: ['S'], reason: message('sheet.only'), packing: null },
  { kind: 'workbook', sheet: 'S', sheets: ['S'], reason: message('sheet.only'), packing: { kind: 'gzip' } },
])('are none where the list lies in no archive: %j', (container) => {
  expect(otherMembers(infoOf('x', container), [])).toEqual([]);
});

it('are the other sheets of a workbook, each named beside its file', () => {
  const sheets = ['North', 'South', 'East'];
  const workbook = { kind: 'workbook', sheet: 'North', sheets, reason: message('sheet.only'), packing: null } as const;
  const info = plainList({ name: 'crm.xlsx', container: workbook });
  expect(otherSheets(info, [])).toEqual(['South', 'East']);
  const waiting = { ...newDraft({ id: 'a', role: 'audience' }), dialect: { sheet: 'East' } };
  expect(otherSheets(info, [waiting])).toEqual(['South']);
  expect(listTitle(info)).toBe('crm.xlsx › North');
  expect(otherSheets(plainList({ name: 'crm.csv' }), [])).toEqual([]);
});
