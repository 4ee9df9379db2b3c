import type { ListPreview } from '../../../../shared/preview';
import type { ListDraft } from '../../../state/lists/list-draft';
import { say, t } from '../../../translate';
import { columnName } from '../columns/column-order';
import { type ColumnUse, labelOfUse } from '../columns/column-uses';

/**
 * A sentence on each doubt about a list. What an unused column might hold does no harm; who opted out counts, unless
 * the rows are filtered by that column or the list suppresses people anyway.
 */
export function describeDoubts(
  { role, only }: Pick<ListDraft, 'role' | 'only'>,
  preview: ListPreview,
  uses: ReadonlyMap<number, ColumnUse>,
): readonly string[] {
  return preview.info.uncertain.flatMap(({ about, column, reason }) => {
    if (column === undefined) return say(reason);
    if (about === 'opt-outs') return role === 'audience' && only?.column !== column ? say(reason) : [];
    const use = uses.get(column);
    if (use === undefined) return [];
    const guess = preview.info.columns[column]?.guess ?? null;
    if (about !== 'columns' || guess === null) return say(reason);
    return t('map.uncertain.column', {
      column: columnName(preview, column),
      use: labelOfUse(use),
      reason: say(guess.reason),
    });
  });
}
