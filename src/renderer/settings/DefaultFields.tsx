import { useMemo, useState } from 'react';
import type { Settings } from '../../shared/settings';
import { CheckField } from '../components/fields/CheckField';
import { SelectField } from '../components/fields/SelectField';
import { TextInput } from '../components/fields/TextInput';
import { countryOptions } from '../countries';
import { texts } from '../texts/index';

interface DefaultFieldsProps {
  readonly settings: Settings;
  readonly isAccountLocked: boolean;
  readonly onSave: (change: Partial<Settings>) => void;
}

const NONE = 'none';

export function DefaultFields({ settings, isAccountLocked, onSave }: DefaultFieldsProps) {
  const [account, setAccount] = useState(settings.adAccountId);
  const countries = useMemo(() => [{ id: NONE, label: texts.settings.noCountry }, ...countryOptions()], []);
  const saveAccount = () => {
    if (account.trim() !== settings.adAccountId) onSave({ adAccountId: account.trim() });
  };
  return (
    <>
      <div className="fields-row">
        <TextInput
          label={texts.settings.account}
          hint={isAccountLocked ? texts.settings.locked : texts.settings.accountHint}
          isReadOnly={isAccountLocked}
          value={account}
          onChange={setAccount}
          onBlur={saveAccount}
        />
        <SelectField
          label={texts.settings.country}
          hint={texts.settings.countryHint}
          options={countries}
          value={settings.country ?? NONE}
          onChange={(id) => onSave({ country: id === NONE ? null : id })}
        />
      </div>
      <CheckField
        label={texts.settings.keepFiles}
        hint={texts.settings.keepFilesHint}
        isSelected={settings.keepFiles}
        onChange={(keepFiles) => onSave({ keepFiles })}
      />
    </>
  );
}
