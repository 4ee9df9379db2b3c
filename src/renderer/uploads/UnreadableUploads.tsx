import { Notice } from '../components/feedback/Notice';
import { useApp } from '../state/app-context';
import { t } from '../translate';

/** Nothing, or a word on uploads that are on this computer and cannot be shown. */
export function UnreadableUploads() {
  const { unreadableUploads, ofLaterVersion } = useApp().app;
  if (unreadableUploads === 0 && ofLaterVersion.uploads === 0) return null;
  return (
    <Notice tone="warning">
      {unreadableUploads > 0 && <p>{t('uploads.unreadable', { count: unreadableUploads })}</p>}
      {ofLaterVersion.uploads > 0 && <p>{t('later.uploads', { count: ofLaterVersion.uploads })}</p>}
    </Notice>
  );
}
