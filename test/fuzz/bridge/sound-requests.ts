import type { Input, RequestName } from '../../../src/shared/ipc/contract';

/** Placeholders for handles and paths, which are known only when a request is made. */
export const LIST = '{list}';
export const AUDIENCE = '{audience}';
export const UPLOAD = '{upload}';

const MAPPING = {
  userType: 'email_hash',
  columns: [0],
  countryColumn: null,
  defaultCountry: null,
  multiValue: false,
} as const;
const LIST_TO_HASH = { id: LIST, dialect: {}, mappings: [MAPPING] };
const FIELDS = { adAccountId: '2', name: 'Spending users', userType: 'email_hash' } as const;
const DRAFT_TARGET = {
  kind: 'existing',
  adAccountId: '2',
  name: '',
  description: '',
  optOutLink: '',
  audienceId: '5',
  audienceName: 'Spending users',
} as const;
const FIELD_MAPPING = {
  fields: [{ field: 'email', columns: [0] }],
  countryColumn: null,
  defaultCountry: 'DE',
} as const;
const VALUES = { multiValue: true, base64Digests: false, fixTypos: false, dateOrder: 'dmy' } as const;
const SETTINGS = {
  platform: 'tiktok',
  // On this computer, where nothing listens.
  api: 'http://127.0.0.1:9',
  adAccountId: '2',
  country: 'DE',
  keepFiles: true,
  lookForUpdates: false,
  theme: 'dark',
  language: 'de',
} as const;

/** Inputs that the real window may send. */
export const SOUND: { readonly [Name in RequestName]: readonly Input<Name>[] } = {
  'app:snapshot': [null],
  'app:notices': [null],
  'uploads:read': [0, 100],
  'lists:choose': [null],
  'lists:grant': [[LIST], ['/dev/zero', '/', '/proc/self/mem'], ['{folder}', '{pipe}']],
  'lists:paste': [{ text: 'ada@example.com', name: 'Pasted list' }],
  'clipboard:paste': [null],
  'drafts:aside': [null],
  'drafts:take-back': ['0'.repeat(36)],
  'drafts:forget': ['0'.repeat(36)],
  'lists:recent': [null],
  'lists:open-recent': ['0'.repeat(32)],
  'list:preview': [
    { id: LIST, choice: { dialect: {}, mappings: null } },
    { id: LIST, choice: { dialect: {}, mappings: null, userTypes: ['email_hash', 'phone_hash'] } },
    {
      id: LIST,
      choice: {
        dialect: { delimiter: ';', encoding: 'utf-8', header: true, skippedLines: 1, quoteEscape: 'doubled' },
        mappings: [{ ...MAPPING, userType: 'phone_hash', countryColumn: 1, defaultCountry: 'DE', multiValue: true }],
      },
    },
    { id: LIST, choice: { dialect: { sheet: '1', member: '1' }, mappings: [MAPPING] } },
    {
      id: LIST,
      choice: {
        dialect: {},
        mappings: null,
        file: { platform: 'google', mapping: FIELD_MAPPING, values: VALUES, plain: [] },
      },
    },
  ],
  'list:duplicate': [LIST],
  'list:set-role': [{ id: LIST, role: 'suppression' }],
  'list:close': [LIST],
  'draft:save': [
    {
      platform: 'google',
      lists: [
        {
          id: LIST,
          role: 'audience',
          dialect: {},
          mappings: null,
          fields: FIELD_MAPPING,
          filterColumn: 1,
          optOutsConfirmed: true,
        },
        {
          id: LIST,
          role: 'suppression',
          dialect: {},
          mappings: [MAPPING],
          fields: null,
          filterColumn: null,
          optOutsConfirmed: false,
        },
      ],
      userTypes: ['email_hash'],
      plainIds: false,
      upload: DRAFT_TARGET,
    },
  ],
  'draft:read': [null],
  'audience:hash': [
    { lists: [LIST_TO_HASH], suppressionLists: [], plainIds: false },
    {
      lists: [{ ...LIST_TO_HASH, filter: { column: 1, value: 'yes' } }],
      suppressionLists: [LIST_TO_HASH],
      plainIds: true,
    },
  ],
  'audience:cancel': [AUDIENCE],
  'audience:save': [
    { id: AUDIENCE, what: 'email_hash' },
    { id: AUDIENCE, what: 'rejects' },
  ],
  'audience:discard': [AUDIENCE],
  'audience:find-rows': [
    { id: AUDIENCE, of: { kind: 'codes', userType: 'email_hash', reason: 'duplicates' } },
    { id: AUDIENCE, of: { kind: 'file', file: 0, column: 1, reason: 'invalid-email' } },
  ],
  'audience:stop-finding': [null],
  'files:make': [
    {
      platform: 'google',
      lists: [{ id: LIST, dialect: {}, mapping: FIELD_MAPPING, filter: { column: 1, value: 'yes' } }],
      suppressionLists: [],
      values: VALUES,
      plain: ['country'],
    },
  ],
  'files:save': [{ id: AUDIENCE, file: 0 }],
  'files:save-receipt': [AUDIENCE],
  'files:compare': [{ id: AUDIENCE, file: 0 }],
  'files:stop-comparing': [null],
  'files:save-difference': [{ id: AUDIENCE, part: 'added' }],
  'receipts:list': [null],
  'receipts:save': [UPLOAD],
  'receipts:forget': [UPLOAD],
  'receipts:restore': [UPLOAD],
  'platform:open': ['google'],
  'person:check': [{ value: 'ada@example.com', field: null, country: 'DE', where: 'uploads' }],
  'person:stop-checking': [null],
  'accounts:list': [null],
  'audiences:page': [{ adAccountId: '2', page: 1 }],
  'audiences:delete': ['5'],
  'connection:test': [null],
  'upload:start': [
    { audience: AUDIENCE, target: { kind: 'new', fields: { ...FIELDS, description: 'x', optOutLink: 'https://x' } } },
    { audience: AUDIENCE, target: { kind: 'existing', audienceId: '5', fields: FIELDS }, onlyNew: true },
  ],
  'audience:comparable-uploads': [AUDIENCE],
  'audience:compare': [
    { audience: AUDIENCE, upload: null },
    { audience: AUDIENCE, upload: UPLOAD },
  ],
  'audience:stop-comparing': [null],
  'audience:save-gone': [AUDIENCE],
  'upload:decide': [{ id: UPLOAD, decision: 'cancel' }],
  'upload:edit': [{ id: UPLOAD, target: { kind: 'new', fields: FIELDS } }],
  'upload:lists': [UPLOAD],
  'upload:use-again': [UPLOAD],
  'upload:same-file': [AUDIENCE],
  'receipt:save': [{ upload: UPLOAD, attempt: 0 }],
  'receipt:print': [null],
  'settings:save': [SETTINGS, { theme: 'dark' }],
  'updates:look': [null],
  'updates:download': [null],
  'updates:stop-downloading': [null],
  'updates:open-download': [null],
  'updates:open-page': [null],
  'mappings:forget': [null],
  'mappings:restore': [null],
  'mappings:save': [null],
  'mappings:load': [null],
  'token:status': [null],
  'token:save': ['a-token'],
  'token:forget': [null],
  'token:restore': [null],
};
