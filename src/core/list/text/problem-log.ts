import type { ListProblem } from '../../../shared/list';

/** A list that is odd throughout has as many problems as lines; the first ones are enough to look for. */
const MAX_PROBLEMS = 100;

/** The first problems of a list and the number of all. */
export class ProblemLog {
  readonly #first: ListProblem[] = [];
  #total = 0;

  get first(): readonly ListProblem[] {
    return this.#first;
  }

  get total(): number {
    return this.#total;
  }

  add(kind: ListProblem['kind'], line: number): void {
    this.#total++;
    if (this.#first.length < MAX_PROBLEMS) this.#first.push({ kind, line });
  }
}
