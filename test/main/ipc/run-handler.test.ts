import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Handlers, isTrustedSender, runHandler } from '../../../src/main/ipc/run-handler';
import { rendererOrigin } from '../../../src/main/window/renderer-origin';
import { AppError } from '../../../src/shared/errors';
import { isRequestName, REQUESTS } from '../../../src/shared/ipc/contract';
import { message } from '../../../src/shared/messages/message';
import { randomCases } from '../../seed';

const REQUEST_NAMES = Object.keys(REQUESTS).filter(isRequestName);

function failIfCalled(): never {
  throw new Error('the handler was reached');
}

const UNCALLED: Handlers = {
  'app:snapshot': failIfCalled,
  'app:notices': failIfCalled,
  'uploads:read': failIfCalled,
  'updates:look': failIfCalled,
  'updates:download': failIfCalled,
  'updates:stop-downloading': failIfCalled,
  'updates:open-download': failIfCalled,
  'updates:open-page': failIfCalled,
  'lists:choose': failIfCalled,
  'lists:grant': failIfCalled,
  'lists:recent': failIfCalled,
  'lists:open-recent': failIfCalled,
  'list:preview': failIfCalled,
  'list:duplicate': failIfCalled,
  'list:set-role': failIfCalled,
  'list:close': failIfCalled,
  'draft:save': failIfCalled,
  'draft:read': failIfCalled,
  'drafts:aside': failIfCalled,
  'drafts:take-back': failIfCalled,
  'drafts:forget': failIfCalled,
  'lists:paste': failIfCalled,
  'clipboard:paste': failIfCalled,
  'audience:hash': failIfCalled,
  'audience:cancel': failIfCalled,
  'audience:save': failIfCalled,
  'audience:discard': failIfCalled,
  'audience:find-rows': failIfCalled,
  'audience:stop-finding': failIfCalled,
  'files:make': failIfCalled,
  'files:save': failIfCalled,
  'files:save-receipt': failIfCalled,
  'files:compare': failIfCalled,
  'files:stop-comparing': failIfCalled,
  'files:save-difference': failIfCalled,
  'receipts:list': failIfCalled,
  'receipts:save': failIfCalled,
  'receipts:forget': failIfCalled,
  'receipts:restore': failIfCalled,
  'platform:open': failIfCalled,
  'person:check': failIfCalled,
  'person:stop-checking': failIfCalled,
  'accounts:list': failIfCalled,
  'audiences:page': failIfCalled,
  'audiences:delete': failIfCalled,
  'connection:test': failIfCalled,
  'audience:comparable-uploads': failIfCalled,
  'audience:compare': failIfCalled,
  'audience:stop-comparing': failIfCalled,
  'audience:save-gone': failIfCalled,
  'upload:start': failIfCalled,
  'upload:decide': failIfCalled,
  'upload:edit': failIfCalled,
  'upload:lists': failIfCalled,
  'upload:use-again': failIfCalled,
  'upload:same-file': failIfCalled,
  'receipt:save': failIfCalled,
  'receipt:print': failIfCalled,
  'settings:save': failIfCalled,
  'mappings:forget': failIfCalled,
  'mappings:restore': failIfCalled,
  'token:restore': failIfCalled,
  'mappings:save': failIfCalled,
  'mappings:load': failIfCalled,
  'token:status': failIfCalled,
  'token:save': failIfCalled,
  'token:forget': failIfCalled,
};

function depsWith(handlers: Partial<Handlers> = {}) {
  const bugs: unknown[] = [];
  return { bugs, handlers: { ...UNCALLED, ...handlers }, onBug: (error: unknown) => void bugs.push(error) };
}

describe('a request', () => {
  it('gets the value of its handler', async () => {
    const parts = depsWith({ 'list:close': () => null });
    expect(await runHandler('list:close', 'some-id', true, parts)).toEqual({ ok: true, value: null });
  });

  it.each(REQUEST_NAMES)('%s reaches no handler if its sender is foreign', async (name) => {
    const parts = depsWith();
    expect(await runHandler(name, null, false, parts)).toMatchObject({ ok: false, error: { code: 'bug' } });
    expect(parts.bugs).toEqual([]);
  });

  it('that fails in the world gets the code and the message for the marketer', async () => {
    const parts = depsWith({
      'token:status': () => Promise.reject(new AppError('keychain-unavailable', message('keychain.locked'))),
      'token:save': () => Promise.reject(new AppError('keychain-unavailable', message('keychain.locked'))),
    });
    const error = { code: 'keychain-unavailable', message: message('keychain.locked') };
    expect(await runHandler('token:save', 'x', true, parts)).toEqual({ ok: false, error });
    expect(parts.bugs).toEqual([]);
  });

  it('that meets a bug gets a general message, without that of the bug', async () => {
    const bug = new Error('ada@example.com at /home/ada/customers.csv');
    const parts = depsWith({
      'list:close': () => {
        throw bug;
      },
    });
    const reply = await runHandler('list:close', 'x', true, parts);
    expect(reply).toMatchObject({ ok: false, error: { code: 'bug' } });
    expect(JSON.stringify(reply)).not.toMatch(/ada/);
    expect(parts.bugs).toEqual([bug]);
  });
});

describe('the guard', () => {
  /** Everything that structured cloning accepts, plus what a hostile page might build. */
  const garbage = fc.oneof(
    fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withNullPrototype: true,
    }),
    fc.record(
      { id: fc.anything(), choice: fc.anything(), what: fc.anything(), lists: fc.anything(), target: fc.anything() },
      { requiredKeys: [] },
    ),
  );

  it.each(REQUEST_NAMES)('of %s turns garbage into a typed reply, never with a throw', async (name) => {
    await fc.assert(
      fc.asyncProperty(garbage, async (input) => {
        const reply = await runHandler(name, input, true, depsWith());
        expect(reply).toMatchObject({ ok: false, error: { code: 'bug', message: { id: expect.any(String) } } });
      }),
      { numRuns: randomCases(20) },
    );
  });
});

const WINDOW = 7;
const { owns } = rendererOrigin(undefined, true);
const OURS = { contents: WINDOW, frame: { url: 'app://bundle/index.html', isTop: true } };

describe('the sender of a request', () => {
  it('is ours if it is the top frame of our window with our page', () => {
    expect(isTrustedSender(OURS, WINDOW, owns)).toBe(true);
  });

  it.each([
    ['other web contents', { ...OURS, contents: 8 }],
    ['a frame that is gone', { ...OURS, frame: null }],
    ['a frame within the page', { ...OURS, frame: { ...OURS.frame, isTop: false } }],
    ['another page', { ...OURS, frame: { ...OURS.frame, url: 'https://example.com/' } }],
    ['an empty page', { ...OURS, frame: { ...OURS.frame, url: 'about:blank' } }],
    ['a page without address', { ...OURS, frame: { ...OURS.frame, url: '' } }],
    ['a file', { ...OURS, frame: { ...OURS.frame, url: 'file:///bundle/index.html' } }],
  ])('is not ours where it is %s', (_, sender) => {
    expect(isTrustedSender(sender, WINDOW, owns)).toBe(false);
  });

  it('is not ours while there is no window', () => {
    expect(isTrustedSender(OURS, null, owns)).toBe(false);
  });
});
