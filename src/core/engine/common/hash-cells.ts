import { maySeparate } from '../../../shared/audience';
import type { CountryCode } from '../../normalise/index';
import { isRepeatedHeader } from '../../normalise/repeated-header';
import { valuesIn } from '../../normalise/several-values';
import type { HashTask } from './batch';
import type { DigestWriter } from './digest-writer';
import type { Ledger } from './ledger';
import type { Rules } from './rules';

/** Normalises one cell, hands its digests on and enters what became of it. */
export type HashCell = (column: number, cell: string, country: CountryCode | null) => void;

export function createCellHasher(task: HashTask, rules: Rules, writer: DigestWriter, ledger: Ledger): HashCell {
  const names = new Map(task.columns.map((column, index) => [column, task.columnNames[index] ?? '']));
  const hashValue: HashCell = (column, value, country) => {
    const result = rules.normalise(value, country);
    if (result.kind === 'rejected') {
      ledger.fail(column, result.reason, value);
      return;
    }
    const reason = writer.write(result);
    if (reason === null) ledger.accept(result);
    else ledger.fail(column, reason, value);
  };
  const { userType } = task;
  const hashFilled: HashCell =
    task.severalValues && maySeparate(userType)
      ? (column, cell, country) => {
          for (const value of valuesIn(userType, cell)) hashValue(column, value, country);
        }
      : hashValue;
  return (column, cell, country) => {
    if (isRepeatedHeader(cell, names.get(column) ?? '')) ledger.fail(column, 'repeated-header', cell);
    else hashFilled(column, cell, country);
  };
}
