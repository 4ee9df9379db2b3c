import { useState } from 'react';
import type { AdAccount } from '../../../../shared/upload';
import { SelectField } from '../../../components/fields/SelectField';
import { TextInput } from '../../../components/fields/TextInput';
import { texts } from '../../../texts/index';

interface AccountFieldProps {
  /** Those that the server names; none where it names none. */
  readonly available: readonly AdAccount[];
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly problem: string | null;
  /** What a typed one is for; null where that is plain. */
  readonly hint?: string | null;
}

const OTHER = 'other';

/** A choice among the accounts that the server names; typed where it names none, or not this one. */
export function AccountField({
  available,
  value,
  onChange,
  problem,
  hint = texts.upload.accountHint,
}: AccountFieldProps) {
  const options = available.flatMap(({ fbId, name }) =>
    fbId === null ? [] : [{ id: fbId, label: name === null ? fbId : texts.upload.accountOption(name, fbId) }],
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
          label={texts.upload.account}
          options={[...options, { id: OTHER, label: texts.upload.otherAccount }]}
          value={chosen}
          onChange={choose}
          placeholder={texts.upload.chooseAccount}
          problem={isManual || problem === null ? null : texts.upload.missing.account}
        />
      )}
      {isManual && (
        <TextInput
          label={texts.upload.accountId}
          {...(hint !== null && { hint })}
          value={value}
          onChange={onChange}
          problem={problem}
        />
      )}
    </>
  );
}
