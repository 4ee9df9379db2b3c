import { useSyncExternalStore } from 'react';
import {
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastBody,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { useApp } from '../../state/app-context';
import { toasts } from '../../state/toasts';
import { say, t } from '../../translate';
import { ActionButton } from '../ActionButton';
import { useMedia } from '../hooks/use-media';

/** Sentences about what happened, and what can be done about it: undo a recent action, or see more. */
export function Toasts() {
  const isStrip = useStrip();
  return (
    <ToastRegion queue={toasts} className={isStrip ? 'toasts toasts-strip' : 'toasts'} aria-label={t('toast.region')}>
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

/**
 * One toast covers a field of a narrow window or a count of the result, several cover much of a low window: there they get
 * a strip of their own.
 */
function useStrip(): boolean {
  const { app, wizard } = useApp();
  const isNarrow = useMedia('(width < 760px)');
  const isHigh = useMedia('(height >= 900px)');
  const count = useSyncExternalStore(subscribe, countVisible);
  const isResult = app.page === 'new' && wizard.step.kind === 'hash';
  return isNarrow || isResult || (count > 1 && !isHigh);
}

function subscribe(onChange: () => void): () => void {
  return toasts.subscribe(onChange);
}

function countVisible(): number {
  return toasts.visibleToasts.length;
}
