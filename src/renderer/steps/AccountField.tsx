import { useEffect, useState } from 'react';
import type { AdAccount } from '../../shared/upload';
import { SelectField } from '../components/SelectField';
import { TextInput } from '../components/TextInput';
import { useApp } from '../state/app-context';
import { hasToken } from '../state/app-state';
import { texts } from '../texts';

interface AccountFieldProps {
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly problem: string | null;
}

const OTHER = 'other';

/** A choice among the accounts that the server names; typed where it names none, or not this one. */
export function AccountField({ value, onChange, problem }: AccountFieldProps) {
  const options = useAccounts().flatMap(({ fbId, name }) =>
    fbId === null ? [] : [{ id: fbId, label: name === null ? fbId : texts.upload.accountOption(name, fbId) }],
  );
  const [typed, setTyped] = useState(false);
  const listed = options.some(({ id }) => id === value);
  const byHand = typed || options.length === 0 || (value !== '' && !listed);
  const choose = (id: string) => {
    setTyped(id === OTHER);
    onChange(id === OTHER ? '' : id);
  };
  const chosen = byHand ? OTHER : value;
  return (
    <>
      {options.length > 0 && (
        <SelectField
          label={texts.upload.account}
          options={[...options, { id: OTHER, label: texts.upload.otherAccount }]}
          value={chosen}
          onChange={choose}
          problem={byHand ? null : problem}
        />
      )}
      {byHand && (
        <TextInput
          label={texts.upload.accountId}
          hint={texts.upload.accountHint}
          value={value}
          onChange={onChange}
          problem={problem}
        />
      )}
    </>
  );
}

/** Empty until the server has answered, and for good where it does not offer the list: the field is then typed. */
function useAccounts(): readonly AdAccount[] {
  const { client, app } = useApp();
  const [accounts, setAccounts] = useState<readonly AdAccount[]>([]);
  const askable = hasToken(app.token);
  useEffect(() => {
    if (!askable) return;
    client.request('accounts:list', null).then(setAccounts, () => setAccounts([]));
  }, [client, askable]);
  return accounts;
}
