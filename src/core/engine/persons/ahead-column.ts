import { type RuleName, userTypeOf } from '../../../shared/platform';
import { COLUMN_CELL_DEFERRED, COLUMN_CELL_HASHED, EMAIL_AS_IT_IS, EMAIL_GMAIL, EMAIL_GMAIL_COM } from '../abi/abi';
import type { ColumnPlan } from '../fast/wasm/kernel-plans';
import type { PersonCells } from './cells/person-cells';
import type { PersonColumnTask, PersonTask } from './person-task';
import type { PlacedValue, ValueNotes } from './placed-value';
import { WORDS_APART } from './values/kernel-store';
import type { CellWord } from './values/value-store';

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
  private outcomes: Uint16Array = new Uint16Array(0);
  private words = new Uint32Array(0);

  constructor(
    private readonly plan: ColumnPlan,
    private readonly isChecked: boolean,
  ) {}

  begin(cells: PersonCells): void {
    const hashed = cells.hashColumn(this.plan);
    this.outcomes = hashed?.outcomes ?? new Uint16Array(cells.rows).fill(COLUMN_CELL_DEFERRED);
    if (this.words.length < cells.rows) this.words = new Uint32Array(cells.rows);
    let next = hashed?.firstWord ?? 0;
    for (let row = 0; row < cells.rows; row++) {
      const isHashed = (this.outcomes[row] ?? 0) >= COLUMN_CELL_HASHED;
      this.words[row] = isHashed ? next : 0;
      if (isHashed) next += WORDS_APART;
    }
  }

  isJudged(row: number): boolean {
    return this.outcomes[row] !== COLUMN_CELL_DEFERRED;
  }

  /** 0 if the cell of the row is blank, or has to be judged. */
  wordOf(row: number): CellWord {
    return this.words[row] ?? 0;
  }

  notesOf(row: number): ValueNotes {
    return this.outcomes[row] ?? 0;
  }

  /** The value of the row, or none if its cell is blank; null if the rules have to judge it. */
  of(row: number): readonly PlacedValue[] | null {
    if (!this.isJudged(row)) return null;
    const word = this.wordOf(row);
    if (word === 0) return NONE;
    return [{ value: null, notes: this.notesOf(row), word, check: this.isChecked ? word : null }];
  }
}
