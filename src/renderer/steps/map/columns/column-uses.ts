import { isUserType, USER_TYPES } from '../../../../shared/audience';
import type { Field } from '../../../../shared/field';
import type { ColumnKind } from '../../../../shared/list';
import { t } from '../../../translate';

/** The use of a column: a kind of identifier for an audience, or a field of a platform's file. */
export type ColumnUse = ColumnKind | Field;

/** For an audience, in menu order. */
export const COLUMN_USES: readonly ColumnKind[] = ['email_hash', 'phone_hash', 'country', ...USER_TYPES.slice(2)];

/** A label; null for not used. */
export function labelOfUse(use: ColumnUse | null): string {
  if (use === null) return t('map.use.none');
  if (use === 'country') return t('map.use.country');
  return isUserType(use) ? t(`userType.${use}`) : t(`field.${use}`);
}

/** Whether a header merely repeats the name of the field: “Email” for E-mail. */
export function isNamedFor(header: string, field: Field): boolean {
  return letters(header) === letters(labelOfUse(field));
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}]/gu, '');
}
