import { Notice } from '../components/feedback/Notice';
import { useApp } from '../state/app-context';
import { t } from '../translate';

/** Nothing, or a word on uploads that are on this computer and cannot be shown. */
export function UnreadableUploads() {
  const { unreadableUploads: count } = useApp().app;
  return count === 0 ? null : (
    <Notice tone="warning">
      <p>{t('uploads.unreadable', { count })}</p>
    </Notice>
  );
}
