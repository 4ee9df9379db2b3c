import { t } from '../translate';

const IS_MAC = navigator.platform.startsWith('Mac');

/** The keyboard shortcut shown on a button; not part of its accessible name. */
export function Shortcut({ keyName }: { readonly keyName: string }) {
  return (
    <span className="keys" aria-hidden="true">
      {IS_MAC ? `⌘${keyName}` : t('app.keys', { key: keyName })}
    </span>
  );
}
