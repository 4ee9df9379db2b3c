import { resolveCountry } from '../../core/normalise/country/country';
import { findInFile, writtenForms } from '../../core/person-file/existing-files/check-person';
import { AppError } from '../../shared/errors';
import type { Field } from '../../shared/field';
import { message } from '../../shared/messages/message';
import type { FoundPerson } from '../../shared/person-file';

export interface PersonLookup {
  /** In memory only, as everything of a list. */
  readonly value: string;
  readonly field: Field | null;
  /** ISO 3166 alpha-2. */
  readonly country: string | null;
  readonly paths: readonly string[];
}

export interface FoundPeople {
  /** What the value was taken for. */
  readonly fields: readonly Field[];
  /** One for each path. */
  readonly found: readonly (readonly FoundPerson[])[];
}

/** Looks for somebody in hashed files, by the rules of all platforms. Throws `AppError`. */
export async function lookForPerson({ value, field, country, paths }: PersonLookup): Promise<FoundPeople> {
  const forms = writtenForms(value, field, country === null ? null : resolveCountry(country));
  if (forms.length === 0) throw new AppError('usage', message('platform.check.nothing'));
  // Cancelling terminates the thread that this runs in.
  const { signal } = new AbortController();
  const found: FoundPerson[][] = [];
  for (const path of paths) {
    const inFile = await findInFile(path, forms, signal);
    found.push(inFile.map(({ field: of, form, platforms, lines }) => ({ field: of, form, platforms, lines })));
  }
  return { fields: [...new Set(forms.map((form) => form.field))], found };
}
