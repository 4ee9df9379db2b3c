import type { ListInfo } from '../../../../shared/list';
import { roundToThreeDigits } from '../../../format';
import { t } from '../../../translate';

/** The number of rows in words. */
export function describeRowCount({ estimatedRows, rowsExact }: Pick<ListInfo, 'estimatedRows' | 'rowsExact'>): string {
  if (estimatedRows === null) return t('map.facts.uncounted');
  return rowsExact
    ? t('map.facts.rows', { count: estimatedRows, exact: 'yes' })
    : t('map.facts.rows', { count: roundToThreeDigits(estimatedRows), exact: 'no' });
}
