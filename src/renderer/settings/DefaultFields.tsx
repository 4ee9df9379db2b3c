import { useState } from 'react';
import type { Settings } from '../../shared/settings';
import { CheckField } from '../components/fields/CheckField';
import { CountryField } from '../components/fields/CountryField';
import { TextInput } from '../components/fields/TextInput';
import { t } from '../translate';

interface DefaultFieldsProps {
  readonly settings: Settings;
  readonly isAccountLocked: boolean;
  readonly onSave: (change: Partial<Settings>) => void;
}

export function DefaultFields({ settings, isAccountLocked, onSave }: DefaultFieldsProps) {
  /** Null while the account is not being edited. */
  const [typed, setTyped] = useState<string | null>(null);
  const saveAccount = () => {
    if (typed !== null && typed.trim() !== settings.adAccountId) onSave({ adAccountId: typed.trim() });
    setTyped(null);
  };
  return (
    <>
      <div className="fields-row">
        <TextInput
          label={t('settings.account')}
          hint={isAccountLocked ? t('settings.locked') : t('settings.account.hint')}
          isReadOnly={isAccountLocked}
          value={typed ?? settings.adAccountId}
          onChange={setTyped}
          onBlur={saveAccount}
        />
        <CountryField
          label={t('settings.country')}
          noneLabel={t('settings.country.none')}
          hint={t('settings.country.hint')}
          country={settings.country}
          onChange={(country) => onSave({ country })}
        />
      </div>
      <CheckField
        label={t('settings.keepFiles')}
        hint={t('settings.keepFiles.hint')}
        isSelected={settings.keepFiles}
        onChange={(keepFiles) => onSave({ keepFiles })}
      />
    </>
  );
}
