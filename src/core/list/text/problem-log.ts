import type { ListProblem } from '../../../shared/list';

/** A broken list may have a problem on every line; only the first are kept. */
const MAX_PROBLEMS = 100;

/** The first problems of a list, and their total. */
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
