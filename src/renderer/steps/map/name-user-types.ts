import type { UserType } from '../../../shared/audience';
import { formatAlternatives } from '../../format';
import { t } from '../../translate';

/** Such as “e-mail addresses or phone numbers”. */
export function nameUserTypes(userTypes: readonly UserType[]): string {
  return formatAlternatives(userTypes.map((userType) => t(`userType.${userType}.plural`)));
}
