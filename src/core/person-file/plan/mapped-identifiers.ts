import type { ColumnMapping, CountryColumns } from '../../../shared/column-mapping';
import { FIELDS, type Field } from '../../../shared/field';
import type { FieldMapping } from '../../../shared/person-file';
import type { PlatformId } from '../../../shared/platform';
import type { FieldChoice } from './field-choice';

const FIELD_OF: Readonly<Record<ColumnMapping['userType'], Field>> = {
  email_hash: 'email',
  phone_hash: 'phone',
  mobile_advertiser_id: 'device-id',
  custom_audience_third_party_id: 'customer-id',
};

/**
 * Adds the fields that were saved for a list and platforms. If they were saved for all of the platforms, the others are
 * not guessed. The marketer's own choice takes precedence.
 */
export function withSavedFields(
  choice: FieldChoice,
  platforms: readonly PlatformId[],
  files: readonly { readonly platform: PlatformId; readonly mapping: FieldMapping }[],
): FieldChoice {
  const saved = platforms.flatMap((id) => files.find(({ platform }) => platform === id)?.mapping ?? []);
  if (saved.length === 0) return choice;
  const isOpen = (field: Field) => choice.columns.every((item) => item.field !== field);
  const fields = FIELDS.filter(isOpen).flatMap((field) => {
    const mapped = saved.flatMap((mapping) => mapping.fields.find((item) => item.field === field) ?? [])[0];
    return mapped === undefined ? [] : [mapped];
  });
  const unsaved = FIELDS.filter((field) => isOpen(field) && fields.every((item) => item.field !== field));
  return {
    columns: [
      ...choice.columns,
      ...fields.flatMap(({ field, columns }) => columns.map((column) => ({ field, column: column + 1 }))),
    ],
    without: saved.length === platforms.length ? [...choice.without, ...unsaved] : choice.without,
    ...chosenCountries(choice, saved),
    defaultCountry: choice.defaultCountry ?? saved.find((item) => item.defaultCountry !== null)?.defaultCountry ?? null,
  };
}

/** Adds the mappings of an audience to the columns of a list of people; a person's own choice takes precedence. */
export function withMappedIdentifiers(choice: FieldChoice, mappings: readonly ColumnMapping[]): FieldChoice {
  const isOpen = (field: Field) => choice.columns.every((item) => item.field !== field);
  const columns = mappings
    .filter(({ userType }) => isOpen(FIELD_OF[userType]))
    .flatMap(({ userType, columns: mapped }) =>
      mapped.map((column) => ({ field: FIELD_OF[userType], column: column + 1 })),
    );
  return {
    ...choice,
    columns: [...choice.columns, ...columns],
    ...chosenCountries(choice, mappings),
    defaultCountry:
      choice.defaultCountry ?? mappings.find((item) => item.defaultCountry !== null)?.defaultCountry ?? null,
  };
}

/** Those that the marketer chose, else the first that are saved, 1-based. */
function chosenCountries(
  choice: FieldChoice,
  mappings: readonly CountryColumns[],
): Pick<FieldChoice, 'countryColumn' | 'ownCountries'> {
  if (choice.countryColumn !== null) return { countryColumn: choice.countryColumn };
  const saved = mappings.find(({ countryColumn }) => countryColumn !== null);
  if (saved === undefined || saved.countryColumn === null) return { countryColumn: null };
  const countryColumn = saved.countryColumn + 1;
  return saved.ownCountries === undefined ? { countryColumn } : { countryColumn, ownCountries: saved.ownCountries };
}
