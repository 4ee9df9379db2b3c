import type { Normalised, UserType } from '../../shared/audience';
import { resolveCountry } from '../normalise/country';
import { type CountryCode, normalise } from '../normalise/index';
import { decidePhone } from '../normalise/phone-decide';
import type { HashTask } from './batch';
import type { DigestWriter } from './digest-writer';
import type { Ledger } from './ledger';

/** What the rules of one kind of identifier make of a cell. */
export type Rules = (cell: string, country: CountryCode | null) => Normalised;

export function referenceRules(userType: UserType): Rules {
  return (cell, country) => normalise(userType, cell, country);
}

/** The same answers sooner. */
export function fastRules(userType: UserType): Rules {
  const reference = referenceRules(userType);
  if (userType !== 'phone_hash') return reference;
  return (cell, country) => decidePhone(cell, country) ?? reference(cell, country);
}

/** Normalises one cell, hands its digest on and enters what became of it. */
export type HashCell = (column: number, cell: string, country: CountryCode | null) => void;

export function createCellHasher(rules: Rules, writer: DigestWriter, ledger: Ledger): HashCell {
  return (column, cell, country) => {
    const result = rules(cell, country);
    if (result.kind === 'rejected') {
      ledger.fail(column, result.reason, cell);
      return;
    }
    const reason = writer.write(result);
    if (reason === null) ledger.accept(result);
    else ledger.fail(column, reason, cell);
  };
}

/** Distinct country cells remembered; a list that holds more is asked anew, never grown without bound. */
const MAX_COUNTRIES = 10_000;

/** The country of a row by its country cell, else the default. One call makes the lookup of one list. */
export function createCountryLookup(task: Pick<HashTask, 'defaultCountry'>): (cell: string) => CountryCode | null {
  const fallback = task.defaultCountry === null ? null : resolveCountry(task.defaultCountry);
  const known = new Map<string, CountryCode | null>();
  return (cell) => {
    if (cell.trim() === '') return fallback;
    const remembered = known.get(cell);
    if (remembered !== undefined) return remembered;
    const country = resolveCountry(cell);
    if (known.size < MAX_COUNTRIES) known.set(cell, country);
    return country;
  };
}
