import { describe, expect, it } from 'vitest';
import { doubtsOfConsent, suspectOptOut } from '../../../../src/core/list/columns/suspect-opt-out';
import { saying } from '../../../sentences';

function suspectedColumn(header: string, ...cells: string[]): number | null | undefined {
  const list = {
    header: ['E-Mail', header],
    columns: ['E-Mail', header].map((name, index) => ({ index, name, guess: null })),
    sample: cells.map((cell) => ['anna@example.com', cell]),
  };
  return suspectOptOut('list.csv', { kind: 'text' }, list)?.column;
}

function isSuspectedBelow(...title: string[]): boolean {
  const list = { header: ['E-Mail'], columns: [], sample: [['anna@example.com']], title };
  return suspectOptOut('list.csv', { kind: 'text' }, list) !== null;
}

describe('suspectOptOut', () => {
  it.each([
    ['Status', 'subscribed', 'Unsubscribed'],
    ['E-Mail-Status', 'angemeldet', 'abgemeldet'],
    ['Statut', 'abonné', 'désabonné'],
    ['Email Marketing Consent', 'SUBSCRIBED', 'UNSUBSCRIBED'],
    ['opt_out', '0', '1'],
    ['opt_out', 'inactive', 'active'],
    ['Kein Mailing', '0', '1'],
    ['Do not allow Emails', 'Allow', 'Do Not Allow'],
    ['Marked email as spam', 'false', 'true'],
    ['ステータス', '配信中', '配信停止'],
    ['状态', '已订阅', '已退订'],
    ['Статус', 'подписан', 'отписан'],
    ['status', 'enabled', 'blocklisted'],
  ])('finds people who opted out by “%s”: %s, %s', (header, ...cells) => {
    expect(suspectedColumn(header, ...cells)).toBe(1);
  });

  it.each([
    ['Status', 'subscribed', 'active'],
    ['subscription status', 'active', 'active'],
    ['Estado', 'Baja California', 'Sonora'],
    ['unsubscribe_url', 'https://example.com/u/1', ''],
    ['Do not disturb', 'Aus', 'hayır'],
    ['Notes', 'asked about unsubscribed', 'unsubscribed'],
  ])('finds none by “%s”: %s, %s', (header, ...cells) => {
    expect(suspectedColumn(header, ...cells)).toBeUndefined();
  });

  it('finds them by the title above the rows, not by a sentence', () => {
    expect(isSuspectedBelow('Export 2024', 'Liste der Abmeldungen')).toBe(true);
    expect(isSuspectedBelow('All people of the newsletter, those who unsubscribed are in another list')).toBe(false);
  });
});

describe('doubtsOfConsent', () => {
  const doubtsOf = (header: string, cells: readonly string[], consent = true) =>
    doubtsOfConsent({
      header: ['E-Mail', header],
      columns: ['E-Mail', header].map((name, index) => ({
        index,
        name,
        guess: null,
        ...(consent && index === 1 ? { consent } : {}),
      })),
      sample: cells.map((cell) => ['anna@example.com', cell]),
    });

  it('finds people who left by a status of subscribers, and none by one of orders', () => {
    expect(doubtsOf('state', ['active', 'cancelled'], false)).toMatchObject([{ about: 'opt-outs', column: 1 }]);
    expect(doubtsOf('Status', ['shipped', 'cancelled'], false)).toEqual([]);
    expect(doubtsOf('Order status', ['confirmed', 'pending', 'cancelled', ''], false)).toEqual([]);
  });

  it.each([
    ['Newsletter', ['yes', 'No']],
    ['Einwilligung', ['ja', ' nein ']],
    ['Email Opt-In', ['1', '0']],
    ['accepts_marketing', ['true', 'false']],
    ['Consent', ['granted', 'denied']],
    ['Souhlas', ['Ano', 'Ne']],
  ])('finds people who did not agree by “%s”: %s', (header, cells) => {
    expect(doubtsOf(header, cells)).toMatchObject([
      {
        about: 'opt-outs',
        column: 1,
        reason: saying(`“${header}” says no in some rows. They are used too, unless you filter them out.`),
      },
    ]);
  });

  it('finds people who did not tick what others ticked', () => {
    const reason = saying('“Newsletter” is empty in some rows.');
    expect(doubtsOf('Newsletter', ['x', '', 'X'])).toMatchObject([{ about: 'opt-outs', column: 1, reason }]);
  });

  it.each([
    ['Newsletter', ['x', 'x'], true],
    ['Newsletter', ['2024-01-31', ''], true],
    ['Newsletter', ['yes', '', 'nobody asked'], true],
    ['Newsletter', [], true],
    ['Member', ['yes', 'no'], false],
    ['opt_out', ['yes', 'no'], true],
  ])('finds none by “%s”: %s', (header, cells, consent) => {
    expect(doubtsOf(header, cells, consent)).toEqual([]);
  });
});
