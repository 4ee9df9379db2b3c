import { type RuleName, userTypeOf } from '../../../shared/platform';
import { COLUMN_CELL_DEFERRED, COLUMN_CELL_EMPTY, EMAIL_AS_IT_IS, EMAIL_GMAIL, EMAIL_GMAIL_COM } from '../abi/abi';
import type { ColumnPlan } from '../fast/wasm/kernel-plans';
import type { HashedCellWords, PersonCells } from './cells/person-cells';
import type { PersonColumnTask, PersonTask } from './person-task';
import type { PlacedValue, ValueNotes } from './placed-value';
import { WORDS_APART } from './values/kernel-store';

/** The rules that the kernel supports, and how it hashes by them. */
const KERNEL_RULES: Readonly<Partial<Record<RuleName, Pick<ColumnPlan, 'emailForm' | 'withPlus'>>>> = {
  email: { emailForm: EMAIL_AS_IT_IS, withPlus: false },
  'email-gmail': { emailForm: EMAIL_GMAIL, withPlus: false },
  'email-gmail-com': { emailForm: EMAIL_GMAIL_COM, withPlus: false },
  'phone-digits': { emailForm: EMAIL_AS_IT_IS, withPlus: false },
  'phone-plus': { emailForm: EMAIL_AS_IT_IS, withPlus: true },
  'device-id-lower': { emailForm: EMAIL_AS_IT_IS, withPlus: false },
  'customer-id': { emailForm: EMAIL_AS_IT_IS, withPlus: false },
};

/** How the kernel hashes a column ahead of its rows; null if only the rules can judge it. */
export function planColumn(
  { rule, field, form, cells, labels = [] }: PersonColumnTask,
  task: PersonTask,
): ColumnPlan | null {
  const userType = userTypeOf(field);
  const how = KERNEL_RULES[rule];
  const [cell] = cells;
  if (userType === null || how === undefined || cell === undefined || cells.length > 1) return null;
  if (labels.some((label) => label !== null)) return null;
  if (form === 'plain' || task.multiValue || (task.fixTypos && field === 'email')) return null;
  return { ...how, userType, cell, countryCell: userType === 'phone_hash' ? task.countryCell : null };
}

const NONE: readonly PlacedValue[] = [];

/** The values of a column that were hashed ahead of its rows. */
export class AheadColumn {
  private hashed: HashedCellWords | null = null;
  private nextWord = 0;
  /** Used again for each row: many values are never looked at again. */
  private readonly placed: { value: null; notes: ValueNotes; word: number; check: number | null };
  private readonly values: readonly PlacedValue[];

  constructor(
    private readonly plan: ColumnPlan,
    private readonly isChecked: boolean,
  ) {
    this.placed = { value: null, notes: 0, word: 0, check: null };
    this.values = [this.placed];
  }

  begin(cells: PersonCells): void {
    this.hashed = cells.hashColumn(this.plan);
    this.nextWord = this.hashed?.firstWord ?? 0;
  }

  /** The value of the row, or none if its cell is blank; null if the rules have to judge it. */
  of(row: number): readonly PlacedValue[] | null {
    const outcome = this.hashed?.outcomes[row] ?? COLUMN_CELL_DEFERRED;
    if (outcome === COLUMN_CELL_DEFERRED) return null;
    if (outcome === COLUMN_CELL_EMPTY) return NONE;
    const { placed, nextWord } = this;
    placed.word = nextWord;
    placed.check = this.isChecked ? nextWord : null;
    placed.notes = outcome;
    this.nextWord += WORDS_APART;
    return this.values;
  }
}
