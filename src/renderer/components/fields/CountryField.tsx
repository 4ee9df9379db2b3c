import { useMemo } from 'react';
import { useLocale } from 'react-aria-components';
import { countryOptions } from '../../countries';
import { SelectField } from './SelectField';

const NONE = 'none';

interface CountryFieldProps {
  readonly label: string;
  /** The choice of no country. */
  readonly noneLabel: string;
  /** ISO 3166 alpha-2. */
  readonly country: string | null;
  readonly onChange: (country: string | null) => void;
  readonly hint?: string;
}

/** A choice among all countries, in the language of the window. */
export function CountryField({ label, noneLabel, country, onChange, hint = '' }: CountryFieldProps) {
  const { locale } = useLocale();
  const countries = useMemo(() => countryOptions(locale), [locale]);
  return (
    <SelectField
      label={label}
      options={[{ id: NONE, label: noneLabel }, ...countries]}
      value={country ?? NONE}
      onChange={(id) => onChange(id === NONE ? null : id)}
      hint={hint}
    />
  );
}
