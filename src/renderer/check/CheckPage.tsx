import { type FormEvent, useState } from 'react';
import type { PersonQuery } from '../../shared/ipc/payloads';
import type { PersonSearch } from '../../shared/person-file';
import { FIELDS, IDENTIFIERS } from '../../shared/platform';
import { ActionButton } from '../components/ActionButton';
import { Problem } from '../components/feedback/Notice';
import { CountryField } from '../components/fields/CountryField';
import { SelectField } from '../components/fields/SelectField';
import { TextInput } from '../components/fields/TextInput';
import { PageHeading } from '../components/navigation/PageHeading';
import { useApp } from '../state/app-context';
import { useAction } from '../state/hooks/use-action';
import { labelOfUse } from '../steps/map/columns/column-uses';
import { t } from '../translate';
import { CheckResult } from './CheckResult';

const NONE = 'none';

/** Looks up one person in a hashed file, for a request of access or erasure. The input is not stored. */
export function CheckPage() {
  const { client, app } = useApp();
  const { busy, problem, run, clear } = useAction();
  const [value, setValue] = useState('');
  const [field, setField] = useState<PersonQuery['field']>(null);
  const [country, setCountry] = useState(app.settings.country);
  const [search, setSearch] = useState<PersonSearch | null>(null);
  const check = (where: PersonQuery['where']) => {
    setSearch(null);
    run(async () => setSearch(await client.request('person:check', { value, field, country, where })));
  };
  const change = (next: string) => {
    setValue(next);
    setSearch(null);
    clear();
  };
  const isBlank = value.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isBlank && !busy) check('uploads');
  };
  return (
    <div className="page">
      <PageHeading subtitle={t('check.hint')}>{t('check.heading')}</PageHeading>
      <form className="panel form" onSubmit={submit}>
        <TextInput label={t('check.value')} value={value} onChange={change} hint={t('check.value.hint')} />
        <div className="check-fields">
          <SelectField
            label={t('check.field')}
            options={[
              { id: NONE, label: t('check.field.any') },
              ...FIELDS.filter((item) => IDENTIFIERS.has(item)).map((id) => ({ id, label: labelOfUse(id) })),
            ]}
            value={field ?? NONE}
            onChange={(id) => setField(FIELDS.find((item) => item === id) ?? null)}
          />
          <CountryField
            label={t('check.country')}
            noneLabel={t('map.country.none')}
            country={country}
            onChange={setCountry}
          />
        </div>
        <div className="buttons">
          <ActionButton variant="primary" type="submit" isDisabled={busy || isBlank}>
            {t('check.uploads')}
          </ActionButton>
          <ActionButton isDisabled={busy || isBlank} onPress={() => check('files')}>
            {t('check.files')}
          </ActionButton>
          {busy && (
            <ActionButton
              variant="quiet"
              onPress={() => void client.request('person:stop-checking', null).catch(() => undefined)}
            >
              {t('app.cancel')}
            </ActionButton>
          )}
        </div>
        <Problem>{problem}</Problem>
      </form>
      <div role="status">{search !== null && <CheckResult search={search} />}</div>
    </div>
  );
}
