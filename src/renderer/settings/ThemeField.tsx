import type { Settings } from '../../shared/settings';
import { RadioCards } from '../components/fields/RadioCards';
import { texts } from '../texts/index';

const THEMES = [
  { id: 'system', name: texts.settings.themes.system },
  { id: 'light', name: texts.settings.themes.light },
  { id: 'dark', name: texts.settings.themes.dark },
] as const;

interface ThemeFieldProps {
  readonly value: Settings['theme'];
  readonly onChange: (theme: Settings['theme']) => void;
}

export function ThemeField({ value, onChange }: ThemeFieldProps) {
  return <RadioCards label={texts.settings.theme} cards={THEMES} value={value} onChange={onChange} />;
}
