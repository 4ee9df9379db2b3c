import { callingCodeOf } from '../../normalise/country/country';
import type { RuleContext } from '../../platforms/rules';
import { createCountryLookup } from '../common/rules/phone-rules';
import { NOT_NUMBERED, type PersonCells } from './cells/person-cells';
import type { PersonTask } from './person-task';

/** What the rules need beside a cell: facts about its row. */
export interface RowContext extends RuleContext {
  /** The calling code of the country in the row's own cell; null if there is none. */
  readonly statedCallingCode: number | null;
}

/** The contexts of rows, one for each content of a country column. */
export class RowContexts {
  private readonly countryOf: ReturnType<typeof createCountryLookup>;
  /** By country cell, then by its content; null where it is blank. */
  private readonly known: (RowContext | null)[][] = [];
  private readonly unstated: RowContext;

  constructor(private readonly task: PersonTask) {
    const { defaultCountry, countryNumbers } = task;
    this.countryOf = createCountryLookup(countryNumbers, defaultCountry);
    this.unstated = this.contextOf('');
  }

  of(cells: PersonCells): RowContext {
    const { countryCell } = this.task;
    return (countryCell === null ? null : this.statedIn(countryCell, cells)) ?? this.unstated;
  }

  /** The context of a cell with a country cell of its own; that of its row where the latter is blank. */
  ofOwn(countryCell: number, cells: PersonCells): RowContext {
    return this.statedIn(countryCell, cells) ?? this.of(cells);
  }

  private statedIn(countryCell: number, cells: PersonCells): RowContext | null {
    const content = cells.contentOf(countryCell);
    if (content === NOT_NUMBERED) return this.stated(cells.text(countryCell));
    const byContent = this.known[countryCell] ?? [];
    this.known[countryCell] = byContent;
    const known = byContent[content];
    if (known !== undefined) return known;
    const context = this.stated(cells.text(countryCell));
    byContent[content] = context;
    return context;
  }

  private stated(cell: string): RowContext | null {
    return cell.trim() === '' ? null : this.contextOf(cell);
  }

  private contextOf(cell: string): RowContext {
    const { dateOrder, genderLetters, fixTypos, countryNumbers } = this.task;
    const country = this.countryOf(cell);
    const statedCallingCode = cell === '' || country === null ? null : callingCodeOf(country);
    return { country, countryNumbers, dateOrder, genderLetters, fixTypos, statedCallingCode };
  }
}
