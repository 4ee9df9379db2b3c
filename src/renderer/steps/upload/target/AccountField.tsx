import { useState } from 'react';
import type { AdAccount } from '../../../../shared/upload';
import { SelectField } from '../../../components/fields/SelectField';
import { TextInput } from '../../../components/fields/TextInput';
import { t } from '../../../translate';

interface AccountFieldProps {
  /** Accounts that the server lists; may be empty. */
  readonly available: readonly AdAccount[];
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly problem: string | null;
  /** Whether the purpose of a typed account is explained. */
  readonly isExplained?: boolean;
}

const OTHER = 'other';

/** A choice among the accounts that the server lists; a text field if it lists none, or not this one. */
export function AccountField({ available, value, onChange, problem, isExplained = true }: AccountFieldProps) {
  const options = available.flatMap(({ fbId, name }) =>
    fbId === null ? [] : [{ id: fbId, label: name === null ? fbId : t('upload.account.option', { name, id: fbId }) }],
  );
  const [choseManual, setTyped] = useState(false);
  const listed = options.some(({ id }) => id === value);
  const isManual = choseManual || options.length === 0 || (value !== '' && !listed);
  const choose = (id: string) => {
    setTyped(id === OTHER);
    onChange(id === OTHER ? '' : id);
  };
  const chosen = isManual ? OTHER : value;
  return (
    <>
      {options.length > 0 && (
        <SelectField
          label={t('upload.account')}
          options={[...options, { id: OTHER, label: t('upload.account.other') }]}
          value={chosen}
          onChange={choose}
          placeholder={t('upload.account.choose')}
          problem={isManual || problem === null ? null : t('upload.missing.account')}
        />
      )}
      {isManual && (
        <TextInput
          label={t('upload.accountId')}
          {...(isExplained && { hint: t('upload.accountId.hint') })}
          value={value}
          onChange={onChange}
          problem={problem}
        />
      )}
    </>
  );
}
