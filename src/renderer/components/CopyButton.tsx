import { useEffect, useState } from 'react';
import { t } from '../translate';
import { ActionButton } from './ActionButton';

/** How long the button confirms that something was copied, in milliseconds. */
const SHOWN_MS = 2_000;

interface CopyButtonProps {
  readonly text: string;
  /** Names the text, as part of the accessible name of the button. */
  readonly what: string;
}

/** Copies a text that is hard to type. */
export function CopyButton({ text, what }: CopyButtonProps) {
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <span className="copy">
      <ActionButton
        variant="quiet"
        icon={isCopied ? 'check' : 'copy'}
        label={t('upload.copy', { what })}
        onPress={() => void copy()}
      />
      <span role="status" className="visually-hidden">
        {isCopied ? t('upload.copied') : ''}
      </span>
    </span>
  );
}
