import { LANGUAGE_NAMES } from '../../shared/messages/languages';
import { LANGUAGE_CHOICES, type Settings, THEMES } from '../../shared/settings';
import { RadioCards } from '../components/fields/RadioCards';
import { t } from '../translate';

interface AppearanceFieldsProps {
  readonly settings: Settings;
  readonly onSave: (change: Partial<Settings>) => void;
}

/** Theme and language of the window. */
export function AppearanceFields({ settings, onSave }: AppearanceFieldsProps) {
  const languages = LANGUAGE_CHOICES.map((id) => ({
    id,
    name: id === 'system' ? t('settings.language.system') : LANGUAGE_NAMES[id],
  }));
  const themes = THEMES.map((id) => ({ id, name: t(`settings.theme.${id}`) }));
  return (
    <>
      <RadioCards
        label={t('settings.language')}
        cards={languages}
        value={settings.language}
        onChange={(language) => onSave({ language })}
      />
      <RadioCards
        label={t('settings.theme')}
        cards={themes}
        value={settings.theme}
        onChange={(theme) => onSave({ theme })}
      />
    </>
  );
}
