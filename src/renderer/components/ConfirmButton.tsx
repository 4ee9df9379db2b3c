import { DialogTrigger } from 'react-aria-components';
import { t } from '../translate';
import { ActionButton } from './ActionButton';
import { ModalDialog } from './ModalDialog';

interface ConfirmButtonProps {
  readonly children: string;
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
}

/** A button for irreversible actions: asks for confirmation, with the focus on Cancel. */
export function ConfirmButton({ children, title, text, confirm, onConfirm }: ConfirmButtonProps) {
  return (
    <DialogTrigger>
      <ActionButton>{children}</ActionButton>
      <ModalDialog title={title} role="alertdialog">
        {(close) => (
          <>
            <p>{text}</p>
            <div className="dialog-buttons">
              <ActionButton onPress={close}>{t('app.cancel')}</ActionButton>
              <ActionButton
                variant="danger"
                onPress={() => {
                  close();
                  onConfirm();
                }}
              >
                {confirm}
              </ActionButton>
            </div>
          </>
        )}
      </ModalDialog>
    </DialogTrigger>
  );
}
