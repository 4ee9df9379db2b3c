import { t } from '../translate';

const IS_MAC = navigator.platform.startsWith('Mac');

/** The keys that do what a button does, shown on it; they are no part of its name. */
export function Shortcut({ keyName }: { readonly keyName: string }) {
  return (
    <span className="keys" aria-hidden="true">
      {IS_MAC ? `⌘${keyName}` : t('app.keys', { key: keyName })}
    </span>
  );
}
