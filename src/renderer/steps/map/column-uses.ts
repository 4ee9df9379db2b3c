import { USER_TYPES } from '../../../shared/audience';
import type { ColumnKind } from '../../../shared/list';
import type { MessageId } from '../../../shared/messages/message';
import { t } from '../../translate';

/** What a column can be used for, in the order of the menu. */
export const COLUMN_USES: readonly ColumnKind[] = ['email_hash', 'phone_hash', 'country', ...USER_TYPES.slice(2)];

const LABELS: Readonly<Record<ColumnKind, MessageId>> = {
  email_hash: 'map.use.email',
  phone_hash: 'map.use.phone',
  country: 'map.use.country',
  mobile_advertiser_id: 'map.use.device',
  custom_audience_third_party_id: 'map.use.customer',
};

/** In words; null: not used. */
export function labelOfUse(use: ColumnKind | null): string {
  return t(use === null ? 'map.use.none' : LABELS[use]);
}
