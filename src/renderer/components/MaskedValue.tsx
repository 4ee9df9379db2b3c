import { t } from '../translate';

/** Of the same length for each value, so that not even the length shows. */
export const MASK = '••••••••';

/** In place of a value that is hidden. */
export function MaskedValue() {
  return (
    <>
      <span aria-hidden="true">{MASK}</span>
      <span className="visually-hidden">{t('map.masked')}</span>
    </>
  );
}
