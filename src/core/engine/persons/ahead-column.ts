import type { RuleName } from '../../../shared/platform';
import { digitsOfPostalCodes } from '../../normalise/person/postal-code';
import type { RuleContext } from '../../platforms/rules';
import {
  CELL_NAME,
  CELL_PLAIN_POSTAL_CODE,
  CELL_POSTAL_CODE,
  COLUMN_CELL_DEFERRED,
  COLUMN_CELL_EMPTY,
  COLUMN_CELL_POSTAL_DIGITS,
  EMAIL_AS_IT_IS,
  EMAIL_GMAIL,
  EMAIL_GMAIL_COM,
  USER_TYPE_DEVICE_ID,
  USER_TYPE_EMAIL,
  USER_TYPE_PHONE,
  USER_TYPE_THIRD_PARTY_ID,
} from '../abi/abi';
import type { ColumnPlan } from '../fast/wasm/kernel-plans';
import type { HashedCellWords, PersonCells } from './cells/person-cells';
import type { PersonColumnTask, PersonTask } from './person-task';
import type { PlacedValue, ValueNotes } from './placed-value';

type KernelRule = Pick<ColumnPlan, 'kind' | 'emailForm' | 'withPlus'>;

const AS_IT_IS = { emailForm: EMAIL_AS_IT_IS, withPlus: false };
const NAME: KernelRule = { ...AS_IT_IS, kind: CELL_NAME };
const POSTAL_CODE: KernelRule = { ...AS_IT_IS, kind: CELL_POSTAL_CODE };

/** The rules that the kernel supports, and how it hashes by them. */
const KERNEL_RULES: Readonly<Partial<Record<RuleName, KernelRule>>> = {
  email: { ...AS_IT_IS, kind: USER_TYPE_EMAIL },
  'email-gmail': { ...AS_IT_IS, kind: USER_TYPE_EMAIL, emailForm: EMAIL_GMAIL },
  'email-gmail-com': { ...AS_IT_IS, kind: USER_TYPE_EMAIL, emailForm: EMAIL_GMAIL_COM },
  'phone-digits': { ...AS_IT_IS, kind: USER_TYPE_PHONE },
  'phone-plus': { ...AS_IT_IS, kind: USER_TYPE_PHONE, withPlus: true },
  'device-id-lower': { ...AS_IT_IS, kind: USER_TYPE_DEVICE_ID },
  'customer-id': { ...AS_IT_IS, kind: USER_TYPE_THIRD_PARTY_ID },
  'name-letters': NAME,
  'first-name-no-title': NAME,
  'last-name-no-suffix': NAME,
  'name-ascii': NAME,
  'city-latin': NAME,
  'postal-code': POSTAL_CODE,
  'postal-code-short': POSTAL_CODE,
  'postal-code-letters-digits': POSTAL_CODE,
};

const NO_COUNTRIES = { countryCell: null, generalCountryCell: null };

/** How the kernel hashes one of a column's cells ahead of its rows; null if only the rules can judge it. */
export function planCell(
  { rule, form, cells, labels = [], countryCells = [], identifies }: PersonColumnTask,
  index: number,
  { countryCell }: PersonTask,
): ColumnPlan | null {
  const how = KERNEL_RULES[rule];
  const cell = cells[index];
  if (how === undefined || cell === undefined || (labels[index] ?? null) !== null) return null;
  const isPhone = how.kind === USER_TYPE_PHONE;
  const own = countryCells[index] ?? null;
  const general = own === null ? null : countryCell;
  const countries = isPhone ? { countryCell: own ?? countryCell, generalCountryCell: general } : NO_COUNTRIES;
  if (form !== 'plain') return { ...how, cell, ...countries };
  // Texts are not compared, neither with each other nor with those of suppressed people.
  if (how.kind !== CELL_POSTAL_CODE || identifies || cells.length > 1) return null;
  return { ...how, kind: CELL_PLAIN_POSTAL_CODE, cell, ...NO_COUNTRIES };
}

const NONE: readonly PlacedValue[] = [];

/** Digits of a nine-digit code in the USA, of which one rule keeps five. */
const ZIP_PLUS_FOUR = 9;

/** The values of one of a column's cells that were hashed ahead of its rows. */
export class AheadColumn {
  private hashed: HashedCellWords | null = null;
  /** Used again for each row: many values are never looked at again. */
  private readonly placed: { value: null; notes: ValueNotes; word: number; check: number | null };
  private readonly values: readonly PlacedValue[];
  private readonly isPostalCode: boolean;

  constructor(
    private readonly plan: ColumnPlan,
    private readonly rule: RuleName,
    private readonly isChecked: boolean,
  ) {
    this.placed = { value: null, notes: 0, word: 0, check: null };
    this.values = [this.placed];
    this.isPostalCode = plan.kind === CELL_POSTAL_CODE || plan.kind === CELL_PLAIN_POSTAL_CODE;
  }

  begin(cells: PersonCells): void {
    this.hashed = cells.hashColumn(this.plan);
  }

  /** The value of the row, or none if its cell is blank; null if the rules have to judge it. */
  of(row: number, context: RuleContext): readonly PlacedValue[] | null {
    const { hashed, placed } = this;
    const outcome = hashed?.outcomes[row] ?? COLUMN_CELL_DEFERRED;
    if (hashed === null || outcome === COLUMN_CELL_DEFERRED) return null;
    if (outcome === COLUMN_CELL_EMPTY) return NONE;
    if (this.isPostalCode && !this.isWhole(outcome & COLUMN_CELL_POSTAL_DIGITS, context)) return null;
    const word = hashed.words[row] ?? 0;
    placed.word = word;
    placed.check = this.isChecked ? word : null;
    placed.notes = this.isPostalCode ? 0 : outcome;
    return this.values;
  }

  /** Whether a postal code of so many digits is written as it is. */
  private isWhole(digits: number, { country }: RuleContext): boolean {
    if (digits === ZIP_PLUS_FOUR && this.rule === 'postal-code-letters-digits') return false;
    return digits >= digitsOfPostalCodes(country);
  }
}
