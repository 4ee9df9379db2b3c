import { headerTokens } from './header-tokens';
import { FIELD_PHRASES, standsBeside } from './words/field-words';
import type { NamedField } from './words/words';

/** Fields by the phrase that names them, tokenised; built on first use. */
let fieldsByPhrase: ReadonlyMap<string, readonly NamedField[]> | null = null;

/** How a header names a field: alone, or beside words that change nothing. */
interface FieldNaming {
  readonly field: NamedField;
  readonly isWhole: boolean;
}

/** Fields that the words of a header name: several if languages differ, none if it has other words too. */
export function fieldsNamedBy(header: string): readonly FieldNaming[] {
  fieldsByPhrase ??= createIndex();
  const tokens = headerTokens(header);
  const whole = fieldsByPhrase.get(tokens.join(' '));
  if (whole !== undefined) return whole.map((field) => ({ field, isWhole: true }));
  for (let length = tokens.length - 1; length > 0; length--) {
    for (let start = 0; start + length <= tokens.length; start++) {
      const others = [...tokens.slice(0, start), ...tokens.slice(start + length)];
      const fields = others.every(standsBeside)
        ? fieldsByPhrase.get(tokens.slice(start, start + length).join(' '))
        : undefined;
      if (fields !== undefined) return fields.map((field) => ({ field, isWhole: false }));
    }
  }
  return [];
}

function createIndex(): ReadonlyMap<string, readonly NamedField[]> {
  const index = new Map<string, NamedField[]>();
  for (const { phrase, field } of FIELD_PHRASES) {
    const key = headerTokens(phrase).join(' ');
    const known = index.get(key);
    if (known === undefined) index.set(key, [field]);
    else if (!known.includes(field)) known.push(field);
  }
  return index;
}
