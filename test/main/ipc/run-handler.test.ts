import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Handlers, isTrustedSender, runHandler } from '../../../src/main/ipc/run-handler';
import { rendererOrigin } from '../../../src/main/window/renderer-origin';
import { AppError } from '../../../src/shared/errors';
import { GUARDS, isRequestName, REQUESTS, type RequestName } from '../../../src/shared/ipc/contract';
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

  const mapping = {
    userType: 'email_hash',
    columns: [0],
    countryColumn: null,
    defaultCountry: null,
    multiValue: false,
  };
  const settings = {
    platform: 'google',
    api: 'https://api.example.com',
    adAccountId: '',
    country: null,
    keepFiles: true,
    lookForUpdates: false,
    theme: 'dark',
    language: 'de',
  };
  const target = { kind: 'existing', audienceId: '5', fields: { adAccountId: '2', userType: 'phone_hash' } };
  const id = '4f5dc0a6-3c5e-4b0e-9a3e-0d9a8b7c6d5e';

  it.each<[RequestName, unknown]>([
    ['lists:grant', ['/a.csv']],
    ['list:preview', { id, choice: { dialect: {}, mappings: null } }],
    ['list:preview', { id, choice: { dialect: {}, mappings: null, userTypes: ['phone_hash'] } }],
    [
      'list:preview',
      { id, choice: { dialect: { delimiter: '\t', header: false, encoding: 'utf-8' }, mappings: [mapping] } },
    ],
    ['audience:hash', { lists: [{ id, dialect: {}, mappings: [mapping] }], suppressionLists: [], plainIds: false }],
    ['upload:start', { audience: id, target }],
    ['settings:save', settings],
    ['settings:save', { country: 'DE' }],
  ])('of %s takes %j', (name, input) => {
    expect(GUARDS[name].input.safeParse(input).success).toBe(true);
  });

  it.each<[RequestName, string, unknown]>([
    ['lists:grant', 'an empty path', ['']],
    ['lists:grant', 'too many paths', Array.from({ length: 1_001 }, () => '/a.csv')],
    ['list:preview', 'an unknown key', { id, choice: { dialect: {}, mappings: null }, path: '/etc/passwd' }],
    ['list:preview', 'an undefined choice', { id, choice: { dialect: { header: undefined }, mappings: null } }],
    ['list:preview', 'a type there is not', { id, choice: { dialect: {}, mappings: null, userTypes: ['name'] } }],
    ['list:preview', 'a very long handle', { id: 'x'.repeat(65), choice: { dialect: {}, mappings: null } }],
    ['audience:hash', 'no list', { lists: [], suppressionLists: [], plainIds: false }],
    [
      'audience:hash',
      'two mappings of one type',
      { lists: [{ id, dialect: {}, mappings: [mapping, mapping] }], suppressionLists: [], plainIds: false },
    ],
    [
      'audience:hash',
      'no column',
      { lists: [{ id, dialect: {}, mappings: [{ ...mapping, columns: [] }] }], suppressionLists: [], plainIds: false },
    ],
    [
      'audience:hash',
      'a column before the first',
      {
        lists: [{ id, dialect: {}, mappings: [{ ...mapping, columns: [-1] }] }],
        suppressionLists: [],
        plainIds: false,
      },
    ],
    [
      'audience:hash',
      'half a column',
      {
        lists: [{ id, dialect: {}, mappings: [{ ...mapping, columns: [0.5] }] }],
        suppressionLists: [],
        plainIds: false,
      },
    ],
    [
      'audience:hash',
      'an unknown kind',
      {
        lists: [{ id, dialect: {}, mappings: [{ ...mapping, userType: 'name' }] }],
        suppressionLists: [],
        plainIds: false,
      },
    ],
    [
      'upload:start',
      'a very long name',
      {
        audience: id,
        target: { kind: 'new', fields: { adAccountId: '2', name: 'x'.repeat(2_001), userType: 'email_hash' } },
      },
    ],
    ['list:set-role', 'a role there is not', { id, role: 'owner' }],
    ['upload:decide', 'an unknown decision', { id, decision: 'send-twice' }],
    ['settings:save', 'a theme there is not', { ...settings, theme: 'pink' }],
    ['settings:save', 'a language there is not', { language: 'xx' }],
    ['settings:save', 'a theme without a value', { theme: undefined }],
    ['settings:save', 'a country in words', { ...settings, country: 'Germany' }],
    ['token:save', 'a very long token', 'x'.repeat(10_001)],
    ['audience:save', 'another file', { id, what: '../../secret' }],
  ])('of %s refuses %s', (name, _, input) => {
    expect(GUARDS[name].input.safeParse(input).success).toBe(false);
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
