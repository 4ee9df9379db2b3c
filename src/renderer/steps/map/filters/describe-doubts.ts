import type { Field } from '../../../../shared/field';
import type { ColumnKind } from '../../../../shared/list';
import type { ListPreview } from '../../../../shared/preview';
import type { ListDraft } from '../../../state/lists/list-draft';
import { say, t } from '../../../translate';
import type { ColumnUse } from '../columns/column-uses';
import { countRejects } from '../table/cell-results';

/**
 * A sentence on each doubt about a list. What an unused column might hold does no harm, nor does a guess that the marketer
 * has replaced; who opted out counts, unless the rows are filtered by that column or the list suppresses people anyway.
 */
export function describeDoubts(
  { role, filter }: Pick<ListDraft, 'role' | 'filter'>,
  preview: ListPreview,
  uses: ReadonlyMap<number, ColumnUse>,
): readonly string[] {
  const dates = countRejects(preview, 'ambiguous-date');
  const ofDates = dates === 0 ? [] : [t('files.dateOrder.doubt', { count: dates })];
  const ofReading = preview.info.uncertain.flatMap(({ about, column, reason }) => {
    if (column === undefined) return say(reason);
    if (about === 'opt-outs') return role === 'audience' && filter?.column !== column ? say(reason) : [];
    const use = uses.get(column);
    if (use === undefined) return [];
    const kind = about === 'country-numbers' ? 'country' : preview.info.columns[column]?.guess?.kind;
    return kind === undefined || isUsedAs(use, kind) ? say(reason) : [];
  });
  return [...ofDates, ...ofReading];
}

const FIELD_OF: Readonly<Record<ColumnKind, Field>> = {
  email_hash: 'email',
  phone_hash: 'phone',
  mobile_advertiser_id: 'device-id',
  custom_audience_third_party_id: 'customer-id',
  country: 'country',
};

function isUsedAs(use: ColumnUse, kind: ColumnKind): boolean {
  return use === kind || use === FIELD_OF[kind];
}
