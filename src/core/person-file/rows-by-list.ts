import { countRejected, type ListRows } from '../../shared/audience';
import { listTitle } from '../../shared/list';
import type { ListOutcome } from './make-person-files';

/** What became of the rows of each list. */
export function rowsByList(byList: readonly ListOutcome[]): readonly ListRows[] {
  return byList.map(({ info, counts: { rows, rejected }, filteredOut }) => {
    const empty = rejected.empty ?? 0;
    const invalid = countRejected(rejected) - empty;
    return {
      title: listTitle(info),
      rows: rows + filteredOut,
      usable: rows - empty - invalid,
      noConsent: filteredOut,
      invalid,
      empty,
    };
  });
}
