import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { Icon, type IconName } from './Icon';

interface ActionButtonProps {
  readonly children?: ReactNode;
  readonly onPress?: () => void;
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly icon?: IconName;
  readonly isDisabled?: boolean;
  readonly isPending?: boolean;
  readonly type?: 'button' | 'submit';
  readonly label?: string;
  readonly slot?: string;
}

export function ActionButton({ children, onPress, variant = 'secondary', icon, label, ...rest }: ActionButtonProps) {
  return (
    <Button
      {...rest}
      // The event is dropped: an action with an optional parameter must not receive it.
      onPress={() => onPress?.()}
      {...(label !== undefined && { 'aria-label': label })}
      className={`button button-${variant}`}
    >
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </Button>
  );
}
