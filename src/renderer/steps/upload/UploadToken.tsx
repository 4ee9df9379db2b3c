import { useEffect, useRef, useState } from 'react';
import { ActionButton } from '../../components/ActionButton';
import { Notice } from '../../components/feedback/Notice';
import { Icon } from '../../components/Icon';
import { describeToken } from '../../settings/describe-token';
import { TestConnection } from '../../settings/TestConnection';
import { TokenEntry } from '../../settings/TokenEntry';
import { useApp } from '../../state/app-context';
import { hasToken } from '../../state/app-state';
import { t } from '../../translate';

interface UploadTokenProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly problem: string | null;
  /** Why the server refused the saved token; null if it did not. */
  readonly refusal: string | null;
}

/** The token comes first: with it the server can list the ad accounts. Once a token is saved, one line shows its status. */
export function UploadToken({ value, onChange, problem, refusal }: UploadTokenProps) {
  const { token } = useApp().app;
  const [replacing, setReplacing] = useState(false);
  const [saved, setSaved] = useState(0);
  const line = useRef<HTMLParagraphElement>(null);
  // The field was removed while it had the focus.
  useEffect(() => {
    if (saved > 0) line.current?.focus();
  }, [saved]);

  const finish = () => {
    setReplacing(false);
    setSaved((count) => count + 1);
  };
  if (token.kind === 'reading') return <p role="status">{describeToken(token)}</p>;
  if (replacing || !hasToken(token)) {
    return <TokenEntry value={value} onChange={onChange} onSaved={finish} problem={problem} />;
  }
  return (
    <>
      <div className="token-status">
        <p ref={line} tabIndex={-1} className="token-line">
          <Icon name={refusal === null ? 'check' : 'problem'} />
          {describeToken(token)}
        </p>
        <TestConnection />
        <ActionButton onPress={() => setReplacing(true)}>{t('token.useAnother')}</ActionButton>
      </div>
      {refusal !== null && (
        <Notice tone="problem">
          <p>{refusal}</p>
        </Notice>
      )}
    </>
  );
}
