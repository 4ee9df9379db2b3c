import { useMemo, useState } from 'react';
import { useLocale } from 'react-aria-components';
import type { Settings } from '../../shared/settings';
import { CheckField } from '../components/fields/CheckField';
import { SelectField } from '../components/fields/SelectField';
import { TextInput } from '../components/fields/TextInput';
import { countryOptions } from '../countries';
import { t } from '../translate';

interface DefaultFieldsProps {
  readonly settings: Settings;
  readonly isAccountLocked: boolean;
  readonly onSave: (change: Partial<Settings>) => void;
}

const NONE = 'none';

export function DefaultFields({ settings, isAccountLocked, onSave }: DefaultFieldsProps) {
  const [account, setAccount] = useState(settings.adAccountId);
  const { locale } = useLocale();
  const countries = useMemo(() => countryOptions(locale), [locale]);
  const saveAccount = () => {
    if (account.trim() !== settings.adAccountId) onSave({ adAccountId: account.trim() });
  };
  return (
    <>
      <div className="fields-row">
        <TextInput
          label={t('settings.account')}
          hint={isAccountLocked ? t('settings.locked') : t('settings.account.hint')}
          isReadOnly={isAccountLocked}
          value={account}
          onChange={setAccount}
          onBlur={saveAccount}
        />
        <SelectField
          label={t('settings.country')}
          hint={t('settings.country.hint')}
          options={[{ id: NONE, label: t('settings.country.none') }, ...countries]}
          value={settings.country ?? NONE}
          onChange={(id) => onSave({ country: id === NONE ? null : id })}
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
