import { useMemo } from 'react';
import { CheckboxGroup, Label, Text } from 'react-aria-components';
import type { UserType } from '../../../shared/audience';
import type { Column, ColumnMapping } from '../../../shared/list';
import type { ListPreview } from '../../../shared/preview';
import { SelectField } from '../../components/fields/SelectField';
import { countryOptions } from '../../countries';
import { useApp } from '../../state/app-context';
import type { ListDraft } from '../../state/list-draft';
import { texts } from '../../texts/index';
import { ColumnCheckbox } from './ColumnCheckbox';
import { MultiValueField } from './MultiValueField';
import { ValueFields } from './ValueFields';

const NONE = 'none';

/** Which columns are hashed as what and, for phone numbers, where their country comes from. */
export function ColumnFields({ draft, preview }: { readonly draft: ListDraft; readonly preview: ListPreview }) {
  const { userTypes } = useApp().wizard;
  return userTypes.map((userType) => (
    <UserTypeColumns
      key={userType}
      draft={draft}
      preview={preview}
      userType={userType}
      isOnly={userTypes.length === 1}
    />
  ));
}

interface UserTypeColumnsProps {
  readonly draft: ListDraft;
  readonly preview: ListPreview;
  readonly userType: UserType;
  /** The lists are mapped to no other type. */
  readonly isOnly: boolean;
}

function UserTypeColumns({ draft, preview, userType, isOnly }: UserTypeColumnsProps) {
  const { app, dispatchWizard } = useApp();
  const defaultCountry = userType === 'phone_hash' ? app.settings.country : null;
  const mapping = draft.mappings?.find((item) => item.userType === userType) ?? {
    userType,
    columns: [],
    countryColumn: null,
    defaultCountry,
    severalValues: false,
  };
  const change = (patch: Partial<ColumnMapping>) =>
    dispatchWizard({ type: 'mapping-changed', id: draft.id, mapping: { ...mapping, ...patch } });
  return (
    <>
      <CheckboxGroup
        className="field"
        value={mapping.columns.map(String)}
        onChange={(ticked) => change({ columns: ticked.map(Number).sort((a, b) => a - b) })}
      >
        <Label>{isOnly ? texts.map.columns : texts.map.columnsOf(texts.userTypes[userType].plural)}</Label>
        <div className="ticks">
          {preview.info.columns.map(({ index }) => (
            <ColumnCheckbox key={index} value={String(index)} label={columnName(preview, index)} />
          ))}
        </div>
        <Text slot="description" className="hint">
          {texts.map.columnsHint}
        </Text>
      </CheckboxGroup>
      {userType === 'phone_hash' && (isOnly || mapping.columns.length > 0) && (
        <CountryFields mapping={mapping} preview={preview} onChange={change} />
      )}
      <MultiValueField
        preview={draft.preview.last}
        mapping={mapping}
        onChange={(severalValues) => change({ severalValues })}
      />
      <ValueFields preview={draft.preview.last} mapping={mapping} onChange={change} />
    </>
  );
}

interface CountryFieldsProps {
  readonly mapping: ColumnMapping;
  readonly preview: ListPreview;
  readonly onChange: (part: Partial<ColumnMapping>) => void;
}

function CountryFields({ mapping, preview, onChange }: CountryFieldsProps) {
  const countries = useMemo(() => [{ id: NONE, label: texts.map.noCountry }, ...countryOptions()], []);
  const { columns } = preview.info;
  const options = columns
    .filter(({ index }) => !mapping.columns.includes(index))
    .map(({ index }) => ({ id: String(index), label: columnName(preview, index) }));
  const { countryColumn, defaultCountry } = mapping;
  return (
    <div className="fields-row">
      <SelectField
        label={texts.map.countryColumn}
        options={[{ id: NONE, label: texts.map.noCountryColumn }, ...options]}
        value={countryColumn === null ? NONE : String(countryColumn)}
        onChange={(id) => onChange({ countryColumn: id === NONE ? null : Number(id) })}
        hint={countryReason(columns, countryColumn)}
      />
      <SelectField
        label={texts.map.defaultCountry}
        options={countries}
        value={defaultCountry ?? NONE}
        onChange={(id) => onChange({ defaultCountry: id === NONE ? null : id })}
        hint={countryColumn === null && defaultCountry === null ? texts.map.noCountryHint : ''}
      />
    </div>
  );
}

/** Why a column is taken for the countries of numbers: calling codes, for one, do not look like it. */
function countryReason(columns: readonly Column[], countryColumn: number | null): string {
  const guess = countryColumn === null ? null : (columns[countryColumn]?.guess ?? null);
  return guess?.kind === 'country' ? texts.map.guessed(texts.map.countries, guess.reason) : '';
}

/** As the list has it, also where that is a guess: the person sees all cells. Columns go by position: names may repeat or be blank. */
export function columnName({ header }: ListPreview, index: number): string {
  return header[index] || texts.map.column(index + 1);
}
