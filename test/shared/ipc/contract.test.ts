import { describe, expect, it } from 'vitest';
import { GUARDS, type RequestName } from '../../../src/shared/ipc/contract';

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

describe('the guard', () => {
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
