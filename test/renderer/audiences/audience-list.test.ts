import { describe, expect, it } from 'vitest';
import {
  type AudienceList,
  findAudience,
  NO_AUDIENCES,
  reduceAudienceList,
} from '../../../src/renderer/audiences/audience-list';
import { message } from '../../../src/shared/messages/message';
import type { ListedAudience } from '../../../src/shared/upload';

function audience(id: string | null, changes: Partial<ListedAudience> = {}): ListedAudience {
  return {
    id,
    fbId: id === null ? null : `60${id}`,
    name: `No ${id}`,
    userType: 'email_hash',
    description: null,
    optOutLink: null,
    size: null,
    createdAt: null,
    ...changes,
  };
}

const requested = (list: AudienceList, page: number) =>
  reduceAudienceList(list, { type: 'requested', adAccountId: '2', page });

function received(list: AudienceList, page: number, audiences: readonly ListedAudience[], maxPages = 500) {
  return reduceAudienceList(requested(list, page), { type: 'received', audiences, maxPages });
}

describe('the audiences of a server', () => {
  it('grow page by page until one has nothing new', () => {
    const first = received(NO_AUDIENCES, 1, [audience('1'), audience('2')]);
    expect(first.state.kind).toBe('open');
    const second = received(first, 2, [audience('2'), audience('3')]);
    expect(second.items.map(({ id }) => id)).toEqual(['1', '2', '3']);
    expect(received(second, 3, []).state.kind).toBe('whole');
    expect(received(second, 3, [audience('1')]).state.kind).toBe('whole');
  });

  it('request a page once, and take it once', () => {
    const first = received(NO_AUDIENCES, 1, [audience('1')]);
    const second = requested(first, 2);
    expect(second.state).toEqual({ kind: 'loading', adAccountId: '2', page: 2 });
    expect(requested(second, 2)).toBe(second);
    const both = received(first, 2, [audience('2')]);
    expect(requested(both, 2)).toBe(both);
    expect(reduceAudienceList(both, { type: 'received', audiences: [audience('3')], maxPages: 500 })).toBe(both);
  });

  it('begin again with the first page, also while another is requested', () => {
    const first = received(NO_AUDIENCES, 1, [audience('1')]);
    expect(requested(requested(first, 2), 1)).toMatchObject({ items: [], state: { kind: 'loading', page: 1 } });
  });

  it('end with a server that has neither pages nor IDs', () => {
    const page = [audience(null), audience(null)];
    const first = received(NO_AUDIENCES, 1, page);
    expect(first.items).toHaveLength(2);
    expect(received(first, 2, page)).toMatchObject({ state: { kind: 'whole' } });
    expect(received(first, 2, page).items).toHaveLength(2);
  });

  it('are cut at 20,000, and at the last page that is requested', () => {
    const many = Array.from({ length: 30_000 }, (_, id) => audience(String(id)));
    const cut = received(NO_AUDIENCES, 1, many);
    expect(cut.items).toHaveLength(20_000);
    expect(cut.state.kind).toBe('cut');
    expect(received(NO_AUDIENCES, 1, [audience('1')], 1).state.kind).toBe('cut');
  });

  it('that a server does not offer are distinguished from a list that failed', () => {
    const refused = (code: 'not-offered' | 'not-sent') =>
      reduceAudienceList(NO_AUDIENCES, { type: 'failed', failure: { code, message: message('error.bug') } }).state.kind;
    expect([refused('not-offered'), refused('not-sent')]).toEqual(['not-offered', 'failed']);
  });

  it('are found by the ID of Facebook before their own', () => {
    const list = received(NO_AUDIENCES, 1, [audience('602'), audience('2')]);
    expect(findAudience(list, '602')?.id).toBe('2');
    expect(findAudience(list, '2')?.id).toBe('2');
  });
});
