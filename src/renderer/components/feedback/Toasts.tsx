import {
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastBody,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { toasts } from '../../state/toasts';
import { say, t } from '../../translate';
import { ActionButton } from '../ActionButton';

/** Sentences about what happened, and what can be done about it: undo a recent action, or see more. */
export function Toasts() {
  return (
    <ToastRegion queue={toasts} className="toasts" aria-label={t('toast.region')}>
      {({ toast }) => (
        <Toast toast={toast} className="toast">
          <ToastBody className="toast-body">
            <Text slot="title">{say(toast.content.text)}</Text>
          </ToastBody>
          {toast.content.action !== undefined && (
            <ActionButton
              variant="quiet"
              onPress={() => {
                toast.content.action?.run();
                toasts.close(toast.key);
              }}
            >
              {say(toast.content.action.label)}
            </ActionButton>
          )}
          <ActionButton variant="quiet" icon="remove" slot="close" label={t('toast.close')} />
        </Toast>
      )}
    </ToastRegion>
  );
}
