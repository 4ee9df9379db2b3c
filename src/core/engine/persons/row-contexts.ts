import { callingCodeOf, resolveCountry } from '../../normalise/country/country';
import type { RuleContext } from '../../platforms/rules';
import { createCountryLookup } from '../common/rules/phone-rules';
import { NOT_NUMBERED, type PersonCells } from './cells/person-cells';
import type { PersonTask } from './person-task';

/** What the rules need beside a cell: facts about its row. */
export interface RowContext extends RuleContext {
  /** The calling code of the country in the row's own cell; null if there is none. */
  readonly statedCallingCode: number | null;
}

/** The contexts of rows, one for each content of the country column. */
export class RowContexts {
  private readonly countryOf: ReturnType<typeof createCountryLookup>;
  private readonly byContent: RowContext[] = [];
  private readonly unstated: RowContext;

  constructor(private readonly task: PersonTask) {
    const { defaultCountry, countryNumbers } = task;
    this.countryOf = createCountryLookup(
      countryNumbers,
      defaultCountry === null ? null : resolveCountry(defaultCountry),
    );
    this.unstated = this.contextOf('');
  }

  of(cells: PersonCells): RowContext {
    const { countryCell } = this.task;
    if (countryCell === null) return this.unstated;
    const content = cells.contentOf(countryCell);
    if (content === NOT_NUMBERED) return this.contextOf(cells.text(countryCell));
    const known = this.byContent[content];
    if (known !== undefined) return known;
    const context = this.contextOf(cells.text(countryCell));
    this.byContent[content] = context;
    return context;
  }

  private contextOf(cell: string): RowContext {
    const { dateOrder, genderLetters, fixTypos, countryNumbers } = this.task;
    const country = this.countryOf(cell);
    const statedCallingCode = cell === '' || country === null ? null : callingCodeOf(country);
    return { country, countryNumbers, dateOrder, genderLetters, fixTypos, statedCallingCode };
  }
}
