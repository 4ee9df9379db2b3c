import type { ColumnMapping } from '../../../shared/list';
import type { Field } from '../../../shared/platform';
import type { FieldChoice } from './choose-fields';

const FIELD_OF: Readonly<Record<ColumnMapping['userType'], Field>> = {
  email_hash: 'email',
  phone_hash: 'phone',
  mobile_advertiser_id: 'device-id',
  custom_audience_third_party_id: 'customer-id',
};

/** Adds the mappings of an audience to the columns of a list of people; a person's own choice takes precedence. */
export function withMappedIdentifiers(choice: FieldChoice, mappings: readonly ColumnMapping[]): FieldChoice {
  const isOpen = (field: Field) => choice.columns.every((item) => item.field !== field);
  const columns = mappings
    .filter(({ userType }) => isOpen(FIELD_OF[userType]))
    .flatMap(({ userType, columns: mapped }) =>
      mapped.map((column) => ({ field: FIELD_OF[userType], column: column + 1 })),
    );
  const countryColumn = mappings.find((item) => item.countryColumn !== null)?.countryColumn ?? null;
  return {
    ...choice,
    columns: [...choice.columns, ...columns],
    countryColumn: choice.countryColumn ?? (countryColumn === null ? null : countryColumn + 1),
    defaultCountry:
      choice.defaultCountry ?? mappings.find((item) => item.defaultCountry !== null)?.defaultCountry ?? null,
  };
}
