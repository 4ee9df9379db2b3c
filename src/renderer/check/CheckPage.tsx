import { type FormEvent, useState } from 'react';
import { FIELDS, IDENTIFIERS } from '../../shared/field';
import type { PersonQuery } from '../../shared/ipc/payloads';
import type { PersonSearch } from '../../shared/person-file';
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

/** A phone number that begins with a country code. */
const WITH_COUNTRY = /^\s*(?:\+|00)/;

type Question = Omit<PersonQuery, 'where'>;

/** Looks up one person in a hashed file, for a request of access or erasure. The input is not stored. */
export function CheckPage() {
  const { client, app } = useApp();
  const { busy, problem, run, clear } = useAction();
  const [question, setQuestion] = useState<Question>({ value: '', field: null, country: app.settings.country });
  const [result, setResult] = useState<{ readonly of: Question; readonly search: PersonSearch | null } | null>(null);
  const { value, field, country } = question;
  // The question may have been changed during the search.
  const search = result?.of === question ? result.search : null;
  const check = (where: PersonQuery['where']) => {
    setResult(null);
    run(async () => setResult({ of: question, search: await client.request('person:check', { ...question, where }) }));
  };
  const change = (next: Partial<Question>) => {
    setQuestion({ ...question, ...next });
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
        <TextInput
          label={t('check.value')}
          value={value}
          onChange={(typed) => change({ value: typed })}
          hint={t('check.value.hint')}
        />
        <div className="check-fields">
          <SelectField
            label={t('check.field')}
            options={[
              { id: NONE, label: t('check.field.any') },
              ...FIELDS.filter((item) => IDENTIFIERS.has(item)).map((id) => ({ id, label: labelOfUse(id) })),
            ]}
            value={field ?? NONE}
            onChange={(id) => change({ field: FIELDS.find((item) => item === id) ?? null })}
          />
          <CountryField
            label={t('check.country')}
            noneLabel={t('map.country.none')}
            country={country}
            onChange={(chosen) => change({ country: chosen })}
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
      <div role="status">
        {search !== null && (
          <CheckResult search={search} isCountryMissing={country === null && !WITH_COUNTRY.test(value)} />
        )}
      </div>
    </div>
  );
}
