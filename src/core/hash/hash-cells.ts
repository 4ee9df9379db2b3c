import type { CountryCode } from '../normalise/index';
import type { DigestWriter } from './digest-writer';
import type { Ledger } from './ledger';
import type { Rules } from './rules';

/** Normalises one cell, hands its digest on and enters what became of it. */
export type HashCell = (column: number, cell: string, country: CountryCode | null) => void;

export function createCellHasher({ normalise }: Rules, writer: DigestWriter, ledger: Ledger): HashCell {
  return (column, cell, country) => {
    const result = normalise(cell, country);
    if (result.kind === 'rejected') {
      ledger.fail(column, result.reason, cell);
      return;
    }
    const reason = writer.write(result);
    if (reason === null) ledger.accept(result);
    else ledger.fail(column, reason, cell);
  };
}
