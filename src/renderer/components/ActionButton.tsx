import { type ReactNode, useState } from 'react';
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

export function ActionButton({
  children,
  onPress,
  variant = 'secondary',
  icon,
  isDisabled = false,
  isPending = false,
  label,
  ...rest
}: ActionButtonProps) {
  const [hasFocus, setFocus] = useState(false);
  return (
    <Button
      {...rest}
      // A disabled button loses the focus: one that has it, as while its own action runs, is inert and keeps it.
      isDisabled={isDisabled && !hasFocus}
      isPending={isPending || (isDisabled && hasFocus)}
      onFocusChange={setFocus}
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
