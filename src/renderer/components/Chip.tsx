import { Icon, type IconName } from './Icon';

export type Tone = 'neutral' | 'busy' | 'good' | 'warning' | 'bad';

const ICONS: Readonly<Record<Tone, IconName>> = {
  neutral: 'info',
  busy: 'uploads',
  good: 'check',
  warning: 'warning',
  bad: 'problem',
};

export function Chip({ tone, children }: { readonly tone: Tone; readonly children: string }) {
  return (
    <span className={`chip chip-${tone}`}>
      <Icon name={ICONS[tone]} />
      {children}
    </span>
  );
}
