import { LANGUAGES, wordsOfAll } from './all-languages';
import { phrasesIn } from './phrase-index';
import type { NamedField } from './words';

const BESIDE_FIELDS = wordsOfAll(({ beside }) => beside?.ofFields);

interface FieldPhrase {
  readonly phrase: string;
  readonly field: NamedField;
}

/** Every phrase, the first language first. */
export const FIELD_PHRASES: readonly FieldPhrase[] = LANGUAGES.flatMap((language) =>
  Object.entries(language.fields ?? {}).flatMap(([field, phrases]) =>
    phrasesIn(phrases).map((phrase): FieldPhrase => ({ phrase, field: namedField(field) })),
  ),
);

/** Whether a word may accompany the name of a field without changing it: “Billing City”. */
export function standsBeside(token: string): boolean {
  return BESIDE_FIELDS.has(token);
}

function namedField(key: string): NamedField {
  // `FieldWords` has no other keys.
  return key as NamedField;
}
