import type { PersonColumnTask, PersonTask } from '../../../../src/core/engine/persons/person-task';
import { NO_CHOICES } from './person-lines';

const COLUMN = { identifies: false, width: 1, fallback: null } as const;

/** Files of several columns and of one, in hex, in Base64 and plain; the later ones hold what is hashed ahead of its rows. */
const FILES: PersonTask['files'] = [
  {
    columns: [
      { ...COLUMN, field: 'email', rule: 'email-gmail', form: 'hex', cells: [0, 1], width: 2, identifies: true },
      { ...COLUMN, field: 'phone', rule: 'phone-plus', form: 'hex', cells: [2], identifies: true },
      { ...COLUMN, field: 'last-name', rule: 'last-name-no-suffix', form: 'hex', cells: [3] },
      { ...COLUMN, field: 'country', rule: 'country-upper', form: 'plain', cells: [4], fallback: 'DE' },
      { ...COLUMN, field: 'postal-code', rule: 'postal-code', form: 'plain', cells: [5] },
    ],
    keys: [[0], [1], [2, 3, 4]],
  },
  {
    columns: [{ ...COLUMN, field: 'email', rule: 'email', form: 'base64', cells: [0, 1], identifies: true }],
    keys: [[0]],
  },
  { columns: [{ ...COLUMN, field: 'company', rule: 'text', form: 'plain', cells: [3] }], keys: [[0]] },
  {
    columns: [
      { ...COLUMN, field: 'email', rule: 'email-gmail', form: 'hex', cells: [0], identifies: true },
      { ...COLUMN, field: 'phone', rule: 'phone-digits', form: 'hex', cells: [2], identifies: true },
      { ...COLUMN, field: 'device-id', rule: 'device-id-lower', form: 'base64', cells: [1] },
      { ...COLUMN, field: 'customer-id', rule: 'customer-id', form: 'hex', cells: [3] },
    ],
    keys: [[0], [1], [2], [3]],
  },
  { columns: [{ ...COLUMN, field: 'email', rule: 'email-gmail-com', form: 'base64', cells: [0] }], keys: [[0]] },
  {
    columns: [
      { ...COLUMN, field: 'first-name', rule: 'name-letters', form: 'hex', cells: [0] },
      { ...COLUMN, field: 'last-name', rule: 'name-ascii', form: 'base64', cells: [1] },
      { ...COLUMN, field: 'city', rule: 'city-latin', form: 'hex', cells: [3] },
      { ...COLUMN, field: 'postal-code', rule: 'postal-code-short', form: 'hex', cells: [5] },
      {
        ...COLUMN,
        field: 'postal-code',
        rule: 'postal-code-letters-digits',
        form: 'base64',
        cells: [5],
        fallback: '1067',
      },
    ],
    keys: [[0], [1], [2], [3], [4]],
  },
  {
    columns: [
      { ...COLUMN, field: 'phone', rule: 'phone-plus', form: 'hex', cells: [2, 0], labels: [null, 3], width: 2 },
      { ...COLUMN, field: 'device-id', rule: 'device-id-lower', form: 'hex', cells: [1, 3, 0], width: 2 },
      { ...COLUMN, field: 'postal-code', rule: 'postal-code', form: 'plain', cells: [5, 3], width: 2 },
    ],
    keys: [[0], [1], [2]],
  },
  {
    columns: [
      {
        ...COLUMN,
        field: 'phone',
        rule: 'phone-digits',
        form: 'hex',
        cells: [2, 1],
        countryCells: [3, null],
        width: 2,
      },
      { ...COLUMN, field: 'postal-code', rule: 'postal-code', form: 'hex', cells: [5], countryCells: [3] },
      { ...COLUMN, field: 'state', rule: 'state-short', form: 'hex', cells: [0], countryCells: [3] },
    ],
    keys: [[0], [1], [2]],
  },
] satisfies readonly { columns: readonly PersonColumnTask[]; keys: PersonTask['files'][number]['keys'] }[];

export const TASK: PersonTask = {
  ...NO_CHOICES,
  files: FILES,
  columns: [0, 1, 2, 3, 4, 5],
  columnNames: ['email', 'mail', 'phone', 'name', 'country', 'zip'],
  countryCell: 4,
  defaultCountry: 'DE',
  rejects: 'with-values',
};

/** By a column that is used otherwise as well, or by one that is not, as an opt-out or as a consent. */
export const FILTERS: readonly PersonTask['filter'][] = [
  null,
  { column: 5, header: 'zip', value: '10115', anyYes: false },
  { column: 6, header: 'consent', value: 'DE', anyYes: false },
  { column: 6, header: 'consent', value: 'yes', anyYes: true },
  { column: 6, header: 'opted out', value: '', anyYes: false },
];

/** The task with its filter, whose column is read, too. */
export function filtered(filter: PersonTask['filter']): PersonTask {
  return { ...TASK, filter, columns: [...new Set([...TASK.columns, ...(filter === null ? [] : [filter.column])])] };
}
