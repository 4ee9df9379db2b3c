import { LANGUAGES } from './all-languages';
import { phrasesIn } from './phrase-index';
import type { NamedField } from './words';

/** Words that may accompany a field name without changing it: “Billing City”, “Kunden-PLZ”. */
const BESIDE: ReadonlySet<string> = new Set(
  `billing shipping home mailing delivery invoice customer client contact subscriber user member person primary main address
   default legal kunde kunden rechnung rechnungs adresse anschrift client facturation livraison adresse cliente direccion
   facturacion indirizzo endereco klant adres klienta adresowy of the de del di da en 1 code`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

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

export function standsBeside(token: string): boolean {
  return BESIDE.has(token);
}

function namedField(key: string): NamedField {
  // `FieldWords` has no other keys.
  return key as NamedField;
}
