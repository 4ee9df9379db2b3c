import type { ListProblem } from '../../../shared/list';

/** A broken list may have a problem on every line; only the first are kept. */
const MAX_PROBLEMS = 100;

/** The first problems of a list, and their total. */
export class ProblemLog {
  private readonly kept: ListProblem[] = [];
  private count = 0;

  get first(): readonly ListProblem[] {
    return this.kept;
  }

  get total(): number {
    return this.count;
  }

  add(kind: ListProblem['kind'], line: number): void {
    this.count++;
    if (this.kept.length < MAX_PROBLEMS) this.kept.push({ kind, line });
  }
}
