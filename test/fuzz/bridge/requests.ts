import fc from 'fast-check';
import { type Input, isRequestName, REQUESTS, type RequestName } from '../../../src/shared/ipc/contract';
import { builtValue, type HostileValue, hostileValues } from './hostile-values';

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
const SOUND: { readonly [Name in RequestName]: readonly Input<Name>[] } = {
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

const NAMES = Object.keys(REQUESTS).filter(isRequestName);

interface Edit {
  /** The path down the tree, as an index at each level. */
  readonly steps: readonly number[];
  readonly how: 'replace' | 'remove' | 'twice' | 'add';
  readonly key: string;
  readonly value: HostileValue;
}

export interface RequestRecipe {
  readonly name: RequestName;
  readonly sound: number;
  /** A part of the valid input that is repeated; null for none. */
  readonly repeated: readonly number[] | null;
  readonly edits: readonly Edit[];
}

const steps = fc.array(fc.nat(5), { maxLength: 5 });
const edit: fc.Arbitrary<Edit> = fc.record({
  steps,
  how: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'twice', 'add'),
  key: fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'then', '', 'id', 'path', 'length', '0'),
  value: hostileValues,
});

export const requestRecipes: fc.Arbitrary<RequestRecipe> = fc.record({
  name: fc.constantFrom(...NAMES),
  sound: fc.nat(3),
  repeated: fc.oneof({ arbitrary: fc.constant(null), weight: 8 }, { arbitrary: steps, weight: 1 }),
  edits: fc.oneof(fc.constant([]), fc.array(edit, { minLength: 1, maxLength: 3 })),
});

/** @param nameOf the value of each placeholder */
export function inputOf({ name, sound, repeated, edits }: RequestRecipe, nameOf: ReadonlyMap<string, string>): unknown {
  const inputs: readonly unknown[] = SOUND[name];
  const input = withNames(inputs[sound % inputs.length], nameOf);
  const many = repeated === null ? input : changedAt(input, repeated, (part) => Array<unknown>(MANY).fill(part));
  return edits.reduce((value, edit) => changedAt(value, edit.steps, (part) => changed(part, edit)), many);
}

function withNames(value: unknown, nameOf: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return nameOf.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item: unknown) => withNames(item, nameOf));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withNames(item, nameOf)]));
}

function changedAt(value: unknown, [step, ...steps]: readonly number[], change: (part: unknown) => unknown): unknown {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const key = step === undefined ? undefined : keys[step % keys.length];
  if (key === undefined || typeof value !== 'object' || value === null) return change(value);
  const entries: [string, unknown][] = Object.entries(value);
  const inner = entries
    .map(([name, item]): [string, unknown] => [name, name === key ? changedAt(item, steps, change) : item])
    .filter(([, item]) => item !== REMOVED);
  return Array.isArray(value) ? inner.map(([, item]) => item) : Object.fromEntries(inner);
}

const REMOVED = Symbol('removed');
/** More than any part of a request may have. */
const MANY = 2_000;

function changed(value: unknown, { how, key, value: hostile }: Edit): unknown {
  switch (how) {
    case 'replace':
      return builtValue(hostile);
    case 'remove':
      return REMOVED;
    case 'twice':
      return [value, value];
    default:
      return typeof value === 'object' ? withOwn(value, key, builtValue(hostile)) : builtValue(hostile);
  }
}

/** `__proto__` as an own key, as `JSON.parse` creates it. */
function withOwn(value: object | null, key: string, added: unknown): object {
  return Object.fromEntries([...Object.entries(value ?? {}), [key, added]]);
}
