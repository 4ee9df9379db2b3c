import { USER_TYPES } from '../../../shared/audience';
import type { ColumnKind } from '../../../shared/list';
import { t } from '../../translate';

/** What a column can be used for, in the order of the menu. */
export const COLUMN_USES: readonly ColumnKind[] = ['email_hash', 'phone_hash', 'country', ...USER_TYPES.slice(2)];

/** In words; null: not used. */
export function labelOfUse(use: ColumnKind | null): string {
  if (use === null) return t('map.use.none');
  return use === 'country' ? t('map.use.country') : t(`userType.${use}`);
}
