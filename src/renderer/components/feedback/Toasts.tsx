import {
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastBody,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { toasts } from '../../state/toasts';
import { say, t } from '../../translate';
import { ActionButton } from '../ActionButton';

/** Sentences about what happened, each with a button: to undo a recent action, or to see more. */
export function Toasts() {
  return (
    <ToastRegion queue={toasts} className="toasts" aria-label={t('toast.region')}>
      {({ toast }) => (
        <Toast toast={toast} className="toast">
          <ToastBody className="toast-body">
            <Text slot="title">{say(toast.content.text)}</Text>
          </ToastBody>
          <ActionButton
            variant="quiet"
            onPress={() => {
              toast.content.run();
              toasts.close(toast.key);
            }}
          >
            {say(toast.content.button)}
          </ActionButton>
          <ActionButton variant="quiet" icon="remove" slot="close" label={t('toast.close')} />
        </Toast>
      )}
    </ToastRegion>
  );
}
