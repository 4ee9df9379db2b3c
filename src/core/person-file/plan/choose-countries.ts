import { type CountryColumns, type OwnCountry, ownCountryOf } from '../../../shared/column-mapping';
import type { Field } from '../../../shared/field';
import type { MappedField } from '../../../shared/person-file';
import { countriesByName, guessedAs } from '../../list/columns/countries/country-pairs';
import { countryColumnsFor } from '../../list/columns/countries/phone-countries';
import { resolveColumn } from '../../list/columns/resolve-column';
import type { FieldChoice, ListOfFields } from './field-choice';

/**
 * The columns with the countries: the chosen one, else that of the field or the guessed one, and those of some columns.
 * @param phones the guessed columns of phone numbers, whether the files hold them or not
 */
export function chooseCountries(
  list: ListOfFields,
  fields: readonly MappedField[],
  phones: readonly number[],
  choice: FieldChoice,
): CountryColumns {
  const { ownCountries } = choice;
  if (choice.countryColumn !== null) {
    const countryColumn = resolveColumn(list, choice.countryColumn)[0] ?? null;
    return ownCountries === undefined ? { countryColumn } : { countryColumn, ownCountries };
  }
  const mapped = columnsIn(fields, 'country')[0] ?? null;
  const isNamed = choice.columns.some(({ field }) => field === 'country');
  if (isNamed || (mapped === null && choice.defaultCountry !== null)) return { countryColumn: mapped };
  const countryColumn = mapped ?? guessedCountry(list, fields, phones);
  const own = ownCountriesOf(list, fields, countryColumn);
  return own.length === 0 ? { countryColumn } : { countryColumn, ownCountries: own };
}

/** Fields of an address. */
const OF_ADDRESS: readonly Field[] = ['postal-code', 'city', 'state'];

/** The guessed country column: that of the same address, else that of the phone numbers, if there are any. */
export function guessedCountry(
  list: ListOfFields,
  fields: readonly MappedField[],
  phones: readonly number[],
): number | null {
  const countryOf = addressCountries(list);
  const ofAddress = OF_ADDRESS.flatMap((field) => columnsIn(fields, field).map(countryOf)).find(
    (column) => column !== null,
  );
  if (ofAddress !== undefined) return ofAddress;
  if (phones.length > 0) return countryColumnsFor(list.header, list.info.columns, phones).countryColumn;
  return guessedAs('country', list.info.columns)[0] ?? null;
}

/** Phone numbers, postal codes and states are read with the country of their own words; see `countryColumnsFor`. */
function ownCountriesOf(
  list: ListOfFields,
  fields: readonly MappedField[],
  countryColumn: number | null,
): readonly OwnCountry[] {
  const phones = columnsIn(fields, 'phone');
  const ofPhones = countryColumnsFor(list.header, list.info.columns, phones);
  const countryOf = addressCountries(list);
  const pairs = [
    ...phones.map((column) => ({ column, country: ownCountryOf(ofPhones, column) ?? ofPhones.countryColumn })),
    ...[...columnsIn(fields, 'postal-code'), ...columnsIn(fields, 'state')].map((column) => ({
      column,
      country: countryOf(column),
    })),
  ];
  const others = new Set(pairs.map(({ country }) => country).filter((country) => country !== countryColumn));
  return [...others].flatMap((country) =>
    country === null
      ? []
      : [
          {
            countryColumn: country,
            columns: pairs.filter((pair) => pair.country === country).map(({ column }) => column),
          },
        ],
  );
}

function addressCountries({ header, info }: ListOfFields): (column: number) => number | null {
  return countriesByName(header, guessedAs('country', info.columns));
}

function columnsIn(fields: readonly MappedField[], field: Field): readonly number[] {
  return fields.find((item) => item.field === field)?.columns ?? [];
}
