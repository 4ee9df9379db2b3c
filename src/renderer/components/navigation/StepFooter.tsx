import type { ReactNode } from 'react';
import { t } from '../../translate';
import { ActionButton } from '../ActionButton';
import { Shortcut } from '../Shortcut';
import { useShortcut } from './use-shortcut';

interface StepFooterProps {
  readonly onBack?: (() => void) | undefined;
  readonly primary?: {
    readonly label: string;
    readonly onPress: () => void;
    readonly isDisabled?: boolean;
    readonly isPending?: boolean;
    /** A button on the page above comes first. */
    readonly isSecondary?: boolean;
  };
  readonly children?: ReactNode;
}

/** The bar below a step: a button to go back and one to continue. Ctrl+Enter or Cmd+Enter continues. */
export function StepFooter({ onBack, primary, children }: StepFooterProps) {
  useShortcut(primary !== undefined && !primary.isDisabled && !primary.isPending ? primary.onPress : null);
  return (
    <footer className="step-footer">
      {onBack !== undefined && (
        <ActionButton variant="quiet" icon="back" onPress={onBack}>
          {t('app.back')}
        </ActionButton>
      )}
      <div className="step-footer-middle">{children}</div>
      {primary !== undefined && (
        <ActionButton
          variant={primary.isSecondary ? 'secondary' : 'primary'}
          onPress={primary.onPress}
          isDisabled={primary.isDisabled ?? false}
          isPending={primary.isPending ?? false}
        >
          {primary.label}
          <Shortcut keyName="↵" />
        </ActionButton>
      )}
    </footer>
  );
}
