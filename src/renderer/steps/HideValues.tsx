import { ToggleButton } from 'react-aria-components';
import { Icon } from '../components/Icon';
import { useApp } from '../state/app-context';
import { t } from '../translate';

/** Masks the values of lists wherever they are shown, until it is pressed again. */
export function HideValues() {
  const { app, dispatch } = useApp();
  return (
    <ToggleButton
      className="button button-quiet mask"
      aria-label={t('map.hide')}
      isSelected={app.hidesValues}
      onChange={(hidden) => dispatch({ type: 'values-hidden', hidden })}
    >
      <Icon name="hide" />
      <span className="mask-words">{t('map.hide')}</span>
    </ToggleButton>
  );
}
