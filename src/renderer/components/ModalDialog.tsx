import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

interface ModalDialogProps {
  readonly title: string;
  /** Beside the title. */
  readonly aside?: ReactNode;
  readonly size?: 'form' | 'wide';
  /** An alert dialog asks before something that cannot be undone. */
  readonly role?: 'dialog' | 'alertdialog';
  /** Whether a click beside it closes it; not where what was typed would be lost. */
  readonly isDismissable?: boolean;
  readonly children: (close: () => void) => ReactNode;
}

/** What a `DialogTrigger` opens above the window. */
export function ModalDialog({ title, aside, size, role = 'dialog', isDismissable = true, children }: ModalDialogProps) {
  const heading = <Heading slot="title">{title}</Heading>;
  return (
    <ModalOverlay className="overlay" isDismissable={isDismissable}>
      <Modal className={size === undefined ? 'modal' : `modal modal-${size}`}>
        <Dialog className="dialog" role={role}>
          {({ close }) => (
            <>
              {aside === undefined ? (
                heading
              ) : (
                <header className="dialog-head">
                  {heading}
                  {aside}
                </header>
              )}
              {children(close)}
            </>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
